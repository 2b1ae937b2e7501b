import { z } from 'zod';
import { recordSchema } from './record.ts';

/**
 * The JSON Schema (draft 2020-12) of a record, made from the schema in code: field names, allowed
 * values and what each field means. No further property is allowed at any place.
 */
export function recordJsonSchema(): Record<string, unknown> {
  return {
    title: 'Record of one document',
    description: 'What is known of one document. Null means that the source is silent.',
    ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
  };
}
