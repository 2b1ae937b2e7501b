import { afterEach, describe, expect, it, vi } from 'vitest';
import { absoluteHref, fileHref, href } from '../../src/i18n/href.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('href', () => {
  it('puts English at the root and Chinese under /zh/', () => {
    vi.stubEnv('BASE_URL', '/');
    expect(href('/stories/', 'en')).toBe('/stories/');
    expect(href('/stories/', 'zh')).toBe('/zh/stories/');
    expect(href('/', 'zh')).toBe('/zh/');
  });

  it('stands under the base path, with or without its last slash', () => {
    for (const base of ['/some-repo', '/some-repo/']) {
      vi.stubEnv('BASE_URL', base);
      expect(href('/', 'en')).toBe('/some-repo/');
      expect(href('/search/?q=x#top', 'zh')).toBe('/some-repo/zh/search/?q=x#top');
      expect(fileHref('/data/002.json')).toBe('/some-repo/data/002.json');
      expect(absoluteHref('/', 'zh', 'https://example.org')).toBe(
        'https://example.org/some-repo/zh/',
      );
    }
  });

  it('refuses a path that does not begin at the root', () => {
    expect(() => href('stories/', 'en')).toThrow('begin it with /');
  });
});
