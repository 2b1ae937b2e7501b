import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../site.ts';

/** One file of a version of a chart. */
export interface VersionFile {
  readonly chart: string;
  readonly hash: string;
  readonly language: Language;
  readonly file: string;
}

/** Where versions are kept: `<chart>/<hash>/<language>/<file>`. */
const FOLDER = 'src/content/published/charts';

const pathOf = ({ chart, hash, language, file }: VersionFile): string =>
  join(FOLDER, chart, hash, language, file);

const foldersIn = (path: string): string[] =>
  existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')) : [];

/** Every file of every version that is kept. */
export function keptVersions(): VersionFile[] {
  return foldersIn(FOLDER).flatMap((chart) =>
    foldersIn(join(FOLDER, chart)).flatMap((hash) =>
      (['en', 'zh'] as const).flatMap((language) =>
        foldersIn(join(FOLDER, chart, hash, language)).map((file) => ({
          chart,
          hash,
          language,
          file,
        })),
      ),
    ),
  );
}

/** The bytes that were first published at this address, or null when none are kept. */
export function keptBytes(file: VersionFile): Uint8Array<ArrayBuffer> | null {
  const path = pathOf(file);
  return existsSync(path) ? Uint8Array.from(readFileSync(path)) : null;
}

/**
 * Keeps the versions of a built site that are not kept yet, and leaves those that are as they are.
 *
 * @param site folder of the built site
 * @returns `<chart>/<hash>` of the new ones
 */
export function keepVersions(site: string): string[] {
  return foldersIn(join(site, 'v')).flatMap((chart) =>
    foldersIn(join(site, 'v', chart)).flatMap((hash) => {
      const kept = join(FOLDER, chart, hash);
      if (existsSync(kept)) return [];
      cpSync(join(site, 'v', chart, hash), join(kept, 'en'), { recursive: true });
      cpSync(join(site, 'zh', 'v', chart, hash), join(kept, 'zh'), { recursive: true });
      return [`${chart}/${hash}`];
    }),
  );
}
