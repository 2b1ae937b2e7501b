/**
 * Words in Markdown or MDX, on one line, with a stroke before each sign that would end a text or a
 * link, or stand for something else.
 */
export const forMarkdown = (words: string): string =>
  words.replace(/\s+/gu, ' ').replace(/[[\]\\`*_<>{}&~|]/gu, '\\$&');
