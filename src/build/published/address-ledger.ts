import { appendFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { readYaml } from '../read-yaml.ts';
import { addressesSchema, type PublishedAddress } from './addresses-schema.ts';

const FILE = 'src/content/published/addresses.yaml';

/** @throws {Error} when the ledger is not as its schema says. */
export function readAddressLedger(): PublishedAddress[] {
  return readYaml(FILE, addressesSchema);
}

/** Adds entries at the end; what stands there, editors' words included, is left as it is. */
export function appendToAddressLedger(entries: readonly PublishedAddress[]): void {
  if (entries.length > 0) appendFileSync(FILE, stringify(entries));
}
