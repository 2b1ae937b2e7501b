import { z } from 'zod';

/**
 * What src/content/published/addresses.yaml holds: every story's address that was ever published.
 * A file without entries is as good as an empty list.
 */
export const addressesSchema = z.preprocess(
  (entries) => entries ?? [],
  z.array(
    z.strictObject({
      slug: z.string().regex(/^[\p{L}\p{N}._-]+$/u, 'must be the last part of a story’s address'),
      id: z.string().min(1).describe('Id of the document at that time.'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be the SHA-256 of the seed’s bytes'),
      why: z
        .strictObject({ en: z.string().min(1), zh: z.string().min(1) })
        .optional()
        .describe('Why the document was removed, in an editor’s words.'),
    }),
  ),
);

export type PublishedAddress = z.infer<typeof addressesSchema>[number];
