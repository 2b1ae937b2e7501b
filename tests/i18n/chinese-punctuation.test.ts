import { describe, expect, it } from 'vitest';
import { aboutText } from '../../src/i18n/about-text.ts';
import { accessibilityText } from '../../src/i18n/accessibility-text.ts';
import { methodText } from '../../src/i18n/method-text.ts';
import { recordFields } from '../../src/i18n/record-fields.ts';
import { zh } from '../../src/i18n/zh.ts';

/** All texts of a catalogue; messages that take numbers are asked for with 2. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (...counts: number[]) => string)(2, 2)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('Chinese text of the site', () => {
  it('has full-width punctuation next to Chinese characters', () => {
    const fields = Object.values(recordFields).map((field) => field.zh);
    const texts = textsOf([zh, aboutText.zh, accessibilityText.zh, methodText.zh, fields]);
    expect(texts.length).toBeGreaterThan(200);
    expect(
      texts.filter((text) => /\p{Script=Han}[,:;!?()]|[,:;!?()]\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  it('leaves no English sentence untranslated', () => {
    const texts = textsOf([zh, aboutText.zh, accessibilityText.zh, methodText.zh]);
    expect(texts.filter((text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/u.test(text))).toEqual([]);
  });
});
