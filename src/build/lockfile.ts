interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** package-lock.json, version 3, as far as it is looked at here. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface MissingPackage {
  readonly name: string;
  readonly version: string;
  /** Whether only development needs it. */
  readonly dev: boolean;
}

/**
 * Optional packages that a locked package names and the lockfile lacks; `npm ci` refuses such a
 * lockfile on the platforms concerned. Ranges are left out: only exact versions can be added.
 */
export function missingPlatformPackages(lockfile: Lockfile): MissingPackage[] {
  const locked = new Set(
    Object.keys(lockfile.packages).map((path) =>
      path.slice(path.lastIndexOf('node_modules/') + 13),
    ),
  );
  return Object.values(lockfile.packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name, version]) => !locked.has(name) && /^\d/u.test(version))
      .map(([name, version]) => ({ name, version, dev: parent.dev === true })),
  );
}

/**
 * The platform that a package's name ends with, as npm's `os` and `cpu` fields, so that npm skips
 * it elsewhere: `@pagefind/darwin-arm64` → darwin, arm64. Unknown words are passed on as they are.
 */
export function platformOf(name: string): { os?: string[]; cpu?: string[] } {
  const match = /(android|darwin|freebsd|linux|openharmony|win32|windows)-([a-z0-9]+)/u.exec(name);
  // WebAssembly builds run anywhere; npm knows them by this made-up processor.
  if (match === null) return name.includes('wasm32') ? { cpu: ['wasm32'] } : {};
  const [, os = '', cpu = ''] = match;
  return { os: [os === 'windows' ? 'win32' : os], cpu: [cpu] };
}
