import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { scriptWords, trimPage } from '../../../src/build/trim/trim-page.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const SCRIPT = 'document.body.className = "by-inline"';
const CSS = '.there{top:0}.gone{top:0}.by-inline{top:0}.by-file{top:0}.theme-CITY{top:0}';
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${hash(SCRIPT)} ${hash('elsewhere')}`,
  `style-src 'self' ${hash('a')} ${hash('b')}`,
].join('; ');

const page = (policy = POLICY): string =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy};"><style>p{top:0}</style>` +
  `<style>${CSS}</style><script>${SCRIPT}</script></head>` +
  '<body><p class="there other">$& .gone</p><script type="module" src="/a.js"></script></body></html>';

const later = scriptWords(['add("by-file"); add(`theme-${name}`)']);
const trimmed = trimPage(page(), later);
const style = /<style>(.*?)<\/style>/u.exec(trimmed)?.[1] ?? '';

describe('A trimmed page', () => {
  test('has one stylesheet, of what it and its scripts name.', () => {
    expect(trimmed.match(/<style/gu)).toHaveLength(1);
    expect(style).toBe('p{top:0}.there{top:0}.by-inline{top:0}.by-file{top:0}.theme-CITY{top:0}');
  });

  test('allows that stylesheet and the scripts that stand in it, and no other text.', () => {
    expect(/content="([^"]*)"/u.exec(trimmed)?.[1]).toBe(
      `default-src 'none';script-src 'self' ${hash(SCRIPT)};style-src 'self' ${hash(style)}`,
    );
  });

  test('is the same in all else.', () => {
    const body = (html: string): string => html.slice(html.indexOf('<body>'));
    expect(body(trimmed)).toBe(body(page()));
  });

  test('has the rules of its own language.', () => {
    const css = ':root:lang(zh){top:0}:root:lang(en){top:1px}';
    const inChinese = page().replace('<html>', '<html lang="zh-CN">').replace(CSS, css);
    expect(trimPage(inChinese, later)).toContain('p{top:0}:root:lang(zh){top:0}</style>');
  });

  test('is trimmed once and for all.', () => {
    expect(trimPage(trimmed, later)).toBe(trimmed);
  });
});

test('A page without a policy or a stylesheet stays as it is.', () => {
  const bare = '<html><head><style>.gone{top:0}</style></head></html>';
  expect(trimPage(bare, later)).toBe(bare);
  expect(trimPage('<html></html>', later)).toBe('<html></html>');
});

test('White space around blocks goes, that within words and preformatted text stays.', () => {
  const policy = '<meta http-equiv="content-security-policy" content="style-src \'self\'">';
  const body =
    '<body> <ul> <li> <a>One</a> <b>two</b> </li> </ul> <pre>  a\n <p> </pre> <p>x <i>y</i> </p> </body>';
  expect(trimPage(`<html>${policy}<style>p{top:0}</style>${body}</html>`, later)).toContain(
    '<body><ul><li><a>One</a> <b>two</b></li></ul><pre>  a\n <p> </pre><p>x <i>y</i></p></body>',
  );
});
