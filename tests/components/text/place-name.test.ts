import { describe, expect, it } from 'vitest';
import { placeContext, placeName } from '../../../src/components/text/place-name.ts';
import { makePlace } from '../make-record.ts';

const place = makePlace('990001', '东某县', {
  nameEn: 'Dongmou',
  prefecture: { code: '990000', name: '某市' },
  province: { code: '980000', name: '某省' },
});

describe('placeContext', () => {
  it('names the larger places in the language of the page', () => {
    const phrases = { 某市: { en: 'Mou', by: 'machine' } } as const;
    expect(placeContext(place, 'en', phrases)).toBe('county, Mou');
    expect(placeContext(place, 'zh', phrases)).toBe('某省某市');
  });

  it('leaves out what is unknown', () => {
    expect(placeContext(makePlace('990001', '东某县'), 'en', {})).toBe('county');
    expect(placeContext(makePlace('990001', '东某县'), 'zh', {})).toBe('');
  });
});

describe('placeName', () => {
  it('is in pinyin on English pages', () => {
    expect([placeName(place, 'en'), placeName(place, 'zh')]).toEqual(['Dongmou', '东某县']);
  });
});
