import { describe, expect, test } from 'vitest';
import { repair } from '../../../../src/reading/text/repair.ts';

/** Ten readings show that the site inserts them; its script is traditional. */
const DAMAGED =
  '縣(xiàn)委會(huì)議(yì)強(qiáng)調(diào)實(shí)干爭(zhēng)先,發(fā)展(zhǎn)經(jīng)濟(jì)。努力奮斗。';
const mended = (text: string) =>
  repair(DAMAGED + text).source.text.slice('县委会议强调实干争先,发展经济。努力奋斗。'.length);

describe('GBK bytes shifted by one', () => {
  test('are put right from the reading and the byte that was lost', () => {
    expect(mended('成績?cè)从诖蠹业牟恍概\ue0dc。')).toBe('成绩源于大家的不懈努力。');
  });

  test('give back the bracket that is missing and the star that went with it', () => {
    expect(mended('我們?nèi)ド钊胨伎肌?*市要求,難度大】。')).toBe(
      '我们去深入思考【**市要求,难度大】。',
    );
  });

  test('pair with an ASCII byte right after the reading', () => {
    expect(mended('各市?xīn)h委')).toBe('各市县委');
  });

  test('end in the replacement character when nothing tells the last byte', () => {
    expect(
      repair(`${DAMAGED.replace('努力奮斗。', '')}成績?cè)从诖蠹业牟恍概\ue0dc。`).source.text,
    ).toContain('不懈努\ufffd。');
  });

  test('stay in a document without inserted readings', () => {
    const text = '成绩?cè)从诖蠹业。';
    expect(repair(text).source.text).toBe(text);
  });
});

describe('a full stop split by a byte-wise replacement of marks', () => {
  test.each([
    ['進程?h委、縣政府', '进程。县委、县政府'],
    ['進程??h委、縣政府', '进程。县委、县政府'],
    ['特殊性?,F(xiàn)結合實際', '特殊性。现结合实际'],
    ['特殊性?F(xiàn)結合實際', '特殊性。现结合实际'],
    ['\n?h委召開', '\n县委召开'],
  ])('is put back with its character: %s', (raw, text) => {
    expect(mended(raw)).toBe(text);
  });

  test('is not seen in a simplified text', () => {
    const text = '工作怎么定?h委怎么看?';
    expect(repair(text).source.text).toBe(text);
  });
});
