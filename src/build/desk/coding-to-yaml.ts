import { stringify } from 'yaml';
import type { Coding } from '../../reading/coding.ts';

const HEAD = `# What the rules read, for a person to correct. The build does not read this file yet: when you have
# gone through it, take ".draft" out of its name, and the story says that a person coded it.
#
# - Start with what npm run desk lists first. "start" is the offset in the raw file and, in a unit,
#   the number after the hyphen of its id. Quotes must stand in the text as they are written here;
#   npm run desk says of one that does not where its words stand, so any start will do at first.
# - tense: review, situation, plan, procedural, or null outside the body. section: body, heading,
#   meta, boilerplate, gap. themes: the most central first; src/content/codebook.yaml defines them.
# - A place that was not found, under places: { code: "331123", name: 遂昌县, nameEn: Suichang,
#   level: county, prefecture: { code: "331100", name: 丽水市 }, province: { code: "330000", name: 浙江省 },
#   basis: inferred, evidence: [{ start: …, quote: … }] }. Where the rules found none, the units and
#   facts are that place's without another word; of several, give each unit the codes of its own.
# - published: { date: …, basis: inferred, at: { start: …, quote: … } } gives a day that was not found.
# - A list that you delete whole is left to the rules; a unit that you delete is too. [] says that the
#   document has none.
# - You may add coder: { en: …, zh: … } (who coded), slug (the story's address), sourceUrl,
#   sourceNote, title, and a note: { en: …, zh: … } to any unit, for readers.
`;

/** What a terminal or an editor would not show as it is, or take for the end of a line. */
const UNSEEN = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A coding as a YAML file with instructions at its top. Every text is a double-quoted scalar, so
 * nothing that a source says is read as YAML; what cannot be seen is escaped.
 */
export function codingToYaml(coding: Coding): string {
  const body = stringify(coding, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    aliasDuplicateObjects: false,
  });
  return `${HEAD}${body.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}
