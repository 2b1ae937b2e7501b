import { isPersonName, toPersons } from './person-list.ts';
import { readSlashCredits, type SlashCredit } from './slash-credits.ts';

/** Who wrote or took the pictures, and for whom, as a line without labels says. */
export interface Byline {
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
}

const NONE: Byline = { source: null, authors: [], photographers: [] };

const REPORTER_OF =
  /^([\p{Script=Han}]{2,12}?(?:报|网|台|社|新闻|客户端|融媒体中心|融媒|传媒))?(?:全媒体|融媒体|新媒体|首席|见习|实习|特约)*(?:记者|通讯员)[ \u3000:：]*(.+)$/u;
const BRACKETED = /^[（(【[]([^（）()]{2,60})[）)】\]]$/u;
const LEAD =
  /^(?:本报|本网|本台|[\p{Script=Han}]{2,8}(?:报|网|台|社))?\p{Script=Han}{0,6}(?:讯|电|消息)[ \u3000]{0,4}[（(]([^（）()]{2,60})[）)]/u;
const CREDIT = /(文并图|文图|图文|摄影报道|文|图|摄影|摄|供图)[）)]?$/u;
/** Only the last words of a caption can be its credit. */
const LONGEST_CREDIT = 40;

/**
 * Reads 欧阳某、某某网全媒体记者李某某/文, (记者 张某某 通讯员 李某某), 谢某某、卓某某摄 and
 * 本报讯(记者 张某某) at the start of a text. `isClosing` says whether the text ends there, where
 * a bare (张某某 李某某) names the authors.
 */
export function readByline(text: string, isClosing: boolean): Byline {
  const lead = LEAD.exec(text);
  if (lead !== null) return toByline(lead[1] ?? '');
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return readBracketed(bracketed[1] ?? '', isClosing);
  const slashed = readSlashCredits(text);
  if (slashed.length > 0) return joinCredits(slashed);
  const credit = CREDIT.exec(text);
  if (credit === null) return REPORTER_OF.test(text) ? toByline(text) : NONE;
  return readCredited(text.slice(0, credit.index), credit[1] ?? '');
}

function readBracketed(inner: string, isClosing: boolean): Byline {
  if (/记者|通讯员|[文图摄]$|[文图摄][:：/／]/u.test(inner)) return readByline(inner, false);
  const words = inner.split(/[\s\u3000、]+/u);
  return isClosing && words.every(isPersonName) ? { ...NONE, authors: words } : NONE;
}

function readCredited(names: string, credit: string): Byline {
  const tail = names
    .slice(-LONGEST_CREDIT)
    .trimEnd()
    .replace(/^.*[。！？；;]/su, '');
  const byline = toByline(withoutAgency(tail));
  const isPicture = /^(?:图|摄|供图|摄影)$/u.test(credit);
  const isBoth = /文并图|文图|图文|摄影报道/u.test(credit);
  if (isPicture) return { source: null, authors: [], photographers: byline.authors };
  return isBoth ? { ...byline, photographers: byline.authors } : byline;
}

function joinCredits(credits: readonly SlashCredit[]): Byline {
  const bylines = credits.map((credit) => ({ credit, ...toByline(credit.names) }));
  return {
    source: bylines.find(({ source }) => source !== null)?.source ?? null,
    authors: bylines.flatMap(({ credit, authors }) => (credit.isText ? authors : [])),
    photographers: bylines.flatMap(({ credit, authors }) => (credit.isPicture ? authors : [])),
  };
}

/** 视觉江西谢某某: an agency's name runs into the first photographer's. */
function withoutAgency(names: string): string {
  const [first = ''] = names.split(/[、\s]/u);
  if (first.length <= 4 || REPORTER_OF.test(first)) return names;
  const start = [3, 2].map((length) => first.slice(-length)).find(isPersonName);
  return start === undefined ? names : start + names.slice(first.length);
}

function toByline(text: string): Byline {
  let source: string | null = null;
  const authors: string[] = [];
  for (const part of text.split(/[、,，;；]|(?=通讯员)/u)) {
    const reporter = REPORTER_OF.exec(part.trim());
    source ??= toOutletName(reporter?.[1]);
    authors.push(...toPersons(reporter?.[2] ?? part));
  }
  return { source, authors: [...new Set(authors)], photographers: [] };
}

function toOutletName(name: string | undefined): string | null {
  return name === undefined || /^本[报网台社刊]$/u.test(name) ? null : name;
}
