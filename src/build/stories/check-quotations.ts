import { mdxToMdast } from 'satteri';

/** A quotation that an editor typed and that stands nowhere in the source. */
export interface UnfoundQuotation {
  readonly quotation: string;
  /** Line and column of the MDX file, from 1. */
  readonly line: number;
  readonly column: number;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Elements whose text is a quotation. */
const QUOTING = new Set(['Quote', 'q', 'blockquote']);
/** Chinese text in quotation marks, straight, curly or cornered. */
const QUOTED_HAN = /[“"「『]([^“”"「」『』]*\p{Script=Han}[^“”"「」『』]*)[”"」』]/gu;

/**
 * Quotations typed into an editor's story (`<Quote>`, `<q>`, `<blockquote>` or `>`, and Chinese
 * text in quotation marks) that are not in the source, in the order of the story. White space
 * and quotation marks are not compared. Empty when all were found.
 *
 * @param source the repaired text of the document
 * @throws {Error} when the MDX does not parse.
 */
export function findUnfoundQuotations(mdx: string, source: string): UnfoundQuotation[] {
  const haystack = comparable(source);
  const unfound: UnfoundQuotation[] = [];
  const check = (quotation: string, node: Node): void => {
    const needle = comparable(quotation);
    if (needle === '' || haystack.includes(needle)) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    unfound.push({ quotation: quotation.trim(), line, column });
  };
  const visit = (node: Node): void => {
    if (node.type === 'blockquote' || QUOTING.has(node.name ?? '')) {
      check(textOf(node), node);
      return;
    }
    if (node.type === 'text') {
      for (const [, quotation = ''] of (node.value ?? '').matchAll(QUOTED_HAN))
        check(quotation, node);
    }
    node.children?.forEach(visit);
  };
  visit(mdxToMdast(mdx) as unknown as Node);
  return unfound;
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function comparable(text: string): string {
  return text.replace(/[\s“”"「」『』‘’']/gu, '');
}
