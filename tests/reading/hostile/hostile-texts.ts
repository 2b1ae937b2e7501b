/** Texts made to break a reader, each with what it is. Large ones are made here, not stored. */

const SENTENCE = '县委书记张某某强调,2023年要力争地区生产总值增长7.5%以上,招引亿元以上项目100个;';
const MEGABYTE = 1_000_000;
/** A Han character in UTF-8. */
const HAN_BYTES = 3;

function repeatTo(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Name and text of each. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['5 MB on one line', repeatTo(SENTENCE, (5 * MEGABYTE) / HAN_BYTES)],
  ['5 MB without a mark on one line', '县'.repeat((5 * MEGABYTE) / HAN_BYTES)],
  ['a million opening brackets', '('.repeat(MEGABYTE)],
  ['a million brackets of all kinds', repeatTo('(【“《[{）】”》]}', MEGABYTE)],
  ['a million pairs nested', '“'.repeat(MEGABYTE / 2) + '”'.repeat(MEGABYTE / 2)],
  ['100,000 readings behind one character', `阿${'(ā)'.repeat(100_000)}`],
  ['100,000 characters with readings', '阿(ā)'.repeat(100_000)],
  ['100,000 broken readings', '績?cè)从'.repeat(100_000)],
  ['100,000 split full stops', '縣進程??h委'.repeat(100_000)],
  ['a megabyte of lines', '县\n'.repeat(MEGABYTE / 4)],
  ['a million empty lines', `县委${'\n'.repeat(MEGABYTE)}召开`],
  ['a million spaces in a line', `县委${' '.repeat(MEGABYTE)}召开`],
  ['a million full stops', '。'.repeat(MEGABYTE)],
  ['a million question marks', '?'.repeat(MEGABYTE)],
  ['300,000 semicolons', ';'.repeat(300_000)],
  ['a million full stops with closing marks', '。”'.repeat(MEGABYTE / 2)],
  ['a million stars', '*'.repeat(MEGABYTE)],
  ['redactions on one line', '某**县是**%,'.repeat(100_000)],
  ['only punctuation', repeatTo('。，；：？！、…—', 10_000)],
  ['only markup', repeatTo('<p><b></b></p><br/>', 10_000)],
  ['a million opening tags', repeatTo('<p <b ', MEGABYTE)],
  ['a tag that never ends', `<p ${'a'.repeat(MEGABYTE)}`],
  ['a comment that never ends', `<!--${'县'.repeat(MEGABYTE)}`],
  ['tags round each character', '<b>县</b>'.repeat(100_000)],
  ['entities in entities', `&${'amp;'.repeat(100_000)}lt;p&gt;县委`],
  ['ampersands', '&'.repeat(MEGABYTE)],
  ['100,000 at signs', 'a@'.repeat(100_000)],
  ['a million letters and an at sign', `${'a'.repeat(MEGABYTE)}@example.com`],
  ['a million digits', '1'.repeat(MEGABYTE)],
  ['a million digits and hyphens', '0-'.repeat(MEGABYTE / 2)],
  ['telephone numbers in a row', '0512-53660867 '.repeat(50_000)],
  ['quotation marks nested deep', `${'“‘'.repeat(50_000)}县委召开会议。${'’”'.repeat(50_000)}`],
  ['gaps in a row', '……(省略10字)'.repeat(50_000)],
  ['gap words in a row', '全文共1字'.repeat(50_000)],
  ['NULs and controls', repeatTo('县委\u0000召开\u0001会议\u001b。\u007f全县\u0085', 5000)],
  ['bidi overrides', repeatTo('县委\u202e召开\u202c务虚会\u2066。\u2069', 5000)],
  ['zero-width characters', repeatTo('县\u200b委\u200c召\u200d开\u2060会\ufeff议。', 5000)],
  ['private-use characters', '县委\ue000\ue0dc\uf8ff召开会议。'.repeat(100)],
  ['combining marks', `县${'\u0301'.repeat(10_000)}委召开会议。`],
  ['line and paragraph separators', '县委\u2028召开\u2029会议\u000b。\u000c'.repeat(100)],
  ['carriage returns', '县委召开会议。\r全县\r\r\n要抓落实。\n\r'.repeat(100)],
  [
    'MDX and JSX',
    'import x from "y"\n\n<Chart data={rows} onClick={() => alert(1)} />\n\nexport const a = 1;\n{1+1}',
  ],
  ['script', '<script>alert("县委")</script><img src=x onerror=alert(1)>县委召开会议。'],
  ['YAML', '---\ntitle: 县委务虚会\n---\n&a [*a, *a]\n!!js/function >\n  x'],
  ['shell', '县委召开会议。$(rm -rf /) `id` && ; | > /dev/null'],
  ['formulas', "=cmd|' /C calc'!A0\n+1+1\n-1\n@SUM(A1:A9)\n县委召开会议。"],
  ['paths', '../../etc/passwd\n县委召开会议。\nC:\\con\\nul'],
  ['templates', '{{县委}} ${县委} <%= 县委 %> #{县委} %s %n 召开会议。'],
  ['names of prototypes', '__proto__ constructor toString hasOwnProperty\n县委召开会议。'],
  ['a JSON text', '{"__proto__": {"a": [1, "县委召开会议。"]}}'],
];
