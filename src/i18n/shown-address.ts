/**
 * An address as it is shown and read out: without its scheme, and with the characters of another
 * script instead of their codes. It keeps its codes where they are not valid, or where they would
 * become something that can't be seen.
 */
export function shownAddress(address: string): string {
  const short = address.replace(/^https?:\/\//u, '');
  try {
    const decoded = decodeURI(short);
    return /[\p{C}\p{Z}]/u.test(decoded) ? short : decoded;
  } catch {
    return short;
  }
}
