import fc from 'fast-check';
import { readSeeds } from '../seeds.ts';

const SEEDS = readSeeds().map(({ bytes }) => new TextDecoder().decode(bytes));

/** Pieces that the rules look for, whole and broken. */
const PIECES = [
  ...Array.from('。！？；;!?，,、:：…·“”‘’（）()【】《》「」『』[]{}<>'),
  ...Array.from('县委会年工作一二三四五六七八九十第要在的是说发展经济于乾著這個縣會議發務虛黨為國'),
  ...Array.from('0123456789%％０１２ＡＢ．＊*×Xx-—~～'),
  '\n',
  '\n\n',
  '\r\n',
  '\u3000\u3000',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u2028',
  '\ue0dc',
  '⼯⽬豈',
  '𠮷',
  '縣(xiàn)',
  '會(huì)議(yì)',
  '阿(ā)',
  '績?cè)从诖蠹业牟恍概\ue0dc。',
  '们?nèi)ド钊胨伎肌?*市',
  '進程??h委',
  '?h委',
  '?,F(xiàn)在',
  '**',
  '**%',
  '……(省略1110字,正式会员可完整阅读)……',
  '(未完,全文共13100字,当前仅显示3116字',
  '(略)',
  '<p>',
  '</p>',
  '<br/>',
  '<b>',
  '<span style="color:red">',
  '<!--',
  '-->',
  '<script>',
  '&nbsp;',
  '&amp;',
  '&amp;lt;p&amp;gt;',
  '&#20108;',
  '&#x4e8c;',
  '&ldquo;',
  '&',
  '0512-53660867',
  '13970088875',
  'info@example.com',
  '@',
  '一、',
  '(一)',
  '来源:某某网',
  '责任编辑:张某某',
  '(记者 张某某)',
  '张某某 摄',
  '您的位置:首页 > 新闻 > 时政',
  '上一篇:',
  '相关新闻',
  '版权所有',
  '2022-12-19 17:22',
  '12月9日~10日',
  '县委书记张某某指出',
  '2023年要力争GDP增长7.5%以上',
  '招引项目100个、投资30亿元',
  '“一二三”工作法',
];

/** Texts put together of what county pages hold and what breaks them. */
export const piecedTexts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

/** A stretch of a seed, so that whole sentences and damage in its context stand in generated texts. */
const seedStretches = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(400),
  })
  .map(({ seed, at, length }) => {
    const start = Math.floor(at * seed.length);
    return seed.slice(start, start + length);
  });

/** Seeds cut up, put together anew and pieced with damage. */
export const mutatedTexts = fc
  .array(fc.oneof(seedStretches, piecedTexts), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));

type Damage = (text: string) => string;

const everyNth = (text: string, step: number, change: (character: string) => string) =>
  Array.from(text, (character, index) => (index % step === 0 ? change(character) : character)).join(
    '',
  );

/** What sites do to a whole text. */
const DAMAGES: readonly Damage[] = [
  (text) => text.replaceAll('\n', '<br>'),
  (text) => text.replace(/^(.+)$/gmu, '<p>$1</p>'),
  (text) => text.replace(/^(.+)$/gmu, '&nbsp;&nbsp;&nbsp;&nbsp;$1'),
  (text) => text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;'),
  (text) => text.replaceAll('“', '「').replaceAll('”', '」'),
  (text) => text.replace(/[0-9]/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)),
  (text) => everyNth(text, 7, (character) => `${character}\u200b`),
  (text) => everyNth(text, 11, (character) => `${character}(xiàn)`),
  (text) => everyNth(text, 13, (character) => `<b>${character}</b>`),
  (text) => everyNth(text, 17, () => '?'),
  (text) => everyNth(text, 23, () => '**'),
  (text) => text.replaceAll('\n', ''),
  (text) => text.replaceAll('。', ''),
  (text) => text.replace(/(.{30})/gu, '$1\n'),
  (text) => `\ufeff${text}`,
];

/** Seeds and their pieces as damaged by one or two things that sites do. */
export const damagedTexts = fc
  .record({
    text: mutatedTexts,
    damages: fc.array(fc.constantFrom(...DAMAGES), { minLength: 1, maxLength: 2 }),
  })
  .map(({ text, damages }) => damages.reduce((result, damage) => damage(result), text));

/** Any bytes, and bytes of a text with some overwritten, added or cut. */
export const brokenBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .record({
      text: mutatedTexts,
      changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      cut: fc.nat(3),
    })
    .map(({ text, changes, cut }) => {
      const bytes = new TextEncoder().encode(text);
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes.subarray(0, Math.max(0, bytes.length - cut));
    }),
);

/** What clean texts hold, though rules look twice at it. */
const CLEAN_PIECES = [
  ...Array.from('。！？；;!?，,、:：…·“”‘’（）()【】《》—～~%％‰-/＋'),
  ...Array.from('县委会年工作一二三四五六七八九十第要在的是说发展经济罗运乾著藉瞭'),
  ...Array.from('0123456789ABCXx'),
  '(扩大)',
  '(G351)',
  '阿(ā)',
  '“八八战略”',
  'GDP增长7.5%',
  '比R&D更能衡量',
  'a<b',
  '<读懂党报>',
  '怎么定?A股',
  '①②③',
  '㎡',
  '2022-12-24 22:55:39',
  '12月9日~10日',
  '\n',
  '\n\n',
  '\u3000\u3000',
  '\u00a0',
];

/** Texts without damage, short enough to hold fewer than ten readings of their own. */
export const cleanTexts = fc
  .array(fc.constantFrom(...CLEAN_PIECES), { maxLength: 80 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.split('(ā)').length <= 9 && !/\d{7}/u.test(text.replace(/\D{0,3}/gu, '')));
