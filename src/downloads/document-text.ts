/** The text of a document as it is published at `/data/<id>.txt`, and where its units stand in it. */
import type { StoryRecord } from '../reading/record.ts';

export interface DocumentText {
  /** One line a paragraph, with a line feed after the last one. */
  readonly text: string;
  /** By unit id: UTF-16 offset of the unit's first character in `text`. */
  readonly starts: ReadonlyMap<string, number>;
}

/** @param paragraphs the lines of the text, each with the ids of its units in order */
export function documentText(
  { units }: Pick<StoryRecord, 'units'>,
  paragraphs: readonly (readonly string[])[],
): DocumentText {
  const quotes = new Map(units.map(({ id, span }) => [id, span.quote]));
  const starts = new Map<string, number>();
  let text = '';
  for (const paragraph of paragraphs) {
    for (const id of paragraph) {
      starts.set(id, text.length);
      text += quotes.get(id) ?? '';
    }
    text += '\n';
  }
  return { text, starts };
}
