/** What travels inside every download, so that a file found years later still says what it is. */
export interface DownloadNotice {
  /** The finding of a chart or the name of a table, as plain words. */
  readonly title: string;
  /** What the data stand on. */
  readonly source: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** One line, with the address. */
  readonly citation: string;
  /** Absolute address of the page about it. */
  readonly address: string;
}
