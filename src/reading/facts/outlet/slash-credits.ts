import { matchesOf } from '../../text/matches-of.ts';

/** The names given for words or for pictures in a credit with slashes. */
export interface SlashCredit {
  readonly names: string;
  readonly isText: boolean;
  readonly isPicture: boolean;
}

const KIND = '文图|图文|文|图片|图|摄影|摄';
const AFTER = new RegExp(`([^/／]{2,40})[/／](${KIND})(?![\\p{Script=Han}])`, 'gu');
const BEFORE = new RegExp(
  `(?<![\\p{Script=Han}])(${KIND})[/／]([^/／]{2,40}?)(?=(?:${KIND})[/／]|$)`,
  'gu',
);

/** Reads 张某某/文 李某某/图, 文/张某某 图/李某某 and 张某某 文/图; empty without a slash. */
export function readSlashCredits(text: string): SlashCredit[] {
  if (!/[/／]/u.test(text)) return [];
  const both = /^([^/／]{2,60})[\s\u3000]文[/／]图$|^([^/／]{2,60})[\s\u3000]图[/／]文$/u.exec(
    text,
  );
  if (both !== null) {
    return [{ names: both[1] ?? both[2] ?? '', isText: true, isPicture: true }];
  }
  const before = matchesOf(text, BEFORE).map(([, kind, names]) => toCredit(names, kind));
  if (before.length > 0) return before;
  return matchesOf(text, AFTER).map(([, names, kind]) => toCredit(names, kind));
}

function toCredit(names = '', kind = ''): SlashCredit {
  return { names, isText: kind.includes('文'), isPicture: /[图摄]/u.test(kind) };
}
