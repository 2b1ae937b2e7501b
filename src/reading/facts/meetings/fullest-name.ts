import type { Reading } from '../../reading.ts';
import { isBareName } from './meeting-name.ts';

const ORGAN =
  /(?:[县市区旗]委[县市区旗]政府|[县市区旗]四套班子|[县市区旗]委常委会|[县市区旗]委|[县市区旗]政府)/u;

/**
 * The name as the text has it in full: where the clause says 市委召开务虚会 and the text elsewhere
 * 市委务虚会, that. Null for a name that says no more than 会议.
 */
export function fullestName({ source }: Reading, name: string, organ: string): string | null {
  const body = ORGAN.exec(organ)?.[0];
  if (body !== undefined && !name.startsWith(body)) {
    const joined = body + name;
    if (source.text.includes(joined)) return joined;
  }
  return isBareName(name) ? null : name;
}
