import type { Place } from '../../record.ts';

/** A body above the county named before a label: 落实|市委|“153”战略, 宁德|市委|明确提出“四个着力”. */
const ABOVE =
  /(?:(党中央|中央|国家|国务院|自治区党委|自治区政府|自治区|省委|省政府|州委|州政府|盟委|市委|市政府|上级党委|上级)(?![^“]*(?:精神|会议|全会|[县区旗市]委))|省里|市里|全[省州盟市](?=(?:“[^“”]*”[、和])*“?$))(?:[^,，。；;、县]|(?<=”)、){0,24}$/u;
/** How far back the body is looked for. */
const NEAR = 40;

/** Who a slogan of a level above belongs to; `name` is null when the text says only 全省 or 市里. */
export interface BodyAbove {
  readonly name: string | null;
}

/**
 * The body above the county to which the words before a label give it, named as the text has it
 * (宁德市委, 省委); null when they name none. The committee of a county-level city is its own.
 */
export function bodyAbove(before: string, place: Place | null): BodyAbove | null {
  const near = before.slice(-NEAR);
  const match = ABOVE.exec(near);
  if (match === null) return null;
  const [words, body = null] = match;
  const above = [place?.prefecture?.name, place?.province?.name].find(
    (name) => name !== undefined && near.slice(0, match.index).endsWith(name.slice(0, -1)),
  );
  const isCitys = /^(?:市|全市)/u.test(words);
  if (isCitys && above === undefined && place?.level === 'county-level city') return null;
  return { name: body === null || above === undefined ? body : above.slice(0, -1) + body };
}
