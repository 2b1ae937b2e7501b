/** The part of Pagefind's interface for scripts that search uses. */
export interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  /** Begins to fetch the program's machine code and the head of the index. */
  init(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  search(
    query: string | null,
    options: { readonly filters: Readonly<Record<string, unknown>> },
  ): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  /** For each filter that was asked for: how many results have each of its values. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
