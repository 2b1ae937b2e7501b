import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/**
 * What is wrong with a value by a schema of this folder, a line a fault; empty when nothing is.
 *
 * @param name of the file without `.schema.json`
 */
export function faultsBySchema(name: string, value: unknown): string[] {
  const file = new URL(`${name}.schema.json`, import.meta.url);
  const ajv = new Ajv({ allErrors: true, strictRequired: false, formats: fullFormats });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath}: ${message}`,
  );
}
