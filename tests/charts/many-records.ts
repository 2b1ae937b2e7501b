/** Made-up records of many places, for tests of how charts adapt. Nothing of them is published. */
import { THEME_IDS } from '../../src/reading/record.ts';
import type {
  Framework,
  Meeting,
  Place,
  StoryRecord,
  Target,
  Unit,
} from '../../src/reading/record.ts';
import { boundaries } from './draw-context.ts';
import { referenceRecords } from './reference-records.ts';

function countiesOf(province: string): Place[] {
  const topology = boundaries.province(province);
  return (topology?.objects.counties.geometries ?? []).map((county): Place => {
    const code = String(county.id);
    const { name } = county.properties as { readonly name: string };
    return {
      code,
      name,
      nameEn: `Place ${code}`,
      level: 'county',
      prefecture: { code: `${code.slice(0, 4)}00`, name: '某市' },
      province: { code: province, name: '某省' },
      basis: 'stated',
      evidence: [],
    };
  });
}

function unitsOf(id: string, place: Place, count: number): Unit[] {
  return Array.from({ length: count }, (_, index): Unit => {
    const start = index * 20;
    const theme = THEME_IDS[(index * 5 + count) % THEME_IDS.length];
    return {
      id: `${id}-${start}`,
      sentence: `${id}-${start}`,
      span: { start, end: start + 20, quote: `第${index + 1}项工作要抓好。` },
      section: 'body',
      tense: 'plan',
      speaker: '张某某',
      places: place.code === null ? [] : [place.code],
      themes: theme === undefined || index % 7 === 6 ? [] : [theme],
      flags: [],
      cues: [],
      note: null,
      codedBy: 'rule',
    };
  });
}

/** A meeting of each place, targets for every third, slogans for every other one, gaps for every fifth. */
function factsOf({ name }: Place, index: number): Partial<StoryRecord> {
  const span = { start: 2, end: 8, quote: '' };
  const target: Target = {
    metric: '地区生产总值增速',
    kind: 'promise',
    operator: '>=',
    value: index,
    unit: '%',
    deadline: '2023',
    place: name,
    scope: 'own',
    span,
  };
  const framework: Framework = {
    label: '三项工作',
    by: null,
    place: name,
    declared: 3,
    components: ['第1项', '第2项', '第3项'].slice(0, 1 + (index % 3)),
    span,
  };
  const day = `2023-12-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`;
  const meeting: Meeting = {
    type: '务虚会',
    name: null,
    place: name,
    start: index % 4 === 3 ? null : day,
    end: index % 4 === 3 ? null : day,
    window: index % 4 === 3 ? { start: '2023-12-01', end: '2024-01-31' } : null,
    yearBasis: 'stated',
    format: null,
    evidence: [span],
  };
  return {
    meetings: [meeting],
    visibleShare: index % 5 === 0 ? 0.5 : null,
    gaps: index % 5 === 0 ? [{ span: { ...span, start: 30 }, omittedCharacters: 900 }] : [],
    redactions: [],
    targets: index % 3 === 0 ? [target] : [],
    frameworks: index % 2 === 0 ? [framework] : [],
  };
}

/**
 * One record a place, `perProvince` places of each province, spread over its counties. They
 * have between 5 and 24 forward units.
 */
export function manyRecords(provinces: readonly string[], perProvince: number): StoryRecord[] {
  const [template] = referenceRecords();
  if (template === undefined) throw new Error('There is no reference record.');
  return provinces.flatMap((province) => {
    const counties = countiesOf(province);
    const step = Math.max(1, Math.floor(counties.length / perProvince));
    return counties
      .filter((_, index) => index % step === 0)
      .slice(0, perProvince)
      .map((place, index): StoryRecord => {
        const id = `m${place.code ?? ''}`;
        const units = unitsOf(id, place, 5 + ((index * 7 + Number(province) / 1e4) % 20));
        return { ...template, ...factsOf(place, index), id, places: [place], units };
      });
  });
}
