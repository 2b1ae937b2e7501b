import type { Unit } from '../../reading/record.ts';

/** Runs of boilerplate of up to this many units stand open. */
const OPEN_UNITS = 3;

/** Paragraphs that are shown together; `folded` ones are the website's own text, behind a switch. */
export interface SourceBlock {
  readonly folded: boolean;
  readonly paragraphs: readonly (readonly Unit[])[];
}

/**
 * The paragraphs of a source in blocks: long runs of nothing but boilerplate are folded, all else
 * stands open. No unit is lost or moved.
 */
export function foldParagraphs(
  paragraphs: readonly (readonly string[])[],
  units: readonly Unit[],
): SourceBlock[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const runs: { boilerplate: boolean; paragraphs: Unit[][] }[] = [];
  for (const ids of paragraphs) {
    const paragraph = ids.flatMap((id) => byId.get(id) ?? []);
    if (paragraph.length === 0) continue;
    const boilerplate = paragraph.every(({ section }) => section === 'boilerplate');
    const run = runs.at(-1);
    if (run?.boilerplate === boilerplate) run.paragraphs.push(paragraph);
    else runs.push({ boilerplate, paragraphs: [paragraph] });
  }
  return runs.map(({ boilerplate, paragraphs: kept }) => ({
    folded: boilerplate && kept.flat().length > OPEN_UNITS,
    paragraphs: kept,
  }));
}
