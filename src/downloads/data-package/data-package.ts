/**
 * The parts of a Data Package, version 2.0, that are written: https://datapackage.org/standard/.
 * Chinese texts stand under `zh` beside each English one, since the standard knows one language.
 */
import type { TableSchema } from './table-schema.ts';

export interface PackageLicence {
  /** As the Open Definition writes it: CC-BY-4.0. Left out where nothing is licensed. */
  readonly name?: string;
  readonly path: string;
  readonly title: string;
}

export interface PackageSource {
  readonly title: string;
  readonly path: string;
}

interface Words {
  readonly title: string;
  readonly description: string;
}

export interface DataResource extends Words {
  readonly name: string;
  /** `table` for CSV with a schema; left out for other files. */
  readonly type?: 'table';
  /** Relative to the descriptor. */
  readonly path: string;
  readonly zh: Words;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  /** Left out where the package's licence holds. */
  readonly licenses?: readonly PackageLicence[];
  readonly dialect?: TableDialect;
  readonly schema?: TableSchema;
}

interface TableDialect {
  readonly $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json';
  readonly header: true;
  readonly delimiter: ',';
  readonly quoteChar: '"';
  readonly doubleQuote: true;
  readonly lineTerminator: '\r\n';
}

/** How every CSV file of the package is written, by RFC 4180. */
export const CSV_DIALECT: TableDialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminator: '\r\n',
};

export interface DataPackage extends Words {
  readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Absolute address of the descriptor. */
  readonly id: string;
  readonly zh: Words;
  readonly homepage: string;
  /** RFC 3339; left out when the date of the last change is not known. */
  readonly created?: string;
  readonly contributors: readonly {
    readonly title: string;
    readonly path: string;
    readonly roles: readonly string[];
  }[];
  readonly licenses: readonly PackageLicence[];
  readonly sources: readonly PackageSource[];
  readonly resources: readonly DataResource[];
}
