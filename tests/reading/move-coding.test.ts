import { describe, expect, it } from 'vitest';
import { applyCoding } from '../../src/reading/apply-coding.ts';
import { draftCoding } from '../../src/reading/draft-coding.ts';
import { moveCoding } from '../../src/reading/move-coding.ts';
import { readSeed } from '../../src/reading/read-seed.ts';

const TEXT = `安吉县召开全县工作务虚会
2023年12月20日 来源：安吉新闻网
12月18日，安吉县召开务虚会。县委书记张某某主持会议。
会议强调，明年要抓好三件事。要新增就业500人以上。要建成**条公路。要新增就业500人以上。
`;

function read(text: string) {
  const { record, source } = readSeed(new TextEncoder().encode(text), '900_a.txt');
  if (record === null || source === null) throw new Error('The text gave no record.');
  return { record, source };
}

const before = read(TEXT);
const coding = draftCoding(before.record);

/** The coding on a changed text, and that it fits it. */
function moved(text: string) {
  const { record, source } = read(text);
  const result = moveCoding(coding, record, source);
  expect(applyCoding(record, source, result.coding).problems).toEqual([]);
  return { ...result, record };
}

describe('A coding carried over to a changed document', () => {
  it('is what it was when nothing has changed', () => {
    expect(moved(TEXT)).toMatchObject({ coding, lost: [] });
  });

  it('keeps every entry when words were put before them, each of two equal units its own', () => {
    const { coding: after, lost, record } = moved(`浙江新闻\n${TEXT}`);
    const shift = '浙江新闻\n'.length;
    expect(lost).toEqual([]);
    expect(after.sha256).toBe(record.sha256);
    expect(after.units?.map(({ start }) => start)).toEqual(
      coding.units?.map(({ start }) => start + shift),
    );
    expect(after.targets?.map(({ at }) => at.start)).toEqual(
      coding.targets?.map(({ at }) => at.start + shift),
    );
    expect(after.redactions?.[0]?.start).toBe((coding.redactions?.[0]?.start ?? 0) + shift);
    expect(after.published?.at.start).toBe((coding.published?.at.start ?? 0) + shift);
  });

  it('leaves out what stands in the text no more, and names it by its place in the old coding', () => {
    const { coding: after, lost } = moved(TEXT.replace('县委书记张某某主持会议。', ''));
    expect(after.officials).toEqual([]);
    expect(lost).toContainEqual(['officials', 0]);
    const gone = coding.units?.findIndex(({ begins }) => begins.startsWith('县委书记'));
    expect(lost).toContainEqual(['units', gone]);
    expect(after.targets).toHaveLength(coding.targets?.length ?? 0);
  });
});
