/** A line with a sentence in it, or that leads over to one: 要把握好五方面关键: */
const SENTENCE = /[。！？!?；;…]|[:：,，、]$/u;
/** Titles are shorter, or have fewer commas. */
const LONGEST_TITLE = 60;
const MOST_COMMAS = 2;

/** Whether a line is running text. */
export function isProse(line: string): boolean {
  if (SENTENCE.test(line) || line.length > LONGEST_TITLE) return true;
  return line.split(/[,，]/u).length - 1 > MOST_COMMAS;
}
