import type { Language } from '../../build/site.ts';
import { sentenceAddress } from '../../i18n/sentence-address.ts';
import { CODERS, TENSES, type StoryFile } from '../../tables/search/search-files.ts';
import { element } from './element.ts';
import { excerptOf } from './excerpt.ts';
import type { FoundProse, Hit } from './find-hits.ts';
import type { Range } from './match-text.ts';
import { counted, fill, type SearchTexts } from './search-texts.ts';

/** What results are drawn with. */
export interface ResultsContext {
  readonly language: Language;
  /** Address of the list of stories in the language of the page. */
  readonly stories: string;
  readonly texts: SearchTexts;
}

/** Passages of a story that are shown before the reader asks for the others. */
const SHOWN = 5;
/** UTF-16 units of a passage; longer ones are cut around the first match. */
const LONGEST = { zh: 140, en: 260 } as const;
const LANG = { zh: 'zh-CN', en: 'en' } as const;

/** A document with the passages found in it, each a link to its sentence. */
export function storyResults(
  story: StoryFile,
  hits: readonly Hit[],
  context: ResultsContext,
): HTMLElement {
  const { language, texts } = context;
  const count = hits.length === 0 ? texts.nameMatches : counted(texts.passages, hits.length);
  const items = hits.map((hit) => (): HTMLElement => hitItem(hit, context));
  const facts = [...story.facts[language], count];
  return group(story.slug, story.headline[language], facts, items, context);
}

/** An editor's story with the passages found in it. */
export function proseResults(
  { slug, headline, hits }: FoundProse,
  context: ResultsContext,
): HTMLElement {
  const { language, stories, texts } = context;
  const items = hits.map(({ passage, ranges }) => (): HTMLElement => {
    const href = sentenceAddress(`${stories}${slug}/`, '', passage);
    return element(
      'li',
      { class: 'hit' },
      element('a', { href, lang: LANG[language] }, ...marked(passage, ranges, LONGEST[language])),
    );
  });
  const facts = [texts.ownStory, counted(texts.passages, hits.length)];
  return group(slug, headline, facts, items, context);
}

/** A headline, what is known of it, and the first of its items; a button shows the others. */
function group(
  slug: string,
  headline: string,
  facts: readonly string[],
  items: readonly (() => HTMLElement)[],
  { stories, texts }: ResultsContext,
): HTMLElement {
  const list = element('ol', { class: 'hits' });
  const show = (some: typeof items): void => {
    list.append(...some.map((make) => make()));
  };
  show(items.slice(0, SHOWN));
  const found = element(
    'li',
    { class: 'found' },
    element('h2', {}, element('a', { href: `${stories}${slug}/` }, headline)),
    factLine(facts),
    list,
  );
  const rest = items.slice(SHOWN);
  if (rest.length > 0) {
    const more = element('button', { type: 'button', class: 'button' });
    more.textContent = counted(texts.more, rest.length);
    more.addEventListener('click', () => {
      more.remove();
      show(rest);
      list.children[SHOWN]?.querySelector('a')?.focus();
    });
    found.append(more);
  }
  return found;
}

function hitItem(hit: Hit, context: ResultsContext): HTMLElement {
  const { language, stories, texts } = context;
  const { story, unit, match, translation } = hit;
  const [start, text] = story.units[unit] ?? [0, ''];
  const address = sentenceAddress(`${stories}${story.slug}/`, `u-${story.id}-${start}`, text);
  const original = marked(text, match.original, LONGEST.zh);
  const theme = story.themes[story.units[unit]?.[5][0] ?? -1] ?? '';
  const item = element(
    'li',
    { class: `hit theme-${theme}` },
    element('a', { href: address, lang: LANG.zh }, ...original),
  );
  if (translation !== null && (language === 'en' || match.translation.length > 0)) {
    const english = element('p', { class: 'hit-translation', lang: LANG.en });
    english.append(...marked(translation, match.translation, LONGEST.en));
    item.append(english);
  }
  const machine = translation !== null && !hit.revised && item.children.length > 1;
  const facts = [...codes(story, unit, context), ...(machine ? [texts.machine] : [])];
  item.append(factLine(facts));
  return item;
}

/** Speaker, tense, themes and coder of a unit, as labels. */
function codes(story: StoryFile, unit: number, { language, texts }: ResultsContext): string[] {
  const row = story.units[unit];
  if (row === undefined) return [];
  const [, , tense, speaker, , themes, codedBy] = row;
  const coder = CODERS[codedBy];
  return [
    story.speakers[speaker]?.[language],
    texts.labels.tense[TENSES[tense] ?? ''],
    ...themes.map((index) => texts.labels.theme[story.themes[index] ?? '']),
    tense < 0 || coder === undefined ? undefined : fill(texts.coded, { by: texts.codedBy[coder] }),
  ].filter((label) => label !== undefined);
}

function marked(text: string, ranges: readonly Range[], longest: number): (Node | string)[] {
  return excerptOf(text, ranges, longest).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
}

function factLine(facts: readonly string[]): HTMLElement {
  return element('p', { class: 'story-facts' }, ...facts.map((fact) => element('span', {}, fact)));
}
