import { achievement } from './achievement.ts';
import { aimVerb } from './aim-verb.ts';
import { announcingLine } from './announcing-line.ts';
import { continuedFraming } from './continued-framing.ts';
import { credit } from './credit.ts';
import { diagnosis } from './diagnosis.ts';
import { digitPart } from './digit-part.ts';
import { directive } from './directive.ts';
import { fallback } from './fallback.ts';
import { inSentence } from './in-sentence.ts';
import { maxim } from './maxim.ts';
import { meeting } from './meeting.ts';
import { outlook } from './outlook.ts';
import { perception } from './perception.ts';
import { reviewTime } from './review-time.ts';
import { rhetoricalQuestion } from './rhetorical-question.ts';
import { statedAim } from './stated-aim.ts';
import type { TenseRule } from './tense-rule.ts';
import { thanks } from './thanks.ts';
import { upperPolicy } from './upper-policy.ts';
import { yearFraming } from './year-framing.ts';

/** The rules of tense in order: the first that decides holds, and the last always does. */
export const TENSE_RULES: readonly TenseRule[] = [
  rhetoricalQuestion,
  continuedFraming,
  announcingLine,
  thanks,
  upperPolicy,
  meeting,
  yearFraming,
  directive,
  perception,
  statedAim,
  digitPart,
  credit,
  reviewTime,
  aimVerb,
  achievement,
  maxim,
  diagnosis,
  outlook,
  inSentence,
  fallback,
];
