import { expect, test } from 'vitest';
import { oncePer } from '../../src/build/once-per.ts';

const counted = () => {
  let calls = 0;
  return oncePer((owner: { name: string }, key: { n: number }) => {
    calls += 1;
    return `${owner.name} ${key.n} made ${calls}`;
  });
};

test('What was made for an object and a key is not made again.', () => {
  const made = counted();
  const owner = { name: 'a' };
  expect(made(owner, { n: 1 })).toBe('a 1 made 1');
  expect(made(owner, { n: 1 })).toBe('a 1 made 1');
});

test('Another key and another object get their own.', () => {
  const made = counted();
  const owner = { name: 'a' };
  made(owner, { n: 1 });
  expect(made(owner, { n: 2 })).toBe('a 2 made 2');
  expect(made({ name: 'a' }, { n: 1 })).toBe('a 1 made 3');
});

test('Nothing is also remembered.', () => {
  let calls = 0;
  const made = oncePer(() => {
    calls += 1;
    return null;
  });
  const owner = {};
  made(owner, 'a');
  made(owner, 'a');
  expect(calls).toBe(1);
});
