/**
 * Runs in an embed that has a query or hears from its host: colours, language, title. What it
 * doesn't know changes nothing.
 */
import { SET_MESSAGE } from './messages.ts';

const root = document.documentElement;
const query = new URLSearchParams(location.search);

function setTheme(theme: unknown): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else if (theme === 'auto') delete root.dataset.theme;
}

/** Goes to the embed in the other language, all else as it was. */
function setLang(lang: unknown): void {
  if ((lang !== 'en' && lang !== 'zh') || root.lang.startsWith(lang)) return;
  // An embed differs from its other language by the folder before it, whatever the base.
  const other = location.pathname.replace(
    /(?:\/zh)?(?=\/embed\/[^/]+\/$)/u,
    lang === 'zh' ? '/zh' : '',
  );
  query.delete('lang');
  location.replace(`${other}?${query.toString()}`);
}

setLang(query.get('lang'));
if (query.get('title') === '0') root.classList.add('untitled');

addEventListener(SET_MESSAGE, (event) => {
  const { theme, lang } = (event as CustomEvent<Record<string, unknown>>).detail;
  setTheme(theme);
  setLang(lang);
});
