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

/** Whether an entry of the query says the language or the colours, which may have changed since. */
const changes = ([name = '', value = '']: string[]): boolean =>
  name === 'lang' || (name === 'theme' && (value === 'light' || value === 'dark'));

/** Goes to the embed in the other language, in the colours of now, all else as it was. */
function setLang(lang: unknown): void {
  if ((lang !== 'en' && lang !== 'zh') || root.lang.startsWith(lang)) return;
  // An embed differs from its other language by the folder before it, whatever the base.
  const other = location.pathname.replace(
    /(?:\/zh)?(?=\/embed\/[^/]+\/$)/u,
    lang === 'zh' ? '/zh' : '',
  );
  const kept = new URLSearchParams([...query].filter((entry) => !changes(entry)));
  if (root.dataset.theme !== undefined) kept.append('theme', root.dataset.theme);
  location.replace(`${other}?${kept.toString()}`);
}

setLang(query.get('lang'));
if (query.get('title') === '0') root.classList.add('untitled');

addEventListener(SET_MESSAGE, (event) => {
  const { theme, lang } = (event as CustomEvent<Record<string, unknown>>).detail;
  setTheme(theme);
  setLang(lang);
});
