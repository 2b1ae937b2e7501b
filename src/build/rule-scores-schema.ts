import { z } from 'zod';
import { THEME_IDS } from '../reading/record.ts';

const share = z.number().min(0).max(1);

const ratesSchema = z.strictObject({
  n: z.int().min(0).describe('Codes due.'),
  precision: share.nullable(),
  recall: share.nullable(),
  f1: share.nullable(),
});

/** What `npm run score` writes: how well the rules code, set by set. */
export const ruleScoresSchema = z.strictObject({
  facts: z
    .strictObject({
      places: ratesSchema,
      meetings: ratesSchema.describe('Type and dates.'),
      officials: ratesSchema.describe('Name and title.'),
      targets: ratesSchema.describe('Operator, value and unit.'),
      frameworks: ratesSchema.describe('Label.'),
    })
    .describe('Over the first five documents, which the rules know.'),
  sets: z.array(
    z.strictObject({
      id: z
        .string()
        .describe(
          'seeds: against the adjudicated coding. reference: against the first coder. written: all documents written for the test. The others are the folders of them.',
        ),
      documents: z.int(),
      units: z.int(),
      forwardUnits: z.int(),
      shares: z
        .strictObject({ section: share, tense: share, forward: share, speaker: share })
        .describe('Shares of characters.'),
      themes: ratesSchema.describe('Micro-averaged over the forward units.'),
      withoutOwnWords: ratesSchema.describe(
        'Each document scored without the words of the lists that no other document holds.',
      ),
      codebookCues: ratesSchema.describe('The codebook’s cue words alone.'),
      byTheme: z.record(z.enum(THEME_IDS), ratesSchema),
    }),
  ),
});

const foundSchema = z.strictObject({
  right: z.int().min(0),
  wrong: z.int().min(0),
  missed: z.int().min(0),
});
const rightSchema = z.strictObject({ right: z.int().min(0), of: z.int().min(0) });

/** The figures of sets of documents at the time when the rules met them; history, so written by hand. */
export const firstMetSchema = z.strictObject({
  sets: z.array(
    z.strictObject({
      set: z.string(),
      rules: z
        .string()
        .regex(/^[0-9a-f]{7}$/u)
        .describe('Commit of the frozen rules.'),
      section: share.optional(),
      tense: share,
      forward: share,
      themes: z.strictObject({ precision: share, recall: share, f1: share }),
      found: z
        .strictObject({
          places: foundSchema,
          officials: foundSchema.describe('By name.'),
          targets: foundSchema.describe('Of the text’s own county, by value and unit.'),
          frameworks: foundSchema.describe('By label.'),
        })
        .optional()
        .describe('Only of sets whose facts are coded.'),
      right: z
        .strictObject({
          provinces: rightSchema,
          published: rightSchema,
          meetingTypes: rightSchema,
          meetingDates: rightSchema,
          titles: rightSchema.describe('Of the officials found.'),
          operators: rightSchema.describe('Of the targets found.'),
          declared: rightSchema.describe('Of the frameworks found: the number announced.'),
          components: rightSchema.describe(
            'Of the frameworks found: how many items the text gives.',
          ),
        })
        .optional(),
      note: z.strictObject({ en: z.string(), zh: z.string() }),
    }),
  ),
});
