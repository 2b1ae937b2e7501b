import type { Document, YAMLError } from 'yaml';
import type { z } from 'zod';

/** A fault of a YAML file: an offset in the file, and what is wrong with what to do, as sentences. */
export interface YamlFault {
  readonly offset: number;
  readonly text: string;
}

type Path = readonly PropertyKey[];

const CORRECTIONS: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'The field stands twice. Keep one of the two.',
  TAB_AS_INDENT: 'The line begins with a tab. Indent it with spaces.',
  BAD_INDENT: 'The line is not indented as those beside it. Indent it as they are.',
};

/** A fault of the YAML itself, before anything is known of its fields. */
export function syntaxFault({
  code,
  message,
  pos,
}: Pick<YAMLError, 'code' | 'message' | 'pos'>): YamlFault {
  // What follows the first line quotes the file.
  const what = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
  const correction =
    'Indent the line as those beside it, and put a text that holds : or # into quotation marks.';
  return { offset: pos[0], text: CORRECTIONS[code] ?? `${what}. ${correction}` };
}

/** Where an entry begins, or the nearest one that holds it when it is missing. */
export function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) ?? null;
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

/** Where the name of a field stands. */
function offsetOfKey(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const items = typeof map === 'object' && map !== null && 'items' in map ? map.items : [];
  for (const item of Array.isArray(items) ? (items as unknown[]) : []) {
    const name = typeof item === 'object' && item !== null && 'key' in item ? item.key : null;
    if (String(name) !== key || typeof name !== 'object' || name === null) continue;
    if ('range' in name && Array.isArray(name.range)) return Number(name.range[0]);
  }
  return offsetOf(document, path);
}

const listed = (values: readonly unknown[]): string =>
  values
    .map(String)
    .join(', ')
    .replace(/, ([^,]+)$/u, ' or $1');

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

function textOf(issue: z.core.$ZodIssue, value: unknown): string {
  const name = issue.path.map(String).join('.');
  if (name === '') return 'The file holds no fields. Write them, or remove the file.';
  if (value === undefined) return `${name} is missing. Add it.`;
  const shown = typeof value === 'object' ? '' : ` is ${JSON.stringify(value)}`;
  if (issue.code === 'invalid_value') return `${name}${shown}. Write ${listed(issue.values)}.`;
  if (issue.code === 'invalid_type') {
    const found = value === null ? ' is empty' : shown;
    return `${name}${found || ' is no such value'}. Write a value of the kind ${issue.expected}.`;
  }
  if (
    issue.code === 'invalid_format' &&
    issue.pattern !== undefined &&
    issue.message.startsWith('Invalid')
  ) {
    return `${name}${shown}. Write it in the form ${issue.pattern}.`;
  }
  return `${name}${shown}. ${sentence(issue.message)}`;
}

/** The faults of a file that is YAML but not what its schema asks for. */
export function schemaFaults(document: Document, issues: readonly z.core.$ZodIssue[]): YamlFault[] {
  return issues.flatMap((issue): YamlFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        offset: offsetOfKey(document, issue.path, key),
        text: `No field is called “${key}” here. Correct the name, or remove the field.`,
      }));
    }
    const value: unknown = issue.path.length === 0 ? document.toJS() : document.getIn(issue.path);
    return [{ offset: offsetOf(document, issue.path), text: textOf(issue, value) }];
  });
}
