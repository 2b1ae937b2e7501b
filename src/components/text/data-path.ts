/** Where a document's record stands, without base path. */
export function recordPath(id: string): string {
  return `/data/${id}.json`;
}

/** Where a document's text as repaired stands, without base path. */
export function textPath(id: string): string {
  return `/data/${id}.txt`;
}

/** Where a document's text as received stands, without base path; contacts in it are masked. */
export function rawTextPath(id: string): string {
  return `/data/${id}.raw.txt`;
}
