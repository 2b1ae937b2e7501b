import { publicationSchema, type Publication } from './publication-schema.ts';
import { readYaml } from './read-yaml.ts';

const FILE = 'src/content/publication.yaml';

/**
 * The publication's name, address, licence and colour: src/content/publication.yaml, with SITE and
 * BASE of the environment before it. GITHUB_REPOSITORY, which GitHub Actions sets, gives the
 * repository's address where the file names none.
 *
 * @throws {Error} when the file does not fit its schema or SITE or BASE is no address.
 */
export function readPublication(env: Readonly<NodeJS.ProcessEnv>): Publication {
  const file = readYaml(FILE, publicationSchema);
  const site = given(env.SITE) ?? file.site;
  const base = withSlashes(given(env.BASE) ?? file.base);
  const slug = given(env.GITHUB_REPOSITORY);
  const repository = file.repository ?? (slug === undefined ? null : `https://github.com/${slug}`);
  return publicationSchema.parse({ ...file, site, base, repository });
}

function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/** The Pages workflow hands over `/repository` or an empty string; a base here has both slashes. */
function withSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}
