const SPACED = /^(?:\p{Script=Han}[ \u00a0\u3000]{1,4}){2,40}\p{Script=Han}$/u;

/** A line without the spaces at its ends, and without those that spread its characters: 政 府 工 作 报 告. */
export function closeSpaces(line: string): string {
  const trimmed = line.trim();
  return SPACED.test(trimmed) ? trimmed.replace(/\s/gu, '') : trimmed;
}
