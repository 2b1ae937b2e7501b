import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/**
 * Reads a YAML file of src/content and holds it against its schema.
 *
 * @throws {Error} with one `path:line:column what is wrong.` line for each fault; the build cannot
 * go on with editorial data that is not what it should be.
 */
export function readYaml<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new Error(document.errors.map((e) => `${at(e.pos[0])} ${e.message}`).join('\n'));
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const node = document.getIn(issue.path, true) ?? document.contents;
    const offset =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
        ? Number(node.range[0])
        : 0;
    return `${at(offset)} ${issue.path.join('.')}: ${issue.message}`;
  });
  throw new Error(faults.join('\n'));
}
