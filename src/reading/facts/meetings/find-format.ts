/** How a meeting was held, as a text says it. Offsets are UTF-16 into the text searched. */
export interface FoundFormat {
  readonly format: string;
  readonly start: number;
  readonly end: number;
}

const FORMS =
  '(?:电视电话|视频连线|视频|网络视频|线上线下|线上|线下|网络|书面|现场|封闭|“[^”]{1,12}”)';
const SAID = new RegExp(
  `(?:会议|大会|全会|活动|本次会议|此次会议)?(?:以|采取|采用|通过|按照)(${FORMS}[^，,。；;]{0,12}?)(?:的)?(?:形式|方式)[^，,。；;]{0,6}`,
  'u',
);
const IN_NAME = /(电视电话|视频)(?=会议|会|大会)/u;

/** The first words that say how the meeting was held, e.g. 视频; null when none do. */
export function findFormat(text: string): FoundFormat | null {
  const said = SAID.exec(text);
  if (said !== null) {
    const start = said.index;
    return { format: said[1] ?? '', start, end: start + said[0].length };
  }
  const named = IN_NAME.exec(text);
  if (named === null) return null;
  return { format: named[1] ?? '', start: named.index, end: named.index + named[0].length };
}
