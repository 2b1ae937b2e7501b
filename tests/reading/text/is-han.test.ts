import { expect, test } from 'vitest';
import { isHanAt } from '../../../src/reading/text/is-han.ts';

test('tells Han characters from letters, digits and marks, the second time too', () => {
  const text = '县〇a1，。';
  const answers = Array.from(text, (_, at) => isHanAt(text, at));
  expect(answers).toEqual([true, true, false, false, false, false]);
  expect(Array.from(text, (_, at) => isHanAt(text, at))).toEqual(answers);
});

test('finds no Han character beyond the ends of a text or in half a surrogate pair', () => {
  expect([isHanAt('县', -1), isHanAt('县', 1), isHanAt('𠀀', 0)]).toEqual([false, false, false]);
});
