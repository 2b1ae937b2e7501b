import { readFileSync, readdirSync } from 'node:fs';
import { THEME_IDS, type ThemeId, type Unit } from '../../../src/reading/record.ts';
import { parseGoldFacts, type GoldFacts } from './gold-facts.ts';

/** A unit as a person coded it; offsets are UTF-16 into the document's text. */
export interface GoldUnit {
  readonly start: number;
  readonly end: number;
  readonly section: Unit['section'];
  readonly tense: Unit['tense'];
  /** `undefined` where the coding leaves the speaker open. */
  readonly speaker: string | null | undefined;
  readonly themes: readonly ThemeId[];
  readonly flags: readonly string[];
}

export interface CodedDocument {
  readonly name: string;
  readonly text: string;
  readonly units: readonly GoldUnit[];
  /** The kinds of damage to do to the text before the rules read it. */
  readonly damage: readonly string[];
  /** Null where only the units are coded. */
  readonly facts: GoldFacts | null;
}

const SECTIONS = ['heading', 'meta', 'boilerplate', 'gap'] as const;
const FLAGS = ['mixed', 'now', 'upper', 'forecast', 'lossy', 'truncated'];
const LINE = /^\[([a-z]+)([^\]]*)\] (.*)$/u;

const isTheme = (word: string): word is ThemeId => THEME_IDS.some((theme) => theme === word);

function readLine(
  line: string,
  name: string,
): { codes: Omit<GoldUnit, 'start' | 'end'>; words: string } {
  const [, layer, rest, words] = LINE.exec(line) ?? [];
  if (layer === undefined || rest === undefined || words === undefined) {
    throw new Error(`${name}: no coded unit: ${line}`);
  }
  const codes = rest.split(/[\s,]+/u).filter((word) => word !== '');
  const section = SECTIONS.find((other) => other === layer) ?? 'body';
  const flags = codes.filter((word) => FLAGS.includes(word));
  const themes = codes.filter(isTheme);
  const others = codes.filter((word) => !FLAGS.includes(word) && !isTheme(word));
  const tense = section === 'body' ? (layer as GoldUnit['tense']) : null;
  return { codes: { section, tense, speaker: others[0], themes, flags }, words };
}

/**
 * A coded document is a text with its codes: a line a unit, `[tense speaker THEMES flags] words`; lines
 * that follow each other make a paragraph, an empty line parts paragraphs. Lines that begin with # are notes,
 * those with @ say a fact of the document, or which damage the rules meet it with.
 */
export function parseCoded(name: string, content: string): CodedDocument {
  let text = '';
  const units: GoldUnit[] = [];
  const lines = content.split('\n');
  for (const line of lines) {
    if (line.startsWith('#') || line.startsWith('@')) continue;
    if (line === '') {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
      continue;
    }
    const { codes, words } = readLine(line, name);
    const previous = units.at(-1);
    const isContinued = codes.section === 'body' && previous?.section === 'body';
    if (!isContinued && text !== '' && !text.endsWith('\n')) text += '\n';
    units.push({ ...codes, start: text.length, end: text.length + words.length });
    text += words;
  }
  const stated = lines.filter((line) => line.startsWith('@'));
  const damaged = stated.filter((line) => line.startsWith('@damage'));
  return {
    name,
    text,
    units,
    damage: damaged.flatMap((line) => line.split(' ').slice(1)),
    facts: parseGoldFacts(stated.filter((line) => !damaged.includes(line))),
  };
}

/** The coded documents of a folder, in the order of their names. */
export function readCoded(folder: string): CodedDocument[] {
  const path = new URL(`${folder}/`, import.meta.url);
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseCoded(file.slice(0, -4), readFileSync(new URL(file, path), 'utf8')));
}
