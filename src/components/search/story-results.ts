import type { Language } from '../../build/site.ts';
import { CODERS, TENSES, type StoryFile } from '../../tables/search/search-files.ts';
import { element } from './element.ts';
import { excerptOf } from './excerpt.ts';
import type { Hit, ProseHit } from './find-hits.ts';
import type { Range } from './match-text.ts';
import { resultAddress } from './result-address.ts';
import { counted, type SearchTexts } from './search-texts.ts';

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

/** A story with the passages found in it, each a link to its sentence. */
export function storyResults(
  story: StoryFile,
  hits: readonly Hit[],
  context: ResultsContext,
): HTMLElement {
  const { language, stories, texts } = context;
  const title = element(
    'h3',
    {},
    element('a', { href: `${stories}${story.slug}/` }, story.headline[language]),
  );
  const count = hits.length === 0 ? texts.nameMatches : counted(texts.passages, hits.length);
  const facts = [...story.facts[language], count];
  const list = element('ol', { class: 'hits' });
  const show = (some: readonly Hit[]): void => {
    list.append(...some.map((hit) => hitItem(hit, context)));
  };
  show(hits.slice(0, SHOWN));
  const item = element(
    'li',
    { class: 'found' },
    title,
    element('p', { class: 'story-facts' }, ...spans(facts)),
    list,
  );
  const rest = hits.slice(SHOWN);
  if (rest.length > 0) {
    item.append(
      moreButton(counted(texts.more, rest.length), () => {
        show(rest);
        list.children[SHOWN]?.querySelector('a')?.focus();
      }),
    );
  }
  return item;
}

/** The passages of editors' stories that hold the query. */
export function proseResults(hits: readonly ProseHit[], context: ResultsContext): HTMLElement[] {
  const { language, stories, texts } = context;
  return hits.map(({ slug, headline, passage, ranges }) =>
    element(
      'li',
      { class: 'found' },
      element('p', { class: 'story-facts' }, ...spans([texts.ownStory, headline])),
      element(
        'p',
        { class: 'hit' },
        element(
          'a',
          { href: resultAddress(stories, slug, '', passage) },
          ...marked(passage, ranges, LONGEST[language]),
        ),
      ),
    ),
  );
}

function hitItem(hit: Hit, context: ResultsContext): HTMLElement {
  const { language, stories, texts } = context;
  const { story, unit, match, translation } = hit;
  const [start, text] = story.units[unit] ?? [0, ''];
  const address = resultAddress(stories, story.slug, `u-${story.id}-${start}`, text);
  const original = marked(text, match.original, LONGEST.zh);
  const item = element(
    'li',
    { class: 'hit' },
    element('a', { href: address, lang: LANG.zh }, ...original),
  );
  if (translation !== null && (language === 'en' || match.translation.length > 0)) {
    const english = element('p', { class: 'hit-translation', lang: LANG.en });
    english.append(...marked(translation, match.translation, LONGEST.en));
    item.append(english);
  }
  const machine = translation !== null && !hit.revised && item.children.length > 1;
  const facts = [...codes(story, unit, context), ...(machine ? [texts.machine] : [])];
  item.append(element('p', { class: 'story-facts' }, ...spans(facts)));
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
    tense < 0 || coder === undefined ? undefined : texts.codedBy[coder],
  ].filter((label) => label !== undefined);
}

function marked(text: string, ranges: readonly Range[], longest: number): (Node | string)[] {
  return excerptOf(text, ranges, longest).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
}

function spans(texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => element('span', {}, text));
}

function moreButton(label: string, show: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', () => {
    button.remove();
    show();
  });
  return button;
}
