import type { Language } from '../build/site.ts';
import type { Problem } from '../reading/problem.ts';

/**
 * Problems that a record can carry, in Chinese, by the rule that found them. Rules word them in
 * English, for the command line; the English pages show that.
 */
const CHINESE: Readonly<Record<string, (at: string) => string>> = {
  'place-missing': () => '没有认出文件写的是哪个县级地方。若知道，请在编码文件里写明，并附依据。',
  'place-ambiguous': (at) =>
    `${at}地名对应几个区划，原文没有说是哪一个。请在编码文件里写明正确的代码。`,
  'place-renamed': (at) => `${at}用的是旧地名，编码用了后继区划的代码。请核对后继区划是否正确。`,
  'meeting-missing': () => '没有认出文件报道的会议。若有，请在编码文件里写明。',
  'meeting-date-missing': (at) =>
    `${at}原文没有写会议或讲话是哪一天。若知道日期，请在编码文件里写明。`,
  'meeting-year-inferred': (at) => `${at}会议的年份原文没有写，是推出来的。请核对。`,
  'published-missing': () => '正文前后没有发布日期。若知道日期，请在编码文件里写明。',
  'characters-lost': () => '有的字读不出来，以�代替。请从来源重新取一份，或者把字补上。',
};

/** What is wrong and what to do about it, in the language; null where the language has no words for it. */
export function problemText(problem: Problem, language: Language): string | null {
  if (language === 'en') return `${problem.message} ${problem.hint}`;
  const quote = problem.span?.quote ?? '';
  return CHINESE[problem.ruleId]?.(quote === '' ? '' : `“${quote}”：`) ?? null;
}
