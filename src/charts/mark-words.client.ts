/** The words that a mark, or its shape in one layout, shows, as they are read one after the other. */
export const markWords = (drawn: Element): string =>
  Array.from(drawn.querySelectorAll('text'), ({ textContent }) => textContent).join(' ');
