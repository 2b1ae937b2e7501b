import { z } from 'zod';

const inBothLanguages = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const licence = z.strictObject({ name: z.string(), url: z.url() });
const colour = z.string().regex(/^#[0-9a-f]{6}$/u, 'must be a colour like #9a2b1e');

/** What src/content/publication.yaml may hold. Colours are sRGB hex; addresses are absolute. */
export const publicationSchema = z.strictObject({
  name: inBothLanguages,
  description: inBothLanguages,
  publisher: inBothLanguages,
  site: z.url().describe('Address of the site without its base path.'),
  base: z
    .string()
    .regex(/^\/(?:[^?#\s]*\/)?$/u, 'must begin and end with a slash, like /repository/'),
  report: z.url().nullable().describe('Where readers report an error.'),
  repository: z.url().nullable(),
  licence: z.strictObject({ code: licence, content: licence }),
  accent: z.strictObject({ light: colour, dark: colour }),
});

export type Publication = z.infer<typeof publicationSchema>;
