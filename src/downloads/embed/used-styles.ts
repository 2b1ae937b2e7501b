/** The part of the site's stylesheets that an embed needs: what matches it, and their variables. */
import postcss from 'postcss';
import type { ChildNode, Declaration, Root, Rule } from 'postcss';
import { element } from '../../charts/svg-markup.ts';
import { isElement, readMarkup } from '../markup/read-markup.ts';
import type { Drawn } from '../markup/read-markup.ts';

/** What a selector asks of the moment, not of the page. */
const STATES = /:(?:is\([^()]*(?:\([^()]*\)[^()]*)*\)|hover|target|focus(?:-visible)?)/gu;

/** Marks carry no class in an embed: they are the links of its drawings, in groups of a theme. */
const forEmbed = (selector: string): string =>
  selector.replace(/^\.mark(?=\[data-theme)/u, '').replace(/\.mark\b/gu, 'svg a');

/** A page that selectors are tried on; most fall at a class that it lacks. */
interface Tried {
  readonly page: Element;
  readonly classes: ReadonlySet<string>;
}

/** Attributes by which selectors of a stylesheet tell elements apart. */
function askedFor(root: Root): ReadonlySet<string> {
  const names = new Set(['class']);
  root.walkRules(({ selector }) => {
    for (const name of selector.match(/(?<=\[)[\w-]+/gu) ?? []) names.add(name);
    if (selector.includes('#')) names.add('id');
  });
  return names;
}

/** Of neighbours that no selector can tell apart, two are as good as the hundreds of a drawing. */
function fewAlike(nodes: readonly Drawn[], asked: ReadonlySet<string>): string {
  const written = nodes.filter(isElement).map(({ name, attributes, children }) => {
    const seen = Object.entries(attributes).filter(([attribute]) => asked.has(attribute));
    // HTML knows no short form of an empty element.
    return element(name, Object.fromEntries(seen), fewAlike(children, asked) || '-');
  });
  return written
    .filter((one, index) => one !== written[index - 1] || one !== written[index - 2])
    .join('');
}

function toTried(markup: string, root: Root, document: Document): Tried {
  const page = document.createElement('div');
  page.innerHTML = fewAlike(readMarkup(markup), askedFor(root));
  const classed = [...page.querySelectorAll('[class]')];
  const classes = classed.flatMap((node) => (node.getAttribute('class') ?? '').split(' '));
  return { page, classes: new Set(classes) };
}

/** Classes that a selector asks for; what stands in brackets may exclude them. */
const classesIn = (selector: string): string[] =>
  selector.replace(/\([^()]*\)|\[[^\]]*\]/gu, '').match(/(?<=\.)-?[a-z_][\w-]*/giu) ?? [];

function isUsed(selector: string, { page, classes }: Tried): boolean {
  if (/^:root(?!\S* )/u.test(selector) || /^(?:html|body)\b/u.test(selector)) return true;
  if (selector.includes(':has(') || selector.startsWith('.untitled')) {
    return selector.startsWith('.untitled');
  }
  const lasting = selector.replace(STATES, '').replace(/\.is-open/gu, '');
  return (
    classesIn(lasting).every((name) => classes.has(name)) && page.querySelector(lasting) !== null
  );
}

/** From here on pages of the site show the wide drawing. */
const PAGE_WIDTH = '(min-width: 600px)';

function keepUsed(rule: Rule, page: Tried): void {
  rule.selectors = rule.selectors.map(forEmbed).filter((selector) => isUsed(selector, page));
  if (rule.selectors.length === 0 || rule.selector === '') rule.remove();
}

/** Of a custom property that is set twice for the same pages, the later value is meant. */
function dropOverridden(root: Root): void {
  const last = new Map<string, Declaration>();
  root.walkRules(/^(?:html)?:root/u, (rule) => {
    rule.walkDecls(/^--/u, (declaration) => {
      const key = `${rule.selector.replace(/html|:lang\(zh\)/gu, '')} ${declaration.prop}`;
      last.get(key)?.remove();
      last.set(key, declaration);
    });
  });
}

/** Custom properties that nothing points to go, and those that only they pointed to. */
function dropUnusedVariables(root: Root): void {
  for (let before = -1, left = 0; before !== left;) {
    before = left;
    const used = new Set(root.toString().match(/(?<=var\()--[\w-]+/gu));
    left = 0;
    root.walkDecls(/^--/u, (declaration) => {
      if (used.has(declaration.prop)) left += 1;
      else declaration.remove();
    });
  }
}

/** A colour that is needed once stands where it is needed. */
function inlineSingles(root: Root): void {
  const uses: string[] = [...(root.toString().match(/(?<=var\()--[\w-]+/gu) ?? [])];
  root.walkDecls(/^--/u, (variable) => {
    const { prop, value } = variable;
    if (uses.indexOf(prop) !== uses.lastIndexOf(prop)) return;
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(`var(${prop})`, () => value);
    });
    variable.remove();
  });
}

/** A selector or value without the spaces, quotes and zeros that CSS can do without. */
const short = (text: string): string =>
  text
    .replace(/\s*([,>])\s*/gu, '$1')
    .replace(/='([\w-]+)'/gu, '=$1')
    .replace(/(?<![\w.])0(?=\.\d)/gu, '');

const inside = (nodes: readonly ChildNode[], between: string): string =>
  nodes.map(written).filter(Boolean).join(between);

function written(node: ChildNode): string {
  if (node.type === 'decl') return `${node.prop}:${short(node.value)}`;
  if (node.type === 'rule') return `${short(node.selector)}{${inside(node.nodes, ';')}}`;
  if (node.type !== 'atrule') return '';
  const rules = inside(node.nodes ?? [], '');
  return rules === '' ? '' : `@${node.name} ${node.params.replace(': ', ':')}{${rules}}`;
}

/**
 * The stylesheet of an embed in one line.
 *
 * @param markup the embed's
 * @param document to try selectors in
 */
export function usedStyles(
  css: string,
  markup: string,
  { lang, document }: { readonly lang: 'en' | 'zh'; readonly document: Document },
): string {
  const root = postcss.parse(css);
  const tried = toTried(markup, root, document);
  root.walkAtRules('media', (rule) => {
    rule.remove();
  });
  // The embed's own stylesheet says from which width the wide drawing is shown.
  root.walkAtRules('container', (rule) => {
    if (rule.params === PAGE_WIDTH) rule.remove();
  });
  root.walkRules((rule) => {
    keepUsed(rule, tried);
  });
  root.walkRules(':root:lang(zh)', (rule) => {
    if (lang === 'en') rule.remove();
  });
  dropOverridden(root);
  dropUnusedVariables(root);
  inlineSingles(root);
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root.nodes.map(written).join('');
}
