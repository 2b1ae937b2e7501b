import type { Unit } from '../../record.ts';
import { credit } from '../tenses/credit.ts';
import { diagnosis } from '../tenses/diagnosis.ts';
import { isForecast } from '../tenses/outlook.ts';
import { meeting } from '../tenses/meeting.ts';
import { reviewTime } from '../tenses/review-time.ts';
import { yearFraming } from '../tenses/year-framing.ts';
import type { Tense, UnitContext } from '../unit-context.ts';

type Flag = Unit['flags'][number];

/** What a flag rule may look at beyond the unit's words. */
export interface FlagContext extends UnitContext {
  readonly tense: Tense;
  readonly isBeforeGap: boolean;
  readonly isAfterGap: boolean;
}

/** One rule a flag: whether the unit carries it. */
interface FlagRule {
  readonly flag: Flag;
  readonly applies: (unit: FlagContext) => boolean;
}

const OTHER_TENSES = [yearFraming, reviewTime, meeting, credit, diagnosis];

/** A directive of the county overrides another tense: the words before the first order have one of their own. */
function isMixed(unit: FlagContext): boolean {
  const { words, directiveAt, modals } = unit;
  if (unit.tense !== 'plan' || directiveAt < 0) return false;
  const perceives = modals.some((modal) => modal < directiveAt);
  const before = {
    ...unit,
    words: words.slice(0, directiveAt),
    modals: [],
    directiveAt: -1,
    tenseInSentence: null,
  };
  return perceives || OTHER_TENSES.some((rule) => rule(before) !== null);
}

const NOW =
  /岁末年初|年末岁尾|岁尾年初|年底前|年终岁尾|当前疫情|当前[^,。;]{0,8}(?:防控|工作)|近期|眼下|两节|元旦|春节(?!后|以后|过后|刚过)|节日期间|元宵(?!后)|今冬明春|岁末|^当前,|决战四季度|冲刺[^,。;]{0,6}四季度|全年收官|收好官|收官之战/u;

const LOSSY = /“”|‘’|《》|\?[a-z](?=[一-龥])|\uFFFD/u;
const CLOSED = /[。!?;…”)】]$/u;
const OPENED = /^[一-龥A-Za-z0-9“"《(【\d—*·●■◆①-⑳]/u;

/** The flags in the order of the record's schema. */
const FLAG_RULES: readonly FlagRule[] = [
  { flag: 'mixed', applies: isMixed },
  { flag: 'now', applies: ({ tense, words }) => tense === 'plan' && NOW.test(words) },
  {
    flag: 'upper',
    applies: ({ tense, words, isOfUpper }) =>
      isOfUpper &&
      (tense === 'situation' || (tense === 'plan' && !/我们|全[县市区旗]上下/u.test(words))),
  },
  {
    flag: 'forecast',
    applies: ({ tense, words, directiveAt }) =>
      tense === 'plan' && directiveAt < 0 && isForecast(words),
  },
  { flag: 'lossy', applies: ({ words }) => LOSSY.test(words) },
  {
    flag: 'truncated',
    applies: ({ words, isBeforeGap, isAfterGap }) =>
      (isBeforeGap && !CLOSED.test(words)) || (isAfterGap && !OPENED.test(words)),
  },
];

/** The flags of a unit of the body, in the order of the record's schema. */
export function findFlags(unit: FlagContext): Flag[] {
  return FLAG_RULES.filter(({ applies }) => applies(unit)).map(({ flag }) => flag);
}
