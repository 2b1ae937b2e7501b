/**
 * Units with their sections come in; what the rules say of each goes out: tense, speaker, flags
 * and themes with the words that gave them. Rules only: no model, no person.
 */
import type { Official, Place, Unit } from '../record.ts';
import type { Reading } from '../reading.ts';
import { codeThemes } from './cues/code-themes.ts';
import type { CodedUnit } from './coded-unit.ts';
import { documentVoice, type DocumentVoice } from './document-voice.ts';
import { findFlags } from './flags/find-flags.ts';
import { planYear, type PlanYear } from './plan-year.ts';
import type { Attribution } from './speakers/attribution.ts';
import { attributionFinder, type AttributionFinder } from './speakers/find-attribution.ts';
import { findQuotationSpeakers } from './speakers/find-quotation-speakers.ts';
import { findDirective, findModals } from './tenses/modal.ts';
import { sectionTense } from './tenses/section-tense.ts';
import { TENSE_RULES } from './tenses/tense-rules.ts';
import { quotesUpper } from './tenses/upper-policy.ts';
import type { Tense, UnitContext } from './unit-context.ts';
import { unitWords } from './unit-words.ts';
import { upperLevels } from './upper-levels.ts';

/** What is known of the whole document before its units are coded. */
interface DocumentContext {
  readonly voice: DocumentVoice;
  readonly years: PlanYear;
  readonly upperLevels: RegExp;
  readonly words: readonly string[];
  /** The words of the last unit of each sentence. */
  readonly sentenceEnds: ReadonlyMap<number, string>;
  readonly quotationSpeakers: readonly (string | null)[];
  readonly findAttribution: AttributionFinder;
  readonly names: readonly string[];
}

/** What the units so far hand on to the next one. */
interface State {
  speaker: string | null;
  lastNamed: string | null;
  sectionTense: Tense | null;
  lastTense: Tense | null;
  tenseInSentence: Tense | null;
  sentence: number;
  places: readonly string[];
}

function readDocument(
  reading: Reading,
  officials: readonly Official[],
  places: readonly Place[],
): DocumentContext {
  const words = reading.units.map(({ start, end }) =>
    unitWords(reading.source.text.slice(start, end)),
  );
  const own = words.filter((_, index) => {
    const section = reading.units[index]?.section;
    return section === 'body' || section === 'heading' || section === 'meta';
  });
  const names = officials.map(({ name }) => name);
  const findAttribution = attributionFinder(names);
  return {
    voice: documentVoice(reading, words, officials),
    years: planYear(own),
    upperLevels: upperLevels(places, own),
    words,
    sentenceEnds: new Map(reading.units.map((unit, index) => [unit.sentence, words[index] ?? ''])),
    quotationSpeakers: findQuotationSpeakers(words, findAttribution),
    findAttribution,
    names,
  };
}

const UNCODED = {
  tense: null,
  themes: [],
  flags: [],
  cues: [],
  note: null,
} as const;

/** A heading starts a section and ends what was said before it. */
function passHeading(document: DocumentContext, words: string, state: State): string | null {
  const { kind, speaker } = document.voice;
  if (kind === 'speech') {
    state.sectionTense = sectionTense(words, state.sectionTense, document.years);
  }
  state.speaker = speaker;
  state.lastTense = null;
  return speaker;
}

/** Nobody goes on speaking where the text passes on to another place. */
function passPlaces(document: DocumentContext, places: readonly string[], state: State): void {
  if (places.length === 0) return;
  const isElsewhere =
    state.places.length > 0 && !places.some((code) => state.places.includes(code));
  if (isElsewhere) {
    state.speaker = document.voice.speaker;
    state.lastNamed = null;
    state.lastTense = null;
  }
  state.places = places;
}

function attribute(document: DocumentContext, index: number, state: State): Attribution | null {
  if (document.voice.kind === 'speech') return null;
  const words = document.words[index] ?? '';
  const found = document.findAttribution(words, state.lastNamed);
  const named = document.names.findLast((name) => words.includes(name));
  if (named !== undefined) state.lastNamed = named;
  const quoted = document.quotationSpeakers[index];
  if (typeof quoted === 'string') return { speaker: quoted, contentStart: 0, isClosing: true };
  return found;
}

/** What is said in a unit, without the words that say who says it. */
function contentOf(words: string, attribution: Attribution | null): string {
  if (attribution === null || attribution.isClosing) return words;
  return words.slice(attribution.contentStart).replace(/^[,:“]+/u, '');
}

function decideTense(unit: UnitContext): { tense: Tense; tenseRule: string } {
  for (const rule of TENSE_RULES) {
    const tense = rule(unit);
    if (tense !== null) return { tense, tenseRule: rule.name };
  }
  return { tense: 'situation', tenseRule: 'none' };
}

/** Who speaks a unit: the one it names, else the speaker so far, whom a procedural unit ends. */
function decideSpeaker(
  { voice }: DocumentContext,
  attribution: Attribution | null,
  tense: Tense,
  state: State,
): string | null {
  if (attribution !== null) return attribution.speaker;
  if (voice.kind === 'news' && tense === 'procedural') return voice.speaker;
  return state.speaker;
}

function codeBodyUnit(
  document: DocumentContext,
  reading: Reading,
  index: number,
  state: State,
): CodedUnit {
  const words = document.words[index] ?? '';
  const sentence = reading.units[index]?.sentence ?? index;
  const attribution = attribute(document, index, state);
  const speakerBefore = attribution?.speaker ?? state.speaker;
  const modals = findModals(words);
  const context: UnitContext = {
    words,
    modals,
    directiveAt: findDirective(words, modals),
    content: contentOf(words, attribution),
    attribution,
    isReporter: document.voice.kind === 'news' && speakerBefore === document.voice.speaker,
    isSpeech: document.voice.kind === 'speech',
    years: document.years,
    sectionTense: state.sectionTense,
    sentenceEnd: document.sentenceEnds.get(sentence) ?? words,
    tenseInSentence: sentence === state.sentence ? state.tenseInSentence : null,
    lastTense: speakerBefore === state.speaker ? state.lastTense : null,
    isOfUpper: quotesUpper(words, document.upperLevels),
  };
  const { tense, tenseRule } = decideTense(context);
  const speaker = decideSpeaker(document, attribution, tense, state);
  const flags: Unit['flags'] = findFlags({
    ...context,
    tense,
    isBeforeGap: reading.units[index + 1]?.section === 'gap',
    isAfterGap: reading.units[index - 1]?.section === 'gap',
  });
  state.speaker = speaker;
  state.sentence = sentence;
  state.tenseInSentence = tense;
  if (tense !== 'procedural') state.lastTense = tense;
  const { themes, cues } = tense === 'procedural' ? { themes: [], cues: [] } : codeThemes(words);
  return { tense, tenseRule, speaker, themes, flags, cues, note: null };
}

/**
 * What the rules say of each unit, parallel to the units. Outside the body tense is null and there
 * are no themes; a heading has the reporter, or the one who gives the speech, as its speaker, and a
 * site's own text has none.
 */
export function codeUnits(
  reading: Reading,
  officials: readonly Official[],
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
): CodedUnit[] {
  const document = readDocument(reading, officials, places);
  const state: State = {
    speaker: document.voice.speaker,
    lastNamed: null,
    sectionTense: null,
    lastTense: null,
    tenseInSentence: null,
    sentence: -1,
    places: [],
  };
  return reading.units.map(({ section }, index): CodedUnit => {
    passPlaces(document, unitPlaces[index] ?? [], state);
    if (section === 'body') return codeBodyUnit(document, reading, index, state);
    const speaker =
      section === 'heading' ? passHeading(document, document.words[index] ?? '', state) : null;
    return { ...UNCODED, themes: [], flags: [], cues: [], speaker };
  });
}
