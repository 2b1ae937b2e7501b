import type { Language } from '../build/site.ts';
import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, zh };

/** The interface text of a language. */
export function messagesFor(language: Language): Messages {
  return CATALOGUES[language];
}

/**
 * Paths of the texts that stand in only one of two catalogues or are empty in one, like
 * `facts.place`. The build stops on them even where types are not checked.
 */
export function untranslated(a: unknown, b: unknown, path = ''): string[] {
  if (typeof a === 'function' && typeof b === 'function') return [];
  if (typeof a === 'string' && typeof b === 'string') {
    return a.trim() === '' || b.trim() === '' ? [path] : [];
  }
  if (!isGroup(a) || !isGroup(b)) return [path];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    untranslated(a[key], b[key], path === '' ? key : `${path}.${key}`),
  );
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const missing = untranslated(en, zh);
if (missing.length > 0) {
  throw new Error(
    `Interface texts stand in one language only: ${missing.join(', ')}. Add them to src/i18n/en.ts and src/i18n/zh.ts.`,
  );
}
