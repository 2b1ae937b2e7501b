import { z } from 'zod';
import type { Coding } from '../reading/coding.ts';
import { recordSchema, unitSchema } from '../reading/record.ts';

const quoteSchema = z
  .strictObject({
    start: z.int().min(0).describe('Raw offset of the first character.'),
    quote: z.string().min(1).describe('The words as repaired; they must stand there.'),
  })
  .describe('Words of the source.');

const bilingualSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

const evidence = z.array(quoteSchema).min(1);
const reasoning = z
  .array(bilingualSchema)
  .optional()
  .describe('The steps of an inference, for readers.');

const { shape } = recordSchema;
const located = { at: quoteSchema };

/** A coding file: what was decided about one document outside the rules, with its evidence. */
export const codingSchema = z.strictObject({
  sha256: shape.sha256.describe('Of the raw bytes of the seed that was coded.'),
  file: z.string().describe('Name of the seed when it was coded; for messages only.'),
  by: z.enum(['model', 'person']),
  coder: bilingualSchema.optional().describe('Who coded, in words for readers.'),
  slug: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/u)
    .optional()
    .describe("Last part of the story's address; once published it must stay."),
  sourceUrl: z.url().nullable().describe('Public address of the source, null when none is known.'),
  sourceNote: bilingualSchema.nullable(),
  title: z
    .strictObject({
      text: z.string().min(1),
      en: z.string().min(1),
      basis: z.enum(['stated', 'made']),
    })
    .optional(),
  genre: shape.genre.optional(),
  published: shape.published.unwrap().omit({ span: true }).extend(located).optional(),
  places: z
    .array(shape.places.element.omit({ evidence: true }).extend({ evidence, reasoning }))
    .optional(),
  meetings: z
    .array(shape.meetings.element.omit({ evidence: true }).extend({ evidence, reasoning }))
    .optional(),
  officials: z.array(shape.officials.element.omit({ span: true }).extend(located)).optional(),
  frameworks: z.array(shape.frameworks.element.omit({ span: true }).extend(located)).optional(),
  targets: z.array(shape.targets.element.omit({ span: true }).extend(located)).optional(),
  aims: z.array(shape.aims.element.omit({ span: true }).extend(located)).optional(),
  milestones: z.array(shape.milestones.element.omit({ span: true }).extend(located)).optional(),
  named: z.array(shape.named.element.omit({ span: true }).extend(located)).optional(),
  redactions: z
    .array(
      z.strictObject({
        start: z.int().min(0),
        standsFor: shape.redactions.element.shape.standsFor,
      }),
    )
    .optional(),
  units: z
    .array(
      unitSchema
        .pick({
          section: true,
          tense: true,
          speaker: true,
          places: true,
          themes: true,
          flags: true,
        })
        .extend({
          start: z.int().min(0).describe('Raw offset of the unit, as in its id.'),
          begins: z.string().min(1).describe('The first characters of the unit.'),
          note: bilingualSchema.optional(),
        }),
    )
    .optional(),
}) satisfies z.ZodType<Coding>;
