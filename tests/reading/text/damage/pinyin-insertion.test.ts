import { describe, expect, test } from 'vitest';
import { mendPinyinInsertions } from '../../../../src/reading/text/damage/pinyin-insertion.ts';
import { repair } from '../../../../src/reading/text/repair.ts';

const TEN = '会(huì)议(yì)强(qiáng)调(diào)实(shí)干(gàn)争(zhēng)先(xiān)发(fā)展(zhǎn)';

describe('readings behind characters', () => {
  test('are taken out when the document has ten of them', () => {
    expect(repair(TEN)).toMatchObject({
      source: { text: '会议强调实干争先发展' },
      repairs: [{ kind: 'pinyin-insertion', count: 10 }],
    });
  });

  test('stay when the document has nine', () => {
    const nine = TEN.replace('会(huì)', '会');
    expect(mendPinyinInsertions(nine)).toEqual({ edits: [], count: 0 });
  });

  test('stay where they are no reading of the character before them', () => {
    expect(repair(`${TEN}县(huì)城(G351)区(a)`).source.text).toBe(
      '会议强调实干争先发展县(huì)城(G351)区(a)',
    );
  });

  test('are known for characters with several readings, traditional ones and several in a row', () => {
    expect(repair(`${TEN}行(háng)行(xíng)縣(xiàn)长(zhǎng)(cháng)`).source.text).toBe(
      '会议强调实干争先发展行行縣长',
    );
  });
});
