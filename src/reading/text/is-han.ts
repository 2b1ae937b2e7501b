const HAN = /\p{Script=Han}/u;
const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** What a UTF-16 code unit is, asked once: the pattern takes many times as long as a look here. */
const answers = new Uint8Array(0x10000);

/**
 * Whether the UTF-16 code unit at an offset is a Han character. False beyond the ends of the text
 * and for the halves of a surrogate pair.
 */
export function isHanAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  const known = answers[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known === YES;
  const isHan = HAN.test(String.fromCharCode(code));
  answers[code] = isHan ? YES : NO;
  return isHan;
}
