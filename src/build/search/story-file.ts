import { formatDate } from '../../i18n/format-date.ts';
import { formatMeetingDate } from '../../i18n/format-meeting-date.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import { toShortName } from '../../reading/facts/places/short-name.ts';
import type { Place, StoryRecord, Unit } from '../../reading/record.ts';
import {
  CODERS,
  TENSES,
  type StoryFile,
  type TranslationFile,
  type UnitRow,
} from '../../tables/search/search-files.ts';
import type { Language } from '../site.ts';
import { nameInPinyin } from './name-in-pinyin.ts';
import type { SearchDocument, SearchPhrases } from './search-input.ts';

/** The reporter's own voice, as records name it. */
const REPORTER = '记者';

/** The units that are searched: everything but a website's own text. */
function searchedUnits({ units }: StoryRecord): Unit[] {
  return units.filter(({ section }) => section !== 'boilerplate');
}

/** What search shows of a document's source, and which names lead to it. */
export function storyFile(document: SearchDocument, phrases: SearchPhrases): StoryFile {
  const { record, slug, stories, translations } = document;
  const units = searchedUnits(record);
  const speakers = distinct(units.flatMap(({ speaker }) => speaker ?? []));
  const themes = distinct(units.flatMap((unit) => unit.themes));
  const places = record.places.map((place) => ({
    code: place.code ?? place.name,
    zh: place.name,
    en: place.nameEn,
  }));
  const codes = places.map(({ code }) => code);
  const toRow = (unit: Unit): UnitRow => [
    unit.span.start,
    unit.span.quote,
    unit.tense === null ? -1 : TENSES.indexOf(unit.tense),
    unit.speaker === null ? -1 : speakers.indexOf(unit.speaker),
    unit.places.map((code) => codes.indexOf(code)).filter((index) => index >= 0),
    unit.themes.map((theme) => themes.indexOf(theme)),
    CODERS.indexOf(unit.codedBy),
  ];
  return {
    id: record.id,
    slug,
    headline: { en: stories.en.headline, zh: stories.zh.headline },
    facts: { en: factsOf(record, 'en'), zh: factsOf(record, 'zh') },
    names: namesOf(document, phrases),
    places,
    speakers: speakers.map((zh) => ({ zh, en: speakerInEnglish(zh, record, phrases) })),
    themes,
    pinyin: pinyinOf(record, phrases),
    translated: units.some(({ id }) => translations[id] !== undefined),
    units: units.map(toRow),
  };
}

/** The translations of the units of a story file, parallel to them. */
export function translationFile({ record, translations }: SearchDocument): TranslationFile {
  const found = searchedUnits(record).map(({ id }) => translations[id] ?? null);
  return {
    texts: found.map((translation) => translation?.en ?? null),
    revised: found.flatMap((translation, index) => (translation?.by === 'person' ? [index] : [])),
  };
}

/** Where and when, in words; a place or a date that is inferred says so. */
function factsOf({ places, meetings, published }: StoryRecord, language: Language): string[] {
  const { inferred } = messagesFor(language).story;
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  const names = places.map(({ name, nameEn, basis }) => {
    const text = language === 'zh' ? name : nameEn;
    return basis === 'inferred' ? `${text}${open}${inferred}${close}` : text;
  });
  const held = meetings.find(({ start, window }) => start !== null || window !== null);
  if (held !== undefined) return [...names, formatMeetingDate(held, language)];
  return published === null ? names : [...names, formatDate(published.date, language)];
}

function namesOf({ record, stories }: SearchDocument, phrases: SearchPhrases): string[] {
  const places = record.places.flatMap((place) => [
    place.name,
    place.nameEn,
    ...above(place).map(({ name }) => name),
  ]);
  const meetings = record.meetings.flatMap(({ name }) => name ?? []);
  return distinct([
    stories.en.headline,
    stories.zh.headline,
    record.title.text,
    ...places,
    ...meetings,
    ...[record.title.text, ...meetings].flatMap((text) => phrases[text]?.en ?? []),
  ]);
}

/** Names of places and people, each with the pinyin by which it is found. */
function pinyinOf(record: StoryRecord, phrases: SearchPhrases): [string, string][] {
  const places = record.places.flatMap((place): [string, string][] => [
    [toShortName(place.name), place.nameEn],
    ...above(place).map(({ name }): [string, string] => {
      const short = toShortName(name);
      return [short, nameInPinyin(short).replaceAll(' ', '')];
    }),
  ]);
  const people = peopleOf(record).map((name): [string, string] => [
    name,
    personInEnglish(name, phrases),
  ]);
  const pairs = new Map([...places, ...people].filter(([, latin]) => latin !== ''));
  return [...pairs].map(([han, latin]) => [han, latin.toLowerCase()]);
}

/** Officials, and those who wrote, edited and photographed. */
function peopleOf({ officials, outlet }: StoryRecord): string[] {
  const { authors, photographers, editor } = outlet;
  return [
    ...officials.map(({ name }) => name),
    ...(authors ?? []),
    ...(photographers ?? []),
    editor,
  ].filter((name) => name !== null);
}

function above({ prefecture, province }: Place): { name: string }[] {
  return [prefecture, province].filter((division) => division !== null);
}

function personInEnglish(name: string, phrases: SearchPhrases): string {
  return phrases[name]?.en ?? nameInPinyin(name);
}

function speakerInEnglish(name: string, record: StoryRecord, phrases: SearchPhrases): string {
  if (name === REPORTER) return messagesFor('en').source.reporter;
  const isPerson = record.officials.some((official) => official.name === name);
  return phrases[name]?.en ?? (isPerson ? nameInPinyin(name) : name);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
