import { mdxToMdast } from 'satteri';

interface StoryTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
}

export interface StoryMdx {
  /** What is read as prose, headings and notes of context included; a count is `⟨⟩`. */
  readonly prose: string;
  readonly tags: readonly StoryTag[];
  /** Nodes that a story may not hold: code, imports, expressions. */
  readonly code: readonly string[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly {
    readonly name: string;
    readonly value: string | null | undefined;
  }[];
}

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'code', 'html']);
const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'mdxJsxFlowElement']);

/** A story's MDX taken apart: its prose, the components it uses, and code, which it must not hold. */
export function readStoryMdx(mdx: string): StoryMdx {
  const tags: StoryTag[] = [];
  const code: string[] = [];
  const visit = (node: Node): string => {
    if (CODE.has(node.type)) code.push(node.type);
    if (typeof node.name === 'string') tags.push(tagOf(node, node.name));
    if (node.name === 'Count') return '⟨⟩';
    const text = node.type === 'text' ? (node.value ?? '') : '';
    const inner = (node.children ?? []).map(visit).join('');
    return `${text}${inner}${BLOCKS.has(node.type) ? '\n' : ''}`;
  };
  const prose = visit(mdxToMdast(mdx) as unknown as Node);
  return { prose, tags, code };
}

function tagOf(node: Node, name: string): StoryTag {
  const attributes = (node.attributes ?? []).map(
    (attribute) => [attribute.name, attribute.value ?? true] as const,
  );
  return { name, attributes: Object.fromEntries(attributes) };
}
