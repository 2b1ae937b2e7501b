import { METRIC_NOUN } from './words.ts';

const SUBJECT_MARK = /、|以及|及(?!其)|(?<!共|总|缓|平)和(?!谐)|与/u;
const IS_METRIC = new RegExp(`(?:${METRIC_NOUN})$`, 'u');
const TOWN_AND_COUNTRY = /^(.*?)城(?:乡|镇、农村|镇和农村|镇农村|、乡)(.*)$/u;

/**
 * The metrics that share a predicate: 固定资产投资及四个结构性指标 is two. A part that lacks the
 * measured noun takes it from the last one: 城镇居民、农村居民人均可支配收入. `wanted` says when a
 * list is one: with a number of parts, when it has as many (城乡居民收入 is two where two numbers
 * follow); with `metrics`, when each part names something measured; with `all`, always. One string
 * when the words are no list.
 */
export function splitSubjects(words: string, wanted: number | 'metrics' | 'all'): string[] {
  const parts = words.split(SUBJECT_MARK).filter((part) => part !== '');
  if (typeof wanted === 'number' && parts.length !== wanted) {
    return wanted === 2 ? splitTownAndCountry(words) : [words];
  }
  if (wanted === 'metrics' && !parts.every((part) => IS_METRIC.test(part))) return [words];
  if (parts.length === 0) return [words];
  return parts.map((part) => complete(part, parts.at(-1) ?? part));
}

function splitTownAndCountry(words: string): string[] {
  const match = TOWN_AND_COUNTRY.exec(words);
  if (match === null) return [words];
  const [, before = '', after = ''] = match;
  return [`${before}城镇${after}`, `${before}农村${after}`];
}

/** 城镇居民 beside 农村居民人均可支配收入 becomes 城镇居民人均可支配收入. */
function complete(part: string, last: string): string {
  if (IS_METRIC.test(part) || part === last) return part;
  const head = part.slice(-2);
  const at = last.indexOf(head);
  return at < 0 ? part : part + last.slice(at + head.length);
}
