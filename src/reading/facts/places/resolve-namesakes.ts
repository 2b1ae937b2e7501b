import { countyOfCode } from '../gazetteer.ts';
import type { Evidence } from './gather-evidence.ts';

const PREFECTURE = 3;
const NEIGHBOUR = 1;

/**
 * The one of several namesakes (鼓楼区 in four cities) that the context speaks for: its prefecture
 * or province is named, or other counties of its prefecture. Null when none is, or two are alike.
 */
export function resolveNamesakes(codes: readonly string[], evidence: Evidence): string | null {
  const [first = null, ...others] = codes;
  if (others.length === 0) return first;
  const ranked = codes
    .map((code) => ({ code, score: scoreOfContext(code, codes, evidence) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return null;
  return best.score > 0 && best.score > second.score ? best.code : null;
}

function scoreOfContext(
  code: string,
  namesakes: readonly string[],
  { counties, uppers }: Evidence,
): number {
  const county = countyOfCode(code);
  if (county === null) return 0;
  const province = uppers.get(county.province.code) ?? 0;
  const prefecture = county.prefecture === null ? 0 : (uppers.get(county.prefecture.code) ?? 0);
  const neighbours = [...counties.keys()].filter(
    (other) => !namesakes.includes(other) && other.slice(0, 4) === code.slice(0, 4),
  );
  const qualified = counties.get(code)?.mentions.filter(({ isQualified }) => isQualified) ?? [];
  return (
    province + prefecture * PREFECTURE + neighbours.length * NEIGHBOUR + qualified.length * 100
  );
}
