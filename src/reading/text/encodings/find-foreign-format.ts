/** First bytes of kinds of file that editors are likely to drop among the seeds. */
const SIGNATURES: readonly (readonly [signature: readonly number[], format: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a .docx or another zip file'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file (.doc, .xls)'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text file (.rtf)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR file'],
];

/** The kind of a file that is no text, told by its first bytes, as it stands in a sentence; null otherwise. */
export function findForeignFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  return found?.[1] ?? null;
}
