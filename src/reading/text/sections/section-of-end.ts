import type { Unit } from '../../record.ts';
import { SECTION_OF_LOOK } from './classify-lines.ts';
import { lookOf } from './line-look.ts';

/**
 * The section of the last unit of a paragraph. Sites put the byline or their buttons behind the
 * last full stop: …新的更大贡献。(记者 张某某).
 */
export function sectionOfEnd(unit: string): Unit['section'] {
  if (/[。！？!?；;]$/u.test(unit)) return 'body';
  return SECTION_OF_LOOK[lookOf(unit)] ?? 'body';
}
