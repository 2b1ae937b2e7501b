import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { repair } from '../../../src/reading/text/repair.ts';
import { spanOf } from '../../../src/reading/text/repaired-text.ts';
import { splitUnits } from '../../../src/reading/text/split-units.ts';
import { unwrap } from '../../../src/reading/text/unwrap.ts';

const LINE = '会议指出要坚持工业强县和乡村振兴两手抓推动各项工作再上新的台阶';
const LAST = '会议强调要抓好项目建设和城市更新加快建设宜居宜业的现代化新县';
const WRAPPED = [...Array.from({ length: 9 }, () => LINE), LAST, '城。'].join('\n');

function toReading(raw: string) {
  const { source } = repair(raw);
  return { source, units: splitUnits(source) };
}

describe('unwrap', () => {
  it('gives back the reading itself when no unit holds a line end', () => {
    const reading = toReading('标题\n会议强调，要抓好工业。\n要抓好农业。');
    expect(unwrap(reading)).toBe(reading);
  });

  it('joins the words that a line end parts, and keeps as many units', () => {
    const reading = toReading(WRAPPED);
    const flat = unwrap(reading);
    expect(flat.source.text).not.toContain('\n');
    expect(flat.units).toHaveLength(reading.units.length);
    expect(flat.source.text).toContain('现代化新县城。');
  });

  it('leads spans back to the text with its line ends', () => {
    const reading = toReading(WRAPPED);
    const flat = unwrap(reading);
    const start = flat.source.text.indexOf('新县城');
    const span = spanOf(flat.source, start, start + 3);
    expect(span.quote).toBe('新县\n城');
    expect(WRAPPED.slice(span.start, span.end)).toBe('新县\n城');
  });

  it('keeps a space between Latin words', () => {
    const lines = Array.from(
      { length: 10 },
      () => '会议要求全力推进新能源项目建设和数字经济发展 green energy',
    );
    expect(unwrap(toReading(lines.join('\n'))).source.text).toContain('energy会议');
    const latin = lines.map((line) => `${line} of`).map((line) => `the ${line}`);
    expect(unwrap(toReading(latin.join('\n'))).source.text).toContain('of the');
  });

  it('keeps a word that goes on in the next line from naming a county (新县城 is not 新县)', () => {
    const { record } = readSeed(new TextEncoder().encode(WRAPPED), 'x.txt');
    expect(record?.places).toEqual([]);
  });
});
