import { z } from 'zod';

const text = z.string().trim().min(1);
const inBothLanguages = z.strictObject({ en: text, zh: text });
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be a slug like wuxuhui');

/** Chinese whose English may not vary: wherever `zh` stands in a sentence, its translation holds one of `en`. */
const renderingSchema = z.strictObject({
  zh: text,
  en: z.array(text).min(1).describe('Accepted forms, the usual one first; capitals do not count.'),
});

const glossaryTermSchema = z.strictObject({
  id: slug.describe("Permanent: the term's anchor on the glossary page."),
  zh: text,
  pinyin: text,
  en: text,
  fixed: z
    .boolean()
    .default(false)
    .describe('Whether translations must use `en` wherever `zh` occurs.'),
  renderings: z
    .array(renderingSchema)
    .default([])
    .describe('Inflected forms and shorter forms of the Chinese, held in the same way.'),
  short: inBothLanguages.describe('One or two plain sentences for somebody new to the subject.'),
  see: z.array(slug).describe('Ids of related terms.'),
});

/** The site's glossary (src/content/glossary.yaml), in the order in which the page shows it. Both languages are required. */
export const glossarySchema = z.array(glossaryTermSchema).superRefine((terms, context) => {
  const ids = new Set<string>();
  terms.forEach(({ id }, index) => {
    if (ids.has(id)) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `The id ${id} stands here twice. Ids are addresses: give this term its own.`,
      });
    }
    ids.add(id);
  });
  terms.forEach(({ see }, index) => {
    for (const id of see.filter((other) => !ids.has(other))) {
      context.addIssue({
        code: 'custom',
        path: [index, 'see'],
        message: `${id} is no term of the glossary. Use the id of a term that is.`,
      });
    }
  });
});
