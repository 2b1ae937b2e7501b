import { z } from 'zod';
import { THEME_IDS, unitSchema } from '../reading/record.ts';

const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const rules = z.array(bilingual).min(1);
const { section, tense, flags } = unitSchema.shape;

/** The codebook: units, layers and themes with their rules, in both languages. */
export const codebookSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+$/u),
  title: bilingual,
  unit: rules.describe('How a text is cut into units.'),
  sections: z.array(
    z.strictObject({ id: section, label: bilingual, definition: bilingual, test: bilingual }),
  ),
  tenses: z.array(
    z.strictObject({
      id: tense.unwrap(),
      label: bilingual,
      definition: bilingual,
      include: bilingual,
      exclude: bilingual,
    }),
  ),
  tenseRules: rules,
  flags: z.array(z.strictObject({ id: flags.element, definition: bilingual })),
  speaker: rules,
  themeRules: rules,
  themes: z.array(
    z.strictObject({
      id: z.enum(THEME_IDS),
      label: bilingual,
      definition: bilingual,
      include: bilingual,
      exclude: bilingual,
      cues: z
        .array(z.string().min(1))
        .min(1)
        .describe('Words that often show the theme, for readers; the rule coder has its own list.'),
    }),
  ),
  frameworks: rules.describe('What counts as a numbered slogan of the record.'),
  decisions: rules.describe('Points that the two coders found open in version 1.0.'),
  measures: rules.describe('What is derived from the codes and never coded by hand.'),
});

export type Codebook = z.infer<typeof codebookSchema>;
