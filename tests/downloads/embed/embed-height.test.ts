import { expect, test } from 'vitest';
import { embedHeight } from '../../../src/downloads/embed/embed-height.ts';

/** A narrow drawing as high as it is wide, a wide one half as high. */
const DRAWINGS = { narrow: '<svg viewBox="0 0 288 288">', wide: '<svg viewBox="0 0 640 320">' };
const WORDS = { title: 'A title', caption: ['A note that says what each mark is.'] };
const { heightPx, safePx } = embedHeight(DRAWINGS, WORDS);

test('An embed is as high as the drawing that its width shows, and its words.', () => {
  expect(heightPx(500) - heightPx(440)).toBe(0);
  expect(heightPx(400) - heightPx(360)).toBe(40);
  expect(heightPx(700) - heightPx(600)).toBe(50);
  expect(heightPx(599)).toBeGreaterThan(heightPx(600));
  expect(heightPx(1200)).toBe(heightPx(900));
});

test('Longer words make it higher, on a narrow page more than on a wide one.', () => {
  const { heightPx: longer } = embedHeight(DRAWINGS, {
    ...WORDS,
    caption: [...WORDS.caption, 'The source of the chart, with its licence. '.repeat(4)],
  });
  const [narrow, wide] = [300, 900].map((widthPx) => longer(widthPx) - heightPx(widthPx));
  expect(wide).toBeGreaterThan(0);
  expect(narrow).toBeGreaterThan(wide ?? Infinity);
});

test('Where styles are taken out, the height is enough for the narrowest screens.', () => {
  for (const widthPx of [280, 320]) expect(safePx).toBeGreaterThanOrEqual(heightPx(widthPx));
});
