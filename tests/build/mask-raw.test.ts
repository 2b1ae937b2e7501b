import { expect, test } from 'vitest';
import { maskRaw } from '../../src/build/mask-raw.ts';

test('A masked contact is blotted out in the raw text without moving what follows.', () => {
  const masked = maskRaw({
    raw: '电话0570-1234567止',
    text: '电话[telephone]止',
    map: [
      { kind: 'same', rawStart: 0, rawEnd: 2, start: 0, end: 2 },
      { kind: 'mask', rawStart: 2, rawEnd: 14, start: 2, end: 13 },
      { kind: 'same', rawStart: 14, rawEnd: 15, start: 13, end: 14 },
    ],
  });
  expect(masked).toBe('电话••••••••••••止');
});
