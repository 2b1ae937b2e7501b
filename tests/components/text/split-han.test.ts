import { describe, expect, it } from 'vitest';
import { splitHan } from '../../../src/components/text/split-han.ts';

describe('splitHan', () => {
  it('cuts an English sentence at the Chinese it quotes', () => {
    expect(splitHan('Vision (为…作出贡献) and 26县 are “放到丽水”.')).toEqual([
      { text: 'Vision (', isHan: false },
      { text: '为…作出贡献', isHan: true },
      { text: ') and 26', isHan: false },
      { text: '县', isHan: true },
      { text: ' are “', isHan: false },
      { text: '放到丽水', isHan: true },
      { text: '”.', isHan: false },
    ]);
  });

  it('loses nothing, in linear time', () => {
    const text = '县1'.repeat(100_000);
    expect(
      splitHan(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
    expect(splitHan('')).toEqual([]);
  });
});
