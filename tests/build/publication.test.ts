import { expect, test } from 'vitest';
import { readPublication } from '../../src/build/publication.ts';

test('The environment wins over the file for the address of the site.', () => {
  const { site, base } = readPublication({ SITE: 'https://desk.example', BASE: '/repo' });
  expect({ site, base }).toEqual({ site: 'https://desk.example', base: '/repo/' });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['repo', '/repo/'],
  ['/repo/', '/repo/'],
  ['/a/b', '/a/b/'],
])('The base path %j has a slash at both ends: %j.', (given, base) => {
  expect(readPublication({ BASE: given }).base).toBe(base);
});

test('GitHub Actions tells the address of the repository.', () => {
  expect(readPublication({ GITHUB_REPOSITORY: 'desk/site' }).repository).toBe(
    'https://github.com/desk/site',
  );
});

test('A SITE that is no address stops the build.', () => {
  expect(() => readPublication({ SITE: 'desk' })).toThrow(/site/u);
});
