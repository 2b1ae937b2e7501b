/**
 * The record: what is known of one document. This schema is contract, documentation and error
 * source at once: downloads, charts, tests and other people's scripts rely on its field names.
 * Null always means that the source is silent.
 */
import { z } from 'zod';

/** The 14 themes of the codebook, in the codebook's order. Codes are permanent. */
export const THEME_IDS = [
  'GROWTH',
  'INDUSTRY',
  'PROJECT',
  'OPEN',
  'INNOV',
  'REFORM',
  'RURAL',
  'CITY',
  'LIVELIHOOD',
  'COMMON',
  'ECO',
  'TOUR',
  'SAFETY',
  'PARTY',
] as const;

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** A day of the calendar. */
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine(isDay, 'Write a day as 2023-01-29.');

const spanSchema = z
  .strictObject({
    start: z.int().min(0).describe('First UTF-16 offset in the raw file, decoded as it is.'),
    end: z.int().min(0).describe('UTF-16 offset after the last one in the raw file.'),
    quote: z.string().describe('The text there, as repaired; contacts are masked.'),
  })
  .describe('A place in the source.');

const basis = z.enum(['stated', 'inferred']);

const divisionSchema = z
  .strictObject({ code: z.string().regex(/^\d{6}$/u), name: z.string() })
  .describe('A prefecture or province with its 6-digit GB/T 2260 code, e.g. 331100 丽水市.');

const placeSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{6}$/u)
    .nullable()
    .describe('GB/T 2260; null when namesakes could not be told apart.'),
  name: z.string().describe('Whole name, e.g. 遂昌县.'),
  nameEn: z.string().describe('Name in pinyin without its suffix, e.g. Suichang.'),
  level: z.enum(['county', 'county-level city', 'district', 'banner', 'autonomous county']),
  prefecture: divisionSchema
    .nullable()
    .describe('Null as for code, or for units directly under a province.'),
  province: divisionSchema.nullable(),
  basis,
  evidence: z.array(spanSchema),
});

const meetingSchema = z.strictObject({
  type: z.enum([
    '务虚会',
    '全会',
    '经济工作会议',
    '动员大会',
    '政府工作报告',
    '常务会议',
    '常委会会议',
    '四套班子联席会',
    'other',
  ]),
  name: z.string().nullable().describe('As the text has it, e.g. 2023年县委县政府工作务虚会.'),
  place: z.string().nullable().describe('Whole name of the place that held it.'),
  start: isoDate.nullable(),
  end: isoDate.nullable().describe('Equal to start for a meeting of one day.'),
  window: z
    .strictObject({ start: isoDate, end: isoDate })
    .nullable()
    .describe('When only a span of dates can be inferred.'),
  yearBasis: z.enum(['stated', 'dateline', 'context']).nullable(),
  format: z.string().nullable().describe('E.g. 视频, as the text says it.'),
  evidence: z.array(spanSchema),
});

const officialSchema = z.strictObject({
  name: z.string(),
  title: z.string().describe('Post as the text has it, e.g. 县委副书记、县长.'),
  place: z.string().nullable(),
  role: z
    .string()
    .nullable()
    .describe('Part in the meeting as the text has it, e.g. 主持会议并讲话.'),
  span: spanSchema,
});

const frameworkSchema = z.strictObject({
  label: z.string().describe('As it stands in the text, e.g. “1354”工作总抓手.'),
  by: z
    .string()
    .nullable()
    .describe('Who said it; of a level above, the body that the text names: 省委.'),
  place: z.string().nullable(),
  declared: z.int().min(1).nullable().describe('The number of items that the label announces.'),
  components: z.array(z.string()).describe('The items found, in order.'),
  span: spanSchema,
});

const targetSchema = z.strictObject({
  metric: z.string().describe('What is measured, e.g. GDP增长.'),
  kind: z.enum(['promise', 'forecast']),
  operator: z.enum(['=', '>=', '<=', '>', 'around', 'x', 'range', 'rank']),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .describe('[low, high] for range; the worst rank that meets it for rank.'),
  unit: z.string().nullable().describe('As the text has it: %, 亿元, 个, 家, 人, 位 …'),
  deadline: z.string().nullable().describe('A year (2023), an ISO date, or the words of the text.'),
  place: z.string().nullable(),
  scope: z.enum(['own', 'upper']).describe('upper: set by the prefecture or province, quoted.'),
  span: spanSchema,
});

export const unitSchema = z.strictObject({
  id: z.string().describe('Record id, hyphen, raw start offset: 002-1101.'),
  sentence: z.string().describe("Id of the sentence's first unit."),
  span: spanSchema,
  section: z.enum(['body', 'heading', 'meta', 'boilerplate', 'gap']),
  tense: z
    .enum(['review', 'situation', 'plan', 'procedural'])
    .nullable()
    .describe('Null outside the body.'),
  speaker: z
    .string()
    .nullable()
    .describe(
      "A name, a role (县委书记) where the name is unknown, 记者 for the reporter, null for a site's own text.",
    ),
  places: z.array(z.string()).describe('Codes of the places that the unit speaks for.'),
  themes: z.array(z.enum(THEME_IDS)).describe('Most central first.'),
  flags: z.array(z.enum(['mixed', 'now', 'upper', 'forecast', 'lossy', 'truncated'])),
  cues: z
    .array(z.strictObject({ theme: z.enum(THEME_IDS), words: z.array(z.string()) }))
    .describe('The words that gave each theme; empty when a model or a person coded it.'),
  note: z.string().nullable(),
  codedBy: z.enum(['rule', 'model', 'person']),
});

const problemSchema = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  hint: z.string(),
  span: spanSchema.nullable(),
});

const names = z.array(z.string()).nullable();

export const recordSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/u)
    .describe('Permanent short id, e.g. 002.'),
  file: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('Of the raw bytes.'),
  encoding: z.enum(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']),
  title: z.strictObject({ text: z.string(), basis: z.enum(['stated', 'made']) }),
  genre: z.enum(['news', 'speech', 'report', 'work-report', 'other']),
  published: z.strictObject({ date: isoDate, basis, span: spanSchema }).nullable(),
  outlet: z.strictObject({
    site: z.string().nullable(),
    source: z.string().nullable(),
    authors: names,
    editor: z.string().nullable(),
    photographers: names,
  }),
  repairs: z.array(
    z.strictObject({
      kind: z.enum([
        'pinyin-insertion',
        'byte-shift',
        'script',
        'punctuation',
        'markup',
        'entity',
        'width',
      ]),
      count: z.int().min(1).describe('Number of places mended.'),
    }),
  ),
  gaps: z.array(
    z.strictObject({
      span: spanSchema,
      omittedCharacters: z.int().min(0).nullable().describe('As the source states it.'),
    }),
  ),
  redactions: z.array(
    z.strictObject({
      span: spanSchema,
      standsFor: z.enum(['county', 'prefecture', 'number', 'unknown']),
    }),
  ),
  visibleShare: z.number().min(0).max(1).nullable(),
  places: z.array(placeSchema),
  meetings: z.array(meetingSchema),
  officials: z.array(officialSchema),
  frameworks: z.array(frameworkSchema),
  targets: z.array(targetSchema),
  aims: z.array(z.strictObject({ text: z.string(), span: spanSchema })),
  milestones: z.array(
    z.strictObject({
      what: z.string(),
      when: z.string().nullable(),
      status: z.string(),
      span: spanSchema,
    }),
  ),
  named: z.array(z.strictObject({ name: z.string(), type: z.string(), span: spanSchema })),
  units: z.array(unitSchema),
  problems: z.array(problemSchema),
});

export type ThemeId = (typeof THEME_IDS)[number];
export type Span = z.infer<typeof spanSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type Official = z.infer<typeof officialSchema>;
export type Framework = z.infer<typeof frameworkSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type StoryRecord = z.infer<typeof recordSchema>;

/** Whether a unit counts in a chart of next year's priorities: a plan of the county's own, not about the current weeks. */
export function isForward(unit: Unit): boolean {
  return (
    unit.section === 'body' &&
    unit.tense === 'plan' &&
    !unit.flags.includes('upper') &&
    !unit.flags.includes('now')
  );
}
