const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '&quot;',
  '”': '&quot;',
};

/**
 * An SVG whose texts without Chinese have straight quotation marks: the face of the pictures sets
 * curly ones as wide as a Han character, which is right in Chinese alone.
 */
export function withNarrowQuotes(svg: string): string {
  return svg.replace(/>[^<]+</gu, (text) =>
    /\p{Script=Han}/u.test(text) ? text : text.replace(/[‘’“”]/gu, (sign) => QUOTES[sign] ?? sign),
  );
}
