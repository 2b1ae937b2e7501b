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

/** One of the verbs: without it nothing is attributed. */
const SAYS = new RegExp(VERBS, 'u');
/** 张某某主持会议并讲话,强调要…: what he does at the meeting, then what he says. */
const DOES =
  '(?:主持|出席|参加|讲话|作了?|对)[^。;:!?“”]{0,60}?,(?:并|他|她)?(?:强调|指出|要求)(?=[,:要各全必“])';
/** From the end of a speaker's name to the verb, and to the verb that ends a unit. */
const OPENS = new RegExp(`(?:${BETWEEN}(?:${VERBS})|${DOES})`, 'uy');
/** 并提出要求,…: the sentence goes on with whom the one before it named. */
const CONTINUES = /^(?:并|同时)(?:强调|指出|要求|提出(?:了)?[^,。;]{0,6}(?:要求|意见))[,:]/u;
const CLOSES = new RegExp(`${BETWEEN}(?:${VERBS})[。!]?$`, 'uy');
/** The same after a speaker who goes by no name. */
const UNNAMED = `((?<!其)[他她](?![们人])|${MEETING})`;
const UNNAMED_OPENS = new RegExp(`${UNNAMED}${BETWEEN}(?:${VERBS})`, 'u');
const UNNAMED_CLOSES = new RegExp(`${UNNAMED}${BETWEEN}(?:${VERBS})[。!]?$`, 'uy');

/** Who is found speaking, and the stretch from the name to the verb. */
interface Said {
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

function saidAt(words: string, who: string, start: number, rest: RegExp): Said | null {
  rest.lastIndex = start + who.length;
  const found = rest.exec(words);
  return found === null ? null : { who, start, end: rest.lastIndex };
}

/** The first place at which a verb follows a speaker's name. */
function firstSaid(words: string, name: string): Said | null {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const said = saidAt(words, name, at, OPENS);
    if (said !== null) return said;
  }
  return null;
}

function firstSaidUnnamed(words: string): Said | null {
  const found = UNNAMED_OPENS.exec(words);
  if (found === null) return null;
  const [said, who = ''] = found;
  return { who, start: found.index, end: found.index + said.length };
}

/** The first speaker in the words that a verb follows; of two at one place the longer name. */
function findOpening(words: string, names: readonly string[]): Said | null {
  const named = names.map((name) => firstSaid(words, name));
  return [...named, firstSaidUnnamed(words)].reduce(
    (first, said) => (first === null || (said !== null && said.start < first.start) ? said : first),
    null,
  );
}

/** The speaker whom the end of the words names behind a closing quotation mark: …”张某某指出。 */
function findClosing(words: string, names: readonly string[]): Said | null {
  for (let mark = words.indexOf('”'); mark >= 0; mark = words.indexOf('”', mark + 1)) {
    const start = mark + 1;
    for (const name of names) {
      const said = words.startsWith(name, start) ? saidAt(words, name, start, CLOSES) : null;
      if (said !== null) return said;
    }
    UNNAMED_CLOSES.lastIndex = start;
    const who = UNNAMED_CLOSES.exec(words)?.[1];
    if (who !== undefined) return { who, start, end: words.length };
  }
  return null;
}

/** Finds what a unit attributes; `lastNamed` is the person last named before it. */
export type AttributionFinder = (words: string, lastNamed: string | null) => Attribution | null;

/**
 * A finder that knows the document's officials by name. 他 and 她 are the person last named; 会议指出
 * gives 会议. Null when the unit attributes nothing. Of several attributions the first counts: in a
 * nested quotation that is the outermost speaker.
 */
export function attributionFinder(names: readonly string[]): AttributionFinder {
  const known = names.toSorted((a, b) => b.length - a.length);
  const resolve = (found: string, words: string, lastNamed: string | null): string | null => {
    if (names.includes(found)) return found;
    return /[他她]/u.test(found) ? (firstNamed(words, known) ?? lastNamed) : MEETING_SPEAKER;
  };
  return (words, lastNamed) => {
    if (!SAYS.test(words)) return null;
    const going = CONTINUES.exec(words)?.[0];
    if (going !== undefined && lastNamed !== null) {
      return { speaker: lastNamed, contentStart: going.length, isClosing: false };
    }
    const closing = findClosing(words, known);
    const said = closing ?? findOpening(words, known);
    if (said !== null) {
      const speaker = resolve(said.who, words, lastNamed);
      return speaker === null
        ? null
        : { speaker, contentStart: said.end, isClosing: closing !== null };
    }
    const unknown = NO_NAME.test(words) ? null : UNKNOWN_NAME.exec(words);
    if (unknown?.[1] === undefined) return null;
    return { speaker: unknown[1], contentStart: unknown[0].length, isClosing: false };
  };
}

/** The name that stands first in the words, of two at one place the longer; null without any. */
function firstNamed(words: string, names: readonly string[]): string | null {
  let first: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const at = words.indexOf(name);
    if (at < 0 || at >= least) continue;
    first = name;
    least = at;
  }
  return first;
}
