import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './read-yaml.ts';
import type { UnitTranslation } from './site.ts';
import { documentTranslationSchema, sharedTranslationSchema } from './translation-schema.ts';

const FOLDER = 'src/content/translations';
const SHARED = 'shared.yaml';

/** The sections of the shared catalogue that hold phrases; measure words are no phrases. */
const PHRASE_SECTIONS = [
  'names',
  'places',
  'posts',
  'roles',
  'meetings',
  'formats',
  'outlets',
  'frameworks',
  'components',
  'slogans',
  'aims',
  'metrics',
  'deadlines',
  'milestones',
  'statuses',
  'named',
] as const;

/** The English of Chinese texts; each map is keyed by the Chinese as it stands in the source. */
export interface Translations {
  /** Sentences, headings and captions. */
  readonly units: ReadonlyMap<string, UnitTranslation>;
  /** Names, posts, titles, slogans, metrics. */
  readonly phrases: Readonly<Record<string, UnitTranslation>>;
}

/** @throws {Error} when a file of the catalogue does not fit its schema. */
export function readTranslations(): Translations {
  const units = new Map<string, UnitTranslation>();
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.yaml') || file === SHARED) continue;
    const catalogue = readYaml(join(FOLDER, file), documentTranslationSchema);
    for (const { zh, en } of catalogue.units) units.set(zh, { en, by: catalogue.by });
  }
  const shared = readYaml(join(FOLDER, SHARED), sharedTranslationSchema);
  const phrases = Object.fromEntries(
    PHRASE_SECTIONS.flatMap((section) =>
      Object.entries(shared[section]).map(([zh, en]) => [zh, { en, by: shared.by }] as const),
    ),
  );
  return { units, phrases };
}
