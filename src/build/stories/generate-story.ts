import { generatedStoryWords } from '../../i18n/generated-story.ts';
import { isForward, type StoryRecord, type Unit } from '../../reading/record.ts';
import type { Language, Story } from '../site.ts';

/** How many sentences a generated story shows in full before the annotated source. */
const QUOTED_UNITS = 3;

/**
 * The story of a document that no editor has written: headline, standfirst and MDX. The MDX names
 * units by id and holds no text of the source, so no document can become code.
 */
export function generateStory(record: StoryRecord, language: Language): Story {
  const words = generatedStoryWords[language];
  const forward = record.units.filter(isForward);
  const facts = {
    places: record.places.map((place) => (language === 'en' ? place.nameEn : place.name)),
    year: planYear(record),
    forward: forward.length,
    targets: record.targets.filter(({ scope }) => scope === 'own').length,
    isCodedByPerson: record.units.some(({ codedBy }) => codedBy === 'person'),
  };
  const sections = [
    '<Facts />',
    // The chart has a column a place, so without a place it would be empty.
    ...(record.places.length > 0 ? [`## ${words.promised}\n\n<Figure chart="themes" />`] : []),
    `## ${words.numbers}\n\n<Targets />`,
    ...(record.frameworks.length > 0 ? [`## ${words.slogans}\n\n<Slogans />`] : []),
    ...(forward.length > 0
      ? [`## ${words.inTheirWords}`, ...quoted(forward).map(({ id }) => `<Quote unit="${id}" />`)]
      : []),
  ];
  return {
    headline: words.headline(facts),
    standfirst: words.standfirst(facts),
    basis: 'generated',
    mdx: `${sections.join('\n\n')}\n`,
  };
}

/**
 * The year that a document plans for: the one after its first meeting when that was held from
 * September on, else the meeting's own; null without a date. County meetings of the autumn and
 * winter plan the next year, those after New Year the current one.
 */
function planYear(record: StoryRecord): number | null {
  const meeting = record.meetings[0];
  const date = meeting?.start ?? meeting?.window?.start ?? null;
  if (date === null) return null;
  const [year, month] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return null;
  return month >= 9 ? year + 1 : year;
}

/** The first forward unit of each of the commonest themes, in the order of the text. */
function quoted(forward: readonly Unit[]): Unit[] {
  const counts = new Map<string, number>();
  for (const unit of forward) {
    for (const theme of unit.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const themes = [...counts].sort((a, b) => b[1] - a[1]).map(([theme]) => theme);
  const chosen = new Set<Unit>();
  for (const theme of themes) {
    const unit = forward.find(({ themes: own }) => own[0] === theme);
    if (unit !== undefined) chosen.add(unit);
    if (chosen.size === QUOTED_UNITS) break;
  }
  return forward.filter((unit) => chosen.has(unit));
}
