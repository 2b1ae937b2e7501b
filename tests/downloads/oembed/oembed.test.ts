import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { linkAnswer, richAnswer } from '../../../src/downloads/oembed/oembed.ts';
import { faultsBySchema } from '../../schemas/faults-by-schema.ts';

const HEAD = {
  title: 'A "finding" <script>alert(1)</script> & more',
  author: 'The desk',
  provider: 'Example',
  home: 'https://example.org/',
  thumbnail: { address: 'https://example.org/pictures/site.png', widthPx: 1200, heightPx: 630 },
};
const ADDRESS = 'https://example.org/embed/themes/?a=1&b=2';
const rich = richAnswer(HEAD, ADDRESS, { widthPx: 640, heightPx: 500 });

describe('An oEmbed answer', () => {
  test('is valid by the specification for a chart and for a story.', () => {
    expect(faultsBySchema('oembed-1.0', rich)).toEqual([]);
    expect(faultsBySchema('oembed-1.0', linkAnswer(HEAD))).toEqual([]);
  });

  test('without its height would not be.', () => {
    const { height, ...others } = rich;
    expect(height).toBe(500);
    expect(faultsBySchema('oembed-1.0', others)).not.toEqual([]);
  });

  test('of a chart is one frame, whatever the title holds.', () => {
    const { document } = parseHTML(`<html><body>${rich.html}</body></html>`);
    const frame = document.querySelector('iframe');
    expect(document.body.childNodes).toHaveLength(1);
    expect(frame?.getAttribute('src')).toBe(ADDRESS);
    expect(frame?.getAttribute('title')).toBe(HEAD.title);
    expect(frame?.getAttribute('height')).toBe('500');
    expect(frame?.childNodes).toHaveLength(0);
  });
});
