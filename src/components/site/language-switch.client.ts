/** The link to the other language keeps what the page's address holds besides its path: anchor and state. */
export function keepStateOnLanguageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
    const keep = (): void => {
      link.search = location.search;
      link.hash = location.hash;
    };
    // Before any way of following it: click, new tab, keyboard, long press.
    link.addEventListener('pointerdown', keep);
    link.addEventListener('focus', keep);
    link.addEventListener('click', keep);
  }
}
