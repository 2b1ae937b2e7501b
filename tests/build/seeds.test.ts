import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['000_07c159c5780407a6.txt', 'dc56734dd69f216f994121fa23fab91d94c5524496e62e84d079c6ae1c70d48b'],
  ['001_96db0b662343502c.txt', '416eda878fed2e70f5933f4c171cdaabbce14c90dd024024898fb2e266f6f9c4'],
  ['002_e09bcc2b8861502e.txt', '8dd8755e442b866a07251ace786f0e04eeb2489c4278bfb82afb04de1a7cf9ea'],
  ['003_ac825f161eecfafe.txt', 'c02204fee07e20d139d39b6acb386eedaa41d7703c29b3161479713420872ada'],
  ['004_827896f035941ff4.txt', '69a508eb2992918bd7a9ecf01d66a73337d1b06e99bf69ce0fa5fa0435e3e0ed'],
])('The seed %s stands byte for byte as it was given.', (file, sha256) => {
  expect(
    createHash('sha256')
      .update(readFileSync(`seeds/${file}`))
      .digest('hex'),
  ).toBe(sha256);
});
