/**
 * `npm run lockfile`: adds to package-lock.json the entries of optional packages for platforms
 * other than the one that `npm install` ran on. npm leaves some out, and `npm ci` then fails there.
 * Run it after each change of dependencies; a test holds the lockfile to it. An entry made here has
 * no checksum, since the package itself is not at hand; a later `npm install` on that platform adds it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingPlatformPackages, platformOf, type Lockfile } from '../src/build/lockfile.ts';

const FILE = 'package-lock.json';
const lockfile = JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile;
const missing = missingPlatformPackages(lockfile);

for (const { name, version, dev } of missing) {
  lockfile.packages[`node_modules/${name}`] = {
    version,
    ...(dev ? { dev: true } : {}),
    optional: true,
    ...platformOf(name),
  };
  console.log(`added ${name}@${version}`);
}

const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lockfile.packages = Object.fromEntries(sorted);
writeFileSync(FILE, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${missing.length} entries added to ${FILE}.`);
