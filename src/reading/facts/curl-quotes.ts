/**
 * The text with straight double quotation marks turned into “ and ” in turn, so that rules need to
 * know one kind only. As long as the text was; each line begins anew with an opening mark.
 */
export function curlQuotes(text: string): string {
  if (!text.includes('"')) return text;
  let isOpen = false;
  return text.replace(/["\n]/gu, (mark) => {
    isOpen = mark === '"' && !isOpen;
    if (mark === '\n') return mark;
    return isOpen ? '“' : '”';
  });
}
