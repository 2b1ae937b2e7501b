/** Words in Markdown, with a stroke before each sign that would end a text or a link. */
export const forMarkdown = (words: string): string => words.replace(/[[\]\\`*_<>{}]/gu, '\\$&');
