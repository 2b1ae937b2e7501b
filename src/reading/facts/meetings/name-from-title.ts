import { lastNameEnd, nameFrom, tidyName } from './meeting-name.ts';

/** A meeting named in a title or the line below it. Offsets are UTF-16 into that text. */
export interface TitledMeeting {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const OCCASION = /^[\s（(—–\-─]*(?:[^在于]{0,20}日)?[\s,，]*[在于](.{2,70}?)上[）)]?\s*$/u;
const PASSED = /^[\s（(—–\-─]*[^日]{0,20}日(.{2,70}?)(?:审议)?(?:表决)?(?:通过|批准)[）)]?\s*$/u;
const SPEECH = /(?:^|[^存现])在(.{2,70}?)(?:暨[^上]{0,40})?上[的作]?/u;
const HELD = /^(.{2,60}?)(?:隆重|胜利|顺利|圆满)?(?:召开|举行|开幕|闭幕)/u;
const HOLDS = /(?:召开|举行|召集)(.{2,60})/u;
const OF_CONGRESS =
  /([\p{Script=Han}]{0,16}第[一二三四五六七八九十百\d]+届人民代表大会第[一二三四五六七八九十\d]+次会议)/u;

/** ——2023年1月10日在某县第十八届人民代表大会第二次会议上; null for other lines. */
export function nameFromOccasion(text: string): TitledMeeting | null {
  const match = OCCASION.exec(joinLines(text)) ?? PASSED.exec(text);
  if (match?.[1] === undefined) return null;
  const name = nameFrom(match[1]);
  return name === null ? null : located(text, name);
}

/**
 * 在县委经济工作会议上的讲话, 某某在市委务虚会上强调…, 县委务虚会召开, 县委召开务虚会; null when the
 * title names no meeting.
 */
export function nameFromTitle(text: string): TitledMeeting | null {
  const congress = OF_CONGRESS.exec(text)?.[1];
  if (congress !== undefined) return located(text, congress.replace(/^在/u, ''));
  const spoken = SPEECH.exec(text)?.[1];
  const ofSpeech = spoken === undefined ? null : nameFrom(spoken);
  if (ofSpeech !== null) return located(text, ofSpeech);
  const after = HOLDS.exec(text)?.[1];
  const ofVerb = after === undefined ? null : nameFrom(after);
  if (ofVerb !== null) return located(text, ofVerb);
  const held = HELD.exec(text)?.[1];
  if (held === undefined) return null;
  const end = lastNameEnd(held);
  return end === null ? null : located(text, tidyName(held.slice(0, end)));
}

/** Line ends within a name are the printer's. */
function joinLines(text: string): string {
  return text.replace(/[ \u3000]*[\r\n]+[ \u3000]*/gu, '');
}

function located(text: string, name: string): TitledMeeting {
  const start = text.indexOf(name);
  return start < 0
    ? { name, start: 0, end: text.length }
    : { name, start, end: start + name.length };
}
