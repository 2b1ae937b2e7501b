/** A stylesheet without the rules that a page has no use for; pages share one, most need half. */
import postcss from 'postcss';
import type { ChildNode } from 'postcss';

/**
 * Whether a page, now or by its scripts, can have a class or id of this name; `lang:zh` asks whether
 * it is in that language.
 */
export type HasName = (name: string) => boolean;

/** A part of a stylesheet: told as it is, or only with the selectors that can match. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly kind: 'group'; readonly head: string; readonly pieces: readonly Piece[] };

interface Selector {
  readonly text: string;
  /** Classes, ids and the page's language without which it matches nothing. */
  readonly names: readonly string[];
}

/** What stands in brackets excludes or is one of several: nothing of it must be there. */
function withoutBrackets(selector: string): string {
  const shorter = selector.replace(/\([^()]*\)/gu, '');
  return shorter === selector ? selector : withoutBrackets(shorter);
}

/** What an element must hold has to be in the page, too. */
const HELD = /:has\(([^(),]*)\)/gu;

/** The language of a whole page; one without `:root` may be that of a quotation in it. */
const LANGUAGE = /:root:lang\(([a-z]+)\)/gu;

function toSelector(text: string): Selector {
  const languages = Array.from(text.matchAll(LANGUAGE), ([, language = '']) => `lang:${language}`);
  const names = withoutBrackets(text.replace(HELD, ' $1'))
    .replace(/\[[^\]]*\]/gu, '')
    .match(/(?<=[.#])-?[a-z_][\w-]*/giu);
  return { text, names: [...languages, ...(names ?? [])] };
}

function toPiece(node: ChildNode): Piece {
  if (node.type === 'rule') {
    const body = node.nodes.map(String).join(';');
    return { kind: 'rule', selectors: node.selectors.map(toSelector), body };
  }
  const isGroup =
    node.type === 'atrule' && /^(?:media|supports|container|layer)$/u.test(node.name) && node.nodes;
  return isGroup
    ? { kind: 'group', head: `@${node.name} ${node.params}`, pieces: isGroup.map(toPiece) }
    : { kind: 'text', text: `${String(node)}${node.type === 'atrule' && !node.nodes ? ';' : ''}` };
}

/** Parsed once: the pages of a kind have the same stylesheet. */
const parsed = new Map<string, readonly Piece[]>();

function piecesOf(css: string): readonly Piece[] {
  const pieces = parsed.get(css) ?? postcss.parse(css).nodes.map(toPiece);
  parsed.set(css, pieces);
  return pieces;
}

function write(piece: Piece, has: HasName): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'group') {
    const inside = piece.pieces.map((one) => write(one, has)).join('');
    return inside === '' ? '' : `${piece.head}{${inside}}`;
  }
  const selectors = piece.selectors.filter(({ names }) => names.every(has));
  return selectors.length === 0
    ? ''
    : `${selectors.map(({ text }) => text).join(',')}{${piece.body}}`;
}

/** The rules in their order; comments stay away. */
export function trimStylesheet(css: string, has: HasName): string {
  return piecesOf(css)
    .map((piece) => write(piece, has))
    .join('');
}
