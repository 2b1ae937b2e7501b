/**
 * Everything that a document says for each county-level division as the one it is about. Mentions
 * are gathered by code; namesakes share theirs until their prefecture tells them apart.
 */
import type { Reading } from '../../reading.ts';
import type { TextUnit } from '../../text/text-unit.ts';
import { EVERYDAY_NAMES } from './everyday-names.ts';
import { findMentions, hasClearStart, type PlaceMention } from './find-mentions.ts';
import type { Outlet } from '../find-outlet.ts';
import { isHope, roleOf, type MentionRole } from './mention-role.ts';
import type { CountyReading, NameForm } from './place-lexicon.ts';

/** A mention where it stands. Offsets are UTF-16 into the repaired text. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly unit: number;
  readonly name: string;
  readonly role: MentionRole;
  readonly isTitle: boolean;
  readonly form: NameForm;
  readonly isQualified: boolean;
  /** Whether a bare name stands there as a word of its own. */
  readonly isClean: boolean;
  /** Whether its words are those of a place's own hopes: 谱写通山新篇章. */
  readonly isHope: boolean;
  /** Whether it could as well be an everyday word, a prefecture or a province. */
  readonly isDoubtful: boolean;
}

export interface CountyEvidence {
  readonly code: string;
  readonly mentions: FoundMention[];
  /** The name as the outlet's has it (东阳新闻网), null when it doesn't. */
  outletName: string | null;
}

export interface Evidence {
  readonly counties: ReadonlyMap<string, CountyEvidence>;
  /** How often each prefecture and province is named; the outlet counts five times. */
  readonly uppers: ReadonlyMap<string, number>;
  /** Of those, in the title, as convenor or organ. */
  readonly activeUppers: ReadonlyMap<string, number>;
}

const OUTLET_WEIGHT = 5;
const LOCAL_MEDIUM = /^(?:新闻网?|发布|融媒|电视台|广播电视台|在线|报|日报|政府网)/u;

interface Growing {
  readonly counties: Map<string, CountyEvidence>;
  readonly uppers: Map<string, number>;
  readonly activeUppers: Map<string, number>;
}

/** The evidence of the whole document. `titleUnits` are the indices of its title's units. */
export function gatherEvidence(
  { source, units }: Reading,
  outlet: Outlet,
  titleUnits: ReadonlySet<number>,
): Evidence {
  const evidence: Growing = { counties: new Map(), uppers: new Map(), activeUppers: new Map() };
  units.forEach((unit, index) => {
    const text = source.text.slice(unit.start, unit.end);
    const mentions = findMentions(text);
    mentions.forEach((mention, at) => {
      const role = roleOf(text, mention, mentions[at + 1]);
      addUppers(evidence, mention, role, titleUnits.has(index));
      if (isAboutContent(unit)) {
        addCounties(evidence, mention, role, { unit, index, text, isTitle: titleUnits.has(index) });
      }
    });
  });
  for (const name of [outlet.site, outlet.source]) addOutlet(evidence, name);
  return evidence;
}

/** The site's own lines tell about other articles; only their prefectures are context. */
function isAboutContent({ section }: TextUnit): boolean {
  return section === 'body' || section === 'heading' || section === 'meta';
}

function increase(counts: Map<string, number>, code: string, by: number): void {
  counts.set(code, (counts.get(code) ?? 0) + by);
}

function addUppers(
  { uppers, activeUppers }: Growing,
  mention: PlaceMention,
  role: MentionRole,
  isTitle: boolean,
): void {
  for (const { code } of mention.uppers) {
    increase(uppers, code, 1);
    if (role === 'organ' || role === 'convenes' || (isTitle && role !== 'other')) {
      increase(activeUppers, code, 1);
    }
  }
}

interface Where {
  readonly unit: TextUnit;
  readonly index: number;
  readonly text: string;
  readonly isTitle: boolean;
}

function addCounties(
  { counties }: Growing,
  mention: PlaceMention,
  role: MentionRole,
  { unit, index, text, isTitle }: Where,
): void {
  const isClean = hasClearStart(text, mention.start);
  const hopes = mention.counties.length > 0 && isHope(text, mention);
  for (const { county, form } of mention.counties) {
    const entry = counties.get(county.code) ?? newEvidence(county.code);
    counties.set(county.code, entry);
    entry.mentions.push({
      start: unit.start + mention.start,
      end: unit.start + mention.end,
      unit: index,
      name: mention.name,
      role: unit.section === 'meta' && role !== 'organ' ? 'other' : role,
      isTitle,
      form,
      isQualified: mention.isQualified,
      isClean,
      isHope: hopes,
      isDoubtful:
        form === 'short' && (EVERYDAY_NAMES.has(mention.name) || mention.uppers.length > 0),
    });
  }
}

function newEvidence(code: string): CountyEvidence {
  return { code, mentions: [], outletName: null };
}

/** 东阳新闻网 speaks for 东阳; an everyday word speaks for a place only in a local medium's name. */
function addOutlet({ counties, uppers }: Growing, name: string | null): void {
  if (name === null) return;
  for (const mention of findMentions(name)) {
    for (const { code } of mention.uppers) increase(uppers, code, OUTLET_WEIGHT);
    for (const reading of mention.counties) {
      if (!speaksFor(reading, mention, name)) continue;
      const entry = counties.get(reading.county.code) ?? newEvidence(reading.county.code);
      counties.set(reading.county.code, entry);
      entry.outletName ??= mention.name;
    }
  }
}

function speaksFor({ form }: CountyReading, mention: PlaceMention, outlet: string): boolean {
  if (form !== 'short') return true;
  if (mention.uppers.length > 0) return false;
  return !EVERYDAY_NAMES.has(mention.name) || isLocalMedium(mention, outlet);
}

/** 大观新闻网 is that district's, as no medium is named after a prospect. */
function isLocalMedium({ start, end }: PlaceMention, outlet: string): boolean {
  return start === 0 && LOCAL_MEDIUM.test(outlet.slice(end));
}
