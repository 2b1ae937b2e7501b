import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isVersion, writtenPages } from './built-pages.ts';

describe.each(writtenPages('dist'))('The page $path', ({ path, html }) => {
  const { document } = parseHTML(html);
  const policy =
    document
      .querySelector('meta[http-equiv="content-security-policy" i]')
      ?.getAttribute('content') ?? '';

  test('has a content security policy that allows no script or style but its own.', () => {
    expect(policy).toContain("default-src 'none'");
    if (isVersion(path)) expect(policy).not.toContain('script-src');
    else expect(policy).toMatch(/script-src 'self'/u);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/u);
  });

  test('lets WebAssembly run only where Pagefind needs it.', () => {
    expect(policy.includes("'wasm-unsafe-eval'")).toBe(/(?:^|\/)search\//u.test(path));
  });

  test('says which language it is in.', () => {
    const lang = document.documentElement.getAttribute('lang') ?? '';
    expect(lang).toMatch(path.startsWith('zh/') ? /^zh/u : /^en/u);
  });
});
