import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { CodingPath } from '../reading/coding-evidence.ts';
import { printable } from './printable.ts';
import { offsetOf, schemaFaults, syntaxFault, type YamlFault } from './yaml-faults.ts';

/** A YAML file as its schema has it. */
export interface YamlFile<T> {
  readonly data: T;
  /** `path:line:column` of an entry, or of the nearest one that holds it. */
  readonly locate: (path: CodingPath) => string;
}

/**
 * Reads a YAML file of src/content and holds it against its schema.
 *
 * @throws {Error} with one `path:line:column what is wrong. What to do.` line for each fault.
 */
export function readYamlFile<T extends z.ZodType>(path: string, schema: T): YamlFile<z.infer<T>> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const fail = (faults: readonly YamlFault[]): never => {
    throw new Error(
      faults.map((fault) => printable(`${at(fault.offset)} ${fault.text}`)).join('\n'),
    );
  };
  const [first] = document.errors;
  // The others mostly follow from it.
  if (first !== undefined) fail([syntaxFault(first)]);
  const result = schema.safeParse(document.toJS());
  if (!result.success) return fail(schemaFaults(document, result.error.issues));
  return { data: result.data, locate: (entry) => at(offsetOf(document, entry)) };
}

/** The data of a file alone; see {@link readYamlFile}. */
export function readYaml<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  return readYamlFile(path, schema).data;
}
