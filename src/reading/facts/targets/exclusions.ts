import type { Exclusion } from './exclusion.ts';
import { isAttribute } from './exclusions/is-attribute.ts';
import { isBaseline } from './exclusions/is-baseline.ts';
import { isCountOfMeasures } from './exclusions/is-count-of-measures.ts';
import { isDescribingShare } from './exclusions/is-describing-share.ts';
import { isExisting } from './exclusions/is-existing.ts';
import { isLastStretch } from './exclusions/is-last-stretch.ts';
import { isLonePower } from './exclusions/is-lone-power.ts';
import { isNotOne } from './exclusions/is-not-one.ts';
import { isOfDevice } from './exclusions/is-of-device.ts';
import { isPartOfName } from './exclusions/is-part-of-name.ts';
import { isPayment } from './exclusions/is-payment.ts';
import { isSizeOfCounted } from './exclusions/is-size-of-counted.ts';
import { isSmallCount } from './exclusions/is-small-count.ts';
import { isTime } from './exclusions/is-time.ts';
import { isUnitless } from './exclusions/is-unitless.ts';
import { isZone } from './exclusions/is-zone.ts';

/** The reasons for which a number in a plan is no target; one is enough. */
export const EXCLUSIONS: readonly Exclusion[] = [
  isTime,
  isZone,
  isNotOne,
  isPartOfName,
  isLastStretch,
  isLonePower,
  isOfDevice,
  isSizeOfCounted,
  isAttribute,
  isBaseline,
  isExisting,
  isDescribingShare,
  isPayment,
  isSmallCount,
  isCountOfMeasures,
  isUnitless,
];
