import { isForward, type StoryRecord, type Target, type Unit } from '../../reading/record.ts';
import { NO_THEME, unknown, type CountQuery } from './count-query.ts';

/** Units of the body that a query's place, theme, speaker and tense leave, in the text's order. */
export function bodyUnits(query: CountQuery, records: readonly StoryRecord[]): Unit[] {
  const { place, theme, speaker, tense } = query;
  return records
    .flatMap(({ units }) => units)
    .filter(
      (unit) =>
        unit.section === 'body' &&
        (place === undefined || unit.places.includes(place)) &&
        (theme === undefined || carries(unit, theme)) &&
        (speaker === undefined || unit.speaker === speaker) &&
        (tense === undefined || unit.tense === tense),
    );
}

function carries({ themes }: Unit, theme: string): boolean {
  return theme === NO_THEME ? themes.length === 0 : themes.some((id) => id === theme);
}

/** Plans that charts of the year ahead leave out, all of them or those with the query's flag. */
export function plansLeftOut(query: CountQuery, records: readonly StoryRecord[]): Unit[] {
  return bodyUnits({ ...query, tense: 'plan' }, records).filter(
    (unit) =>
      !isForward(unit) && (query.flag === undefined || unit.flags.some((f) => f === query.flag)),
  );
}

/** What is said for the query's place. Targets and slogans have its name, queries its code. */
export function withPlace<T extends { readonly place: string | null }>(
  query: CountQuery,
  record: StoryRecord,
  items: readonly T[],
): T[] {
  const name = record.places.find(({ code }) => code === query.place)?.name;
  return items.filter(({ place }) => query.place === undefined || place === name);
}

/** Targets of the query's place, scope and kind. */
export function targets(query: CountQuery, record: StoryRecord): Target[] {
  return withPlace(query, record, record.targets).filter(
    ({ scope, kind }) =>
      (query.scope === undefined || query.scope === scope) &&
      (query.kind === undefined || query.kind === kind),
  );
}

/** The slogan with the query's label. @throws {UnknownCount} when there is none. */
export function framework(
  query: CountQuery,
  records: readonly StoryRecord[],
): { found: StoryRecord['frameworks'][number]; record: StoryRecord } {
  const all = records.flatMap((record) => record.frameworks.map((found) => ({ found, record })));
  const chosen = all.find(({ found }) => found.label === query.framework);
  return (
    chosen ??
    unknown(
      `slogan “${query.framework ?? ''}”`,
      all.map(({ found }) => found.label),
    )
  );
}
