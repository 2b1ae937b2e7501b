/** A run of a text; `isHan` when it is Chinese. */
export interface TextRun {
  readonly text: string;
  readonly isHan: boolean;
}

/** Chinese characters, with the punctuation and figures that stand between them. */
const HAN = /\p{Script=Han}(?:[\p{Script=Han}\d、，。；：“”《》（）…·%-]*\p{Script=Han})?/gu;

/** A text in one language cut at the Chinese in it, so that each run can carry its `lang`. Joined, the runs are the text. */
export function splitHan(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(HAN)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isHan: false });
    runs.push({ text: match[0], isHan: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isHan: false });
  return runs;
}
