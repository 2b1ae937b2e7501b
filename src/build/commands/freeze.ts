/**
 * `npm run freeze`: keeps what was just published, so that it stays at its address when the data
 * change. The publishing workflow runs it after the build and commits what it wrote.
 */
import { appendToAddressLedger, readAddressLedger } from '../published/address-ledger.ts';
import { newAddresses } from '../published/find-departed.ts';
import { keepVersions } from '../published/kept-versions.ts';
import { readReading } from '../reading-file.ts';

const { documents } = readReading();
const added = newAddresses(readAddressLedger(), documents);
appendToAddressLedger(added);
console.log(`${added.length} new addresses of stories kept.`);

const versions = keepVersions(process.argv[2] ?? 'dist');
console.log(`${versions.length} new versions of charts kept.`);
for (const version of versions) console.log(`  ${version}`);
