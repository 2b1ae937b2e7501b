import { pinyin } from 'pinyin-pro';
import { COMPOUND_SURNAMES } from '../../reading/facts/officials/surnames.ts';

/**
 * A Chinese person's name in pinyin without tones, surname first: 楼琅坚 is Lou Langjian, 欧阳某某
 * is Ouyang Moumou. The parts of a name with a middle dot are words of their own. Characters that
 * have no reading are left out; empty when none has one.
 */
export function nameInPinyin(name: string): string {
  return splitName(name)
    .map((part) =>
      pinyin(part, { toneType: 'none', type: 'array', mode: 'surname', nonZh: 'removed' }),
    )
    .map((syllables) => syllables.join(''))
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function splitName(name: string): string[] {
  const parts = name.split(/[·•.\s]+/u);
  if (parts.length > 1) return parts;
  const length = COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  return [name.slice(0, length), name.slice(length)];
}
