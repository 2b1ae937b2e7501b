/** Citations by the Chinese standard GB/T 7714—2015, numeric style, for electronic resources (4.6). */
import type { Work } from './work.ts';

/** What an entry is made of; `changed` and `read` are ISO dates or what stands in their place. */
export interface GbtEntry {
  readonly author: string;
  readonly title: string;
  /** Of the standard's table B.1: EB for what is announced on the web, DB for a database. */
  readonly type: 'EB' | 'DB' | 'R';
  readonly changed: string | null;
  readonly read: string;
  readonly address: string;
}

/** Stands for the date on which somebody read it, which the standard wants and only they know. */
const DATE_TO_FILL_IN = '引用日期';

/** Author. Title[type/OL]. (changed)[read]. Address. — without the first date where none is known. */
export function gbtEntry({ author, title, type, changed, read, address }: GbtEntry): string {
  const dates = `${changed === null ? '' : `(${changed})`}[${read}]`;
  const name = /[.．]$/u.test(author) ? author : `${author}.`;
  return `${name} ${title}[${type}/OL]. ${dates}. ${address}.`;
}

/**
 * The entry of a work; whoever cites it replaces 引用日期 by the date on which they read it. A
 * description belongs to the title (其他题名信息).
 */
export function workToGbt(work: Work): string {
  const { kind, publisher, changed, address } = work;
  const type = kind === 'dataset' ? 'DB' : 'EB';
  const title = titleOf(work);
  return gbtEntry({ author: publisher, title, type, changed, read: DATE_TO_FILL_IN, address });
}

function titleOf({ title, description, language }: Work): string {
  if (description === null) return title;
  return language.startsWith('zh') ? `${title}（${description}）` : `${title} (${description})`;
}
