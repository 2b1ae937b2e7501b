import type { Attribution } from './attribution.ts';

/** What a meeting or report says in nobody's name: the meeting itself is named as the speaker. */
const MEETING_SPEAKER = '会议';

const VERBS =
  '强调|指出|要求|表示|认为|提出|勉励|希望|号召|介绍|坦言|谈到|说|称|寄语|叮嘱|嘱托|坚信|提醒|直言|建议|肯定|高度评价|回顾了|回顾';
/** Between the speaker and the verb: 在讲话中, 反复, 还, 进一步. At most so many characters, no sentence mark. */
const BETWEEN = '[^,。;:!?“”]{0,16}?';
const MEETING = '会议|大会|全会|报告|会上|与会同志|大家';

/** Words at the start of a clause that are no names, though a verb of saying follows. */
const NO_NAME =
  /^(?:会议|大会|全会|报告|文件|通知|意见|决定|决议|中央|省委|市委|县委|区委|旗委|州委|专家|代表|大家|研究|数据|有人|我们|他们|同时|最后|并|还|也|对此|总之|可以|应该|必须|按照|根据)/u;
/** A name that no rule of the officials found: two or three Han characters at the start of the unit. */
const UNKNOWN_NAME = new RegExp(
  `^([一-龥]{2,3}?)(?:在[^,。;]{1,12}|进一步|反复|还|同时)?(?:强调|指出|要求|表示)[,:]`,
  'u',
);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Finds what a unit attributes; `lastNamed` is the person last named before it. */
export type AttributionFinder = (words: string, lastNamed: string | null) => Attribution | null;

/**
 * A finder that knows the document's officials by name. 他 and 她 are the person last named; 会议指出
 * gives 会议. Null when the unit attributes nothing. Of several attributions the first counts: in a
 * nested quotation that is the outermost speaker.
 */
export function attributionFinder(names: readonly string[]): AttributionFinder {
  const known = names.toSorted((a, b) => b.length - a.length).map(escape);
  const who = [...known, '[他她]', MEETING].join('|');
  const opening = new RegExp(`(${who})${BETWEEN}(?:${VERBS})`, 'u');
  const closing = new RegExp(`”(${who})${BETWEEN}(?:${VERBS})[。!]?$`, 'u');
  const named = new RegExp(known.join('|') || '(?!)', 'u');
  const resolve = (found: string, words: string, lastNamed: string | null): string | null => {
    if (names.includes(found)) return found;
    return /[他她]/u.test(found) ? (named.exec(words)?.[0] ?? lastNamed) : MEETING_SPEAKER;
  };
  return (words, lastNamed) => {
    const end = closing.exec(words);
    const match = end ?? opening.exec(words);
    if (match?.[1] !== undefined) {
      const speaker = resolve(match[1], words, lastNamed);
      const contentStart = match.index + match[0].length;
      return speaker === null ? null : { speaker, contentStart, isClosing: end !== null };
    }
    const unknown = NO_NAME.test(words) ? null : UNKNOWN_NAME.exec(words);
    if (unknown?.[1] === undefined) return null;
    return { speaker: unknown[1], contentStart: unknown[0].length, isClosing: false };
  };
}
