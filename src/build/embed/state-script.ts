import { places } from '../../tables/places.ts';
import { recordsOf } from '../records-of.ts';
import type { Site } from '../site.ts';
import { bundleScript } from './bundle-script.ts';

/** What obeys an embed's address and its host, with the places that an address may name. */
export async function stateScript({ documents }: Site): Promise<string> {
  const { rows } = places(recordsOf(documents));
  const known = rows.map(({ place, placeNameEn }) => `${place}:${placeNameEn.toLowerCase()}`);
  const script = await bundleScript('src/charts/embed/state.client.ts', 'esm');
  return `const PLACES=${JSON.stringify(known.join(' '))};${script}`;
}
