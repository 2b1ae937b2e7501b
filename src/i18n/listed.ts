import type { Language } from '../build/site.ts';

/** `Anji`, `Anji and Suichang`, `Anji, Suichang and Xianju`; in Chinese with 、. Empty for none. */
export function listed(items: readonly string[], language: Language): string {
  if (language === 'zh') return items.join('、');
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
