import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Boundaries, ProvincesTopology, ProvinceTopology } from '../charts/map/boundaries.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The boundary files of a project folder, each read when it is first asked for.
 *
 * @param root folder that holds `src/content/boundaries/`
 */
export function getBoundaries(root: string): Boundaries {
  const folder = join(root, 'src', 'content', 'boundaries');
  const known = new Map<string, ProvinceTopology | null>();
  const provinces = read(join(folder, 'provinces.json')) as ProvincesTopology;
  return {
    provinces,
    province(code) {
      const path = join(folder, `${code}.json`);
      const topology =
        known.get(code) ?? (existsSync(path) ? (read(path) as ProvinceTopology) : null);
      known.set(code, topology);
      return topology;
    },
  };
}
