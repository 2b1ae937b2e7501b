import type { CountyEvidence, FoundMention } from './gather-evidence.ts';

/** How strongly a document is about one county-level division. */
export interface Weight {
  readonly score: number;
  /** Whether title, outlet, an organ or a convened meeting names it, not running text alone. */
  readonly isStrong: boolean;
  readonly convenes: number;
  readonly leads: number;
  /** Whether the text alone, without anything strong, is enough. */
  readonly isEnough: boolean;
  /** Whether it is named in full, with its own hopes, or twice: enough where no other place is. */
  readonly isNamed: boolean;
}

const TITLE = 6;
const OUTLET = 5;
const CONVENES = 5;
const ORGAN = 3;
const WHOLE = 2;
/** Further mentions of one kind add nothing: a long text must not outweigh a title. */
const MOST_ORGANS = 9;
const MOST_WHOLE = 8;
const MOST_BARE = 6;

/** Bare names decide alone when there are so many, so many of them standing clearly as words. */
const ENOUGH_BARE = 3;
const ENOUGH_CLEAN = 2;
const ENOUGH_WHOLE = 2;

/** Weighs the evidence for one division; see the constants for what each kind counts. */
export function weigh({ mentions, outletName }: CountyEvidence): Weight {
  const isNamedInFull = mentions.some(({ form, role }) => form !== 'short' && role !== 'other');
  const counted = mentions.filter(({ isDoubtful }) => isNamedInFull || !isDoubtful);
  const count = (test: (mention: FoundMention) => boolean) => counted.filter(test).length;
  const inTitle = count(({ isTitle, role }) => isTitle && role !== 'other');
  const convenes = count(({ role }) => role === 'convenes');
  const organs = count(({ role }) => role === 'organ');
  const leads = count(({ role }) => role === 'lead');
  const whole = count(({ role, form, isTitle }) => role === 'own' && form !== 'short' && !isTitle);
  const bare = count(isBare);
  const clean = count((mention) => isBare(mention) && mention.isClean);
  const isStrong = outletName !== null || inTitle + convenes + organs + leads > 0;
  const score =
    Math.min(inTitle, 1) * TITLE +
    (outletName === null ? 0 : OUTLET) +
    Math.min(convenes + leads, 1) * CONVENES +
    Math.min(organs * ORGAN, MOST_ORGANS) +
    Math.min(whole * WHOLE, MOST_WHOLE) +
    Math.min(bare, MOST_BARE);
  const isEnough = whole >= ENOUGH_WHOLE || (bare >= ENOUGH_BARE && clean >= ENOUGH_CLEAN);
  const hopes = count(({ role, isHope }) => role === 'own' && isHope);
  const isNamed = whole + hopes > 0 || clean >= ENOUGH_CLEAN;
  return { score, isStrong, convenes, leads, isEnough, isNamed };
}

function isBare({ role, form, isTitle }: FoundMention): boolean {
  return role === 'own' && form === 'short' && !isTitle;
}
