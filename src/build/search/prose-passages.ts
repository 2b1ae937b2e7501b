import { mdxToMdast } from 'satteri';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Blocks whose text is one passage of a story. */
const PASSAGES = new Set(['paragraph', 'heading', 'tableCell']);
/** Code of the story's author, not text for a reader. */
const CODE = new Set([
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'code',
  'html',
  'yaml',
]);

/**
 * The text of an editor's story, a passage a paragraph, heading or table cell, without markup.
 * What components add when the page is built (quotations, figures) is not in it: quotations are
 * units of the source and found there.
 *
 * @throws {Error} when the MDX does not parse.
 */
export function prosePassages(mdx: string): string[] {
  const passages: string[] = [];
  const visit = (node: Node): void => {
    if (PASSAGES.has(node.type)) passages.push(textOf(node).replace(/\s+/gu, ' ').trim());
    else node.children?.forEach(visit);
  };
  visit(mdxToMdast(mdx));
  return passages.filter((passage) => passage !== '');
}

function textOf(node: Node): string {
  if (CODE.has(node.type)) return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
