import { Converter } from 'opencc-js/t2cn';

/**
 * Traditional to simplified, with the regional variants of characters but not of words: `twp`
 * would turn 软件 and 网络 into words that the source did not use.
 */
const convert = Converter({ from: 'tw', to: 'cn' });

/** The text in simplified characters, as long as it was or a little longer. */
export function toSimplified(text: string): string {
  return convert(text);
}
