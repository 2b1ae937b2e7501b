/**
 * How far two coders agree, layer by layer. Both coders of the five seeds are language models,
 * and the codebook's examples quote these texts: this is no inter-coder reliability of people.
 */
import { THEME_IDS } from '../reading/record.ts';
import { isForwardByCoder, pairCoders, type CoderPair, type CoderUnit } from './coder-unit.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { UNITS_COLUMN, type Column, type Row, type Table } from './table.ts';

export interface ReliabilityRow extends Row {
  readonly layer: 'section' | 'tense' | 'forward' | 'speaker' | 'themes' | 'theme';
  /** The theme of a `theme` row, else null. */
  readonly theme: string | null;
  /** Krippendorff's α, null where it is not defined. */
  readonly alpha: number | null;
  readonly agreed: number;
  readonly n: number;
  readonly shareAgreed: number;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'layer',
    title: { en: 'Layer', zh: '层' },
    unit: null,
    description: {
      en: 'section (all units), tense, forward and speaker (body units), themes (all 14 pooled) and theme (units that both have as forward).',
      zh: 'section 为全部单元；tense、forward、speaker 为正文单元；themes（14个主题合并）与 theme 为两位都视为前瞻的单元。',
    },
  },
  {
    name: 'theme',
    title: { en: 'Theme', zh: '主题' },
    unit: null,
    description: { en: 'Code of the theme, in a theme row.', zh: '主题代码，仅主题行有。' },
  },
  {
    name: 'alpha',
    title: { en: 'Krippendorff’s α', zh: '克里彭多夫α' },
    unit: 'α',
    description: {
      en: 'Nominal; 1 is full agreement, 0 what chance would give. Empty when only one value occurs, and for speakers.',
      zh: '名义尺度；1为完全一致，0为随机水平。只有一个取值时为空，说话人一行也为空。',
    },
  },
  {
    name: 'agreed',
    title: { en: 'Agreed', zh: '一致数' },
    unit: 'codes',
    description: { en: 'Codes that are the same.', zh: '两位相同的编码数。' },
  },
  {
    name: 'n',
    title: { en: 'n', zh: 'n' },
    unit: 'codes',
    description: {
      en: 'Codes compared: one a unit, in the pooled row one a unit and theme.',
      zh: '比较的编码数：每个单元一个，合并行为每个单元每个主题一个。',
    },
  },
  {
    name: 'shareAgreed',
    title: { en: 'Share agreed', zh: '一致率' },
    unit: 'share',
    description: { en: 'Agreed out of n.', zh: '一致数除以n。' },
  },
  {
    ...UNITS_COLUMN,
    description: { en: 'Ids of the units where the two differ.', zh: '两位不一致的单元编号。' },
  },
];

interface Code<T> {
  readonly id: string;
  readonly pair: readonly [T, T];
}

function codesOf<T>(pairs: readonly CoderPair[], codeOf: (unit: CoderUnit) => T): Code<T>[] {
  return pairs.map(([one, two]) => ({ id: one.id, pair: [codeOf(one), codeOf(two)] }));
}

function toRow<T>(
  layer: ReliabilityRow['layer'],
  theme: string | null,
  codes: readonly Code<T>[],
): ReliabilityRow {
  const differing = codes.filter(({ pair: [one, two] }) => one !== two);
  const agreed = codes.length - differing.length;
  return {
    layer,
    theme,
    alpha: layer === 'speaker' ? null : krippendorffAlpha(codes.map(({ pair }) => pair)),
    agreed,
    n: codes.length,
    shareAgreed: codes.length === 0 ? 0 : agreed / codes.length,
    units: [...new Set(differing.map(({ id }) => id))],
  };
}

/**
 * Agreement of two coders of the same units: section over all units; tense, forward and speaker
 * over those that both have in the body; themes over those that both have as forward.
 */
export function reliability(
  first: readonly CoderUnit[],
  second: readonly CoderUnit[],
): Table<ReliabilityRow> {
  const pairs = pairCoders(first, second);
  const body = pairs.filter((pair) => pair.every(({ section }) => section === 'body'));
  const forward = body.filter((pair) => pair.every(isForwardByCoder));
  const byTheme = THEME_IDS.map((theme) => ({
    theme,
    codes: codesOf(forward, ({ themes }) => themes.includes(theme)),
  }));
  return {
    id: 'reliability',
    title: { en: 'Agreement of the two model coders', zh: '两位模型编码者的一致程度' },
    columns: COLUMNS,
    rows: [
      toRow(
        'section',
        null,
        codesOf(pairs, ({ section }) => section),
      ),
      toRow(
        'tense',
        null,
        codesOf(body, ({ tense }) => tense),
      ),
      toRow('forward', null, codesOf(body, isForwardByCoder)),
      toRow(
        'speaker',
        null,
        codesOf(body, ({ speaker }) => speaker),
      ),
      toRow(
        'themes',
        null,
        byTheme.flatMap(({ codes }) => codes),
      ),
      ...byTheme.map(({ theme, codes }) => toRow('theme', theme, codes)),
    ],
    counts: { units: pairs.length, bodyUnits: body.length, forwardUnits: forward.length },
  };
}
