import { check, type AccessibilityCheck } from './accessibility-checks.ts';

/** The fourteen critical heuristics of Chartability, gone through on all charts. */
export const HEURISTICS_TRIED: readonly AccessibilityCheck[] = [
  check(
    null,
    ['Low contrast', '对比度低'],
    ['Colours of all charts computed, light and dark.', '计算了各图浅色深色的颜色。'],
    ['Marks 3:1, words 4.5:1 or more.', '标记不低于3:1，文字不低于4.5:1。'],
  ),
  check(
    null,
    ['Content only visual', '内容只能看'],
    ['The accessibility tree of each chart read out.', '读出每张图的无障碍树。'],
    [
      'Finding, description, each mark’s words and a table are there.',
      '发现、说明、每个标记的文字和数据表都在。',
    ],
  ),
  check(
    null,
    ['Small text', '文字太小'],
    ['Measured as drawn at 320 pixels.', '在320像素宽下按实际大小量。'],
    ['12 pixels is the least, in every chart.', '各图最小为12像素。'],
  ),
  check(
    null,
    ['Seizure risk', '引发癫痫'],
    ['Looked for anything that flashes.', '查看有无闪烁。'],
    ['Nothing flashes or moves by itself.', '没有闪烁，也没有自动移动的东西。'],
  ),
  check(
    null,
    ['One input type only', '只能用一种方式操作'],
    [
      'Mouse, touch and keyboard tried on charts; a page without script.',
      '在图上试过鼠标、触摸和键盘；也试过不带脚本的页面。',
    ],
    [
      'All open the sentence; without script a mark is a link to it.',
      '都能打开句子；没有脚本时，标记就是链接。',
    ],
  ),
  check(
    null,
    ['No interaction cues', '没有操作提示'],
    ['Looked for the hint below each chart.', '查看每张图下的提示。'],
    ['A line says how to touch, move and close.', '有一行字说明怎样点、怎样移动、怎样关闭。'],
  ),
  check(
    null,
    ['Controls override assistive technology', '控件妨碍辅助技术'],
    ['Keys listed in the code that answer in charts.', '核对了图中有反应的按键。'],
    [
      'Arrow keys, Home, End, Enter, Space and Escape, and only while a mark has the focus. Orca leaves them to the marks as soon as one has it, and takes them back after.',
      '只有方向键、Home、End、回车、空格和 Esc，而且只在标记有焦点时。标记有焦点时，Orca 把这些键交给图，离开后收回。',
    ],
  ),
  check(
    null,
    ['No explanation of purpose or reading', '不说明用途和读法'],
    ['The note below each chart read.', '读了每张图下的说明。'],
    [
      'It says what a mark is, how many there are and what is left out.',
      '写明一个标记是什么、共有多少、略去了什么。',
    ],
  ),
  check(
    null,
    ['No title, summary or caption', '没有标题、摘要或说明'],
    ['Looked at each chart.', '逐图查看。'],
    ['The title is the finding; note and source stand below.', '标题即发现，下有说明和来源。'],
  ),
  check(
    null,
    ['Reading level', '阅读难度'],
    ['Titles and notes read; no formula was applied.', '读了标题和说明，没有套用公式。'],
    [
      'Short sentences; the terms of such meetings are explained in stories and glossary. Notes on what is left out are demanding.',
      '句子短，会议用语在报道和术语表里有解释。说明略去了什么的那几句较难。',
    ],
  ),
  check(
    null,
    ['No table', '没有表格'],
    ['Opened below each chart.', '在每张图下打开。'],
    ['The same rows, each with links to its sentences.', '行数相同，每行都有通往句子的链接。'],
  ),
  check(
    null,
    ['Data density', '数据过密'],
    ['Counted the marks that stand in one drawing.', '数了每张图里的标记。'],
    [
      'The strips and the dots by theme hold more than a hundred; they are grouped by place and theme, and can be skipped.',
      '文本条和主题点图各有一百多个标记，按地方和主题分组，可以跳过。',
    ],
  ),
  check(
    null,
    ['Tedious navigation', '操作繁琐'],
    ['The Tab key through each chart’s page.', '用 Tab 键走过每张图表页。'],
    ['One stop a drawing; arrow keys move on within it.', '每张图一站，图内用方向键移动。'],
  ),
  check(
    null,
    ['User’s style changes not respected', '不尊重用户的样式设置'],
    [
      'Light, dark, forced colours, less motion and a width of 320 pixels, which is a zoom of 400%, tried in Chromium. Letters twice as large by the browser’s own setting, without zoom, on six pages.',
      '在 Chromium 中试过浅色、深色、强制颜色、减少动态，以及320像素宽（相当于放大四倍）。又在六个页面上用浏览器设置把文字放大一倍，不放大页面。',
    ],
    [
      'All hold; under forced colours the marks keep their own. With larger letters the pages change as on a narrow screen. Words within a drawing grow with the drawing, not with that setting; the table does.',
      '都有效；强制颜色下，标记保留自己的颜色。文字放大后，页面像在窄屏上一样重排。图里的字随图变大，不随这项设置；数据表会变大。',
    ],
  ),
];
