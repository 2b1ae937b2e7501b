import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingPlatformPackages, platformOf, type Lockfile } from '../../src/build/lockfile.ts';

test('The lockfile holds the packages of every platform, so that npm ci works on each.', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  expect(missingPlatformPackages(lockfile)).toEqual([]);
});

test('An optional package that the lockfile lacks is named with its exact version.', () => {
  const lockfile: Lockfile = {
    packages: {
      'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { 'a-mac': '1.0.0' } },
    },
  };
  expect(missingPlatformPackages(lockfile)).toEqual([
    { name: 'a-mac', version: '1.0.0', dev: true },
  ]);
});

test('The platform of a package is read from its name, so that npm skips it elsewhere.', () => {
  expect(platformOf('@pagefind/windows-x64')).toEqual({ os: ['win32'], cpu: ['x64'] });
  expect(platformOf('@oxc-parser/binding-linux-arm-gnueabihf')).toEqual({
    os: ['linux'],
    cpu: ['arm'],
  });
  expect(platformOf('@astrojs/compiler-binding-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
});
