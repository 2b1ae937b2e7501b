/** The numbers and names that the explainer says in words, all of them from the tables. */
import type { StoryRecord, ThemeId } from '../../reading/record.ts';
import { meetings } from '../../tables/meetings.ts';
import { readingPieces } from '../../tables/reading-pieces.ts';
import { targetsByPlace } from '../../tables/targets-by-place.ts';
import type { TargetRow } from '../../tables/targets-by-place.ts';
import type { Lang } from '../../tables/table.ts';
import type { SpeakingPost } from '../../tables/speaking-post.ts';
import { documentName, missingShare } from '../reading/document-words.ts';
import { layOutPieces } from '../reading/lay-out-pieces.ts';
import { distinctPlaces, placeLabel, provinceLabel } from '../words.ts';
import type { ExplainerDot, ExplainerDots } from './explainer-dots.ts';

interface CutText {
  readonly name: string;
  /** Share of its characters that can’t be read. */
  readonly share: number;
  readonly gaps: number;
  readonly redactions: number;
}

export interface ExplainerFacts {
  readonly texts: number;
  readonly places: readonly string[];
  /** Provinces with how many of the places lie in each, in the order of their codes. */
  readonly provinces: readonly { readonly name: string; readonly places: number }[];
  /** Forward units, and all parts of the texts that can be read. */
  readonly dots: number;
  readonly parts: number;
  readonly meetings: number;
  /** Meetings that are thinking retreats. */
  readonly retreats: number;
  readonly posts: Readonly<Record<SpeakingPost, number>>;
  /** Themes by the dots that stand under them, most first; only those with a dot. */
  readonly themes: readonly { readonly id: ThemeId; readonly dots: number }[];
  readonly framing: number;
  /** Dots that hold a number which a place sets for itself, and how many numbers they hold. */
  readonly withNumber: number;
  readonly numbers: number;
  /** Places by how many numbers they set for themselves, most first. */
  readonly numbersBy: readonly { readonly name: string; readonly numbers: number }[];
  /** Places that state no number, and those of them whose text can’t be read whole. */
  readonly silent: readonly string[];
  readonly silentCut: readonly string[];
  /** The text of which most is missing, or null when all can be read. */
  readonly cut: CutText | null;
  /** The dot that the first step shows, or null when none will do. */
  readonly example: ExplainerDot | null;
}

function countThemes(dots: readonly ExplainerDot[]): ExplainerFacts['themes'] {
  const counts = new Map<ThemeId, number>();
  for (const {
    rows: [{ mainTheme }],
  } of dots) {
    if (mainTheme !== null) counts.set(mainTheme, (counts.get(mainTheme) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, dots: count }))
    .toSorted((one, other) => other.dots - one.dots);
}

function provincesOf({ table }: ExplainerDots, lang: Lang): ExplainerFacts['provinces'] {
  const places = distinctPlaces(table.rows);
  const named = places.flatMap((place) => provinceLabel(place, lang) ?? []);
  return [...Map.groupBy(named, (name) => name)].map(([name, { length }]) => ({
    name,
    places: length,
  }));
}

function numberFacts(rows: readonly TargetRow[], lang: Lang) {
  const places = distinctPlaces(rows).map((place) => {
    const own = rows.filter((row) => row.place === place.place && row.scope === 'own').length;
    const silent = rows.every((row) => row.place !== place.place || row.metric === null);
    return { name: placeLabel(place, lang), numbers: own, silent, truncated: place.truncated };
  });
  const silent = places.filter((place) => place.silent);
  return {
    numbersBy: places.toSorted((one, other) => other.numbers - one.numbers),
    silent: silent.map(({ name }) => name),
    silentCut: silent.filter(({ truncated }) => truncated).map(({ name }) => name),
  };
}

function cutText(records: readonly StoryRecord[], lang: Lang): CutText | null {
  const texts = layOutPieces(readingPieces(records).rows)
    .map(({ about, stretches, redactions }) => ({
      name: documentName(about, lang),
      share: missingShare(about),
      gaps: stretches.filter(({ row }) => row.kind === 'gap').length,
      redactions: redactions.length,
    }))
    .filter(({ share }) => share > 0);
  return texts.toSorted((one, other) => other.share - one.share)[0] ?? null;
}

const hasBlank = (record: StoryRecord, start: number, end: number): boolean =>
  record.redactions.some(({ span }) => span.start >= start && span.end <= end);

/** The shortest statement that is a whole sentence, has a theme and nothing blanked out. */
function findExample(
  dots: readonly ExplainerDot[],
  records: readonly StoryRecord[],
): ExplainerDot | null {
  const known = new Map(dots.map((dot) => [dot.unit, dot]));
  const fit = records.flatMap((record) => {
    const parts = Map.groupBy(record.units, ({ sentence }) => sentence);
    return record.units.filter(
      ({ id, sentence, themes, span }) =>
        known.has(id) &&
        themes.length > 0 &&
        parts.get(sentence)?.length === 1 &&
        !hasBlank(record, span.start, span.end),
    );
  });
  const [first] = fit.toSorted((one, other) => one.span.quote.length - other.span.quote.length);
  return (first === undefined ? dots[0] : known.get(first.id)) ?? null;
}

/** What the words of the explainer are made from. */
export function explainerFacts(
  records: readonly StoryRecord[],
  all: ExplainerDots,
  lang: Lang,
): ExplainerFacts {
  const { dots, table } = all;
  const held = meetings(records).rows;
  const themes = countThemes(dots);
  const countOf = (post: SpeakingPost): number => dots.filter((dot) => dot.post === post).length;
  return {
    texts: records.length,
    places: distinctPlaces(table.rows).map((place) => placeLabel(place, lang)),
    provinces: provincesOf(all, lang),
    dots: dots.length,
    parts: readingPieces(records).rows.filter(({ kind }) => kind === 'text').length,
    meetings: held.length,
    retreats: held.filter(({ type }) => type === '务虚会').length,
    posts: {
      secretary: countOf('secretary'),
      government: countOf('government'),
      other: countOf('other'),
    },
    themes,
    framing: dots.length - themes.reduce((sum, theme) => sum + theme.dots, 0),
    withNumber: dots.filter(({ numbers }) => numbers > 0).length,
    numbers: dots.reduce((sum, { numbers }) => sum + numbers, 0),
    ...numberFacts(targetsByPlace(records).rows, lang),
    cut: cutText(records, lang),
    example: findExample(dots, records),
  };
}
