import { z } from 'zod';

const english = z.string().trim().min(1);

const unitTranslationSchema = z.strictObject({
  zh: z
    .string()
    .trim()
    .min(1)
    .describe("The unit's repaired text, trimmed: the key. A changed sentence finds no entry."),
  en: english,
});

const units = z
  .array(unitTranslationSchema)
  .describe('In the order of the document; a text that occurs twice stands once.')
  .refine((list) => new Set(list.map(({ zh }) => zh)).size === list.length, {
    message: 'The same Chinese text stands here twice. Keep one translation of it.',
  });

const date = z.iso.date().describe('The day on which a person revised the translation.');

/** The English of one document (src/content/translations/<record id>.yaml). `person` once somebody has revised all of it. */
export const documentTranslationSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('machine'), units }),
  z.strictObject({ by: z.literal('person'), date, units }),
]);

const phrases = z.record(z.string().trim().min(1), english);

const measureSchema = z.strictObject({
  en: english
    .nullable()
    .describe('Word that follows the number; null where English counts without one (2个 is 2).'),
  factor: z
    .number()
    .positive()
    .describe('Multiplies the number: 30亿元 is 30 × 0.1 = 3 billion yuan. 1 for most.'),
});

const sharedSections = {
  names: phrases.describe('People, in pinyin, surname first.'),
  places: phrases.describe('Counties, prefectures and provinces, whole names.'),
  posts: phrases.describe('As the text gives them to a person: 县委副书记、县长.'),
  roles: phrases.describe('Part in a meeting: 主持会议并讲话.'),
  meetings: phrases,
  formats: phrases.describe('How a meeting was held: 视频.'),
  outlets: phrases.describe('Websites and publishers.'),
  frameworks: phrases.describe('Labels of numbered slogans.'),
  components: phrases.describe('What a numbered slogan lists.'),
  slogans: phrases,
  aims: phrases.describe('Ranks and tiers without a number.'),
  metrics: phrases.describe('What a target measures.'),
  deadlines: phrases.describe('Deadlines in words.'),
  milestones: phrases.describe('What is to be finished or begun.'),
  statuses: phrases.describe('How far it is to come: 建成投产.'),
  named: phrases.describe('Projects, companies, platforms, programmes.'),
  units: z.record(z.string().min(1), measureSchema).describe('Measure words of targets.'),
};

/** English for short Chinese texts that are no units (src/content/translations/shared.yaml), each keyed by the Chinese. */
export const sharedTranslationSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('machine'), ...sharedSections }),
  z.strictObject({ by: z.literal('person'), date, ...sharedSections }),
]);
