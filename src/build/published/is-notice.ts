import { readReading } from '../reading-file.ts';
import { readAddressLedger } from './address-ledger.ts';
import { findDeparted } from './find-departed.ts';

let slugs: readonly string[] | null = null;

/**
 * Whether an address is that of a story which is gone; such pages stay out of the sitemap. To be
 * asked after the documents were read.
 */
export function isNotice(address: string): boolean {
  slugs ??= findDeparted(readAddressLedger(), readReading().documents).map(({ slug }) => slug);
  const { pathname } = new URL(address);
  return slugs.some((slug) => decodeURIComponent(pathname).endsWith(`/stories/${slug}/`));
}
