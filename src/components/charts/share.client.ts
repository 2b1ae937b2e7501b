/** Runs beside a chart's snippets: puts the editor's choices into them, and copies them. */
import '../../charts/embed/host.client.ts';
import { copySnippets } from './copy-snippets.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/** The choices as the query of an embed; what is as usual is left out. */
function queryOf(fields: readonly Field[]): string {
  const query = new URLSearchParams();
  for (const field of fields) {
    const { value } = field;
    const name = field.dataset.choice ?? '';
    if (field instanceof HTMLInputElement) {
      if (!field.checked) query.set(name, '0');
    } else if (value !== '' && name !== 'lang' && name !== 'width') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The snippet of a dark chart: its picture is the dark file, of which there is no smaller one. */
function darkened(text: string): string {
  return text
    .replace(/ srcset="[^"]*" sizes="[^"]*"/u, '')
    .replace(/(\/charts\/[\w-]+)(?=\.png[")])/u, '$1.dark');
}

function enhance(share: HTMLElement): void {
  const fields = [...share.querySelectorAll<Field>('select, input')];
  const texts = [...share.querySelectorAll('textarea')].map((area) => ({ area, text: area.value }));
  const frame = share.querySelector('iframe');
  const box = frame?.parentElement;
  const first = frame?.getAttribute('src') ?? '';
  const langOf = (): string => fields.find(({ dataset }) => dataset.choice === 'lang')?.value ?? '';
  const usual = langOf();

  const update = (): void => {
    const query = queryOf(fields);
    const lang = langOf();
    const isDark = fields.some(
      ({ dataset, value }) => dataset.choice === 'theme' && value === 'dark',
    );
    for (const { area, text } of texts) {
      const asked = text.replace(
        /(\/embed\/[\w-]+\/)(?=")/u,
        `$1${query.replaceAll('&', '&amp;')}`,
      );
      area.value = isDark ? darkened(asked) : asked;
    }
    for (const set of share.querySelectorAll<HTMLElement>('[data-lang]')) {
      set.hidden = set.dataset.lang !== lang;
    }
    const langQuery = lang === usual ? query : `${query === '' ? '?' : `${query}&`}lang=${lang}`;
    if (frame !== null) frame.src = `${first}${langQuery}`;
    const width = fields.find(({ dataset }) => dataset.choice === 'width')?.value ?? '';
    if (box) box.style.inlineSize = width === '' ? '' : `${width}px`;
  };

  for (const field of fields) field.addEventListener('change', update);
  copySnippets(share);
}

for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) enhance(share);
