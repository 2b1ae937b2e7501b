import type { InBothLanguages } from '../build/site.ts';

/** A line of the accessibility statement's tables: what was gone through, how, with what result. */
export interface AccessibilityCheck {
  /** Number of a criterion of WCAG 2.2; null for a heuristic of Chartability. */
  readonly criterion: string | null;
  readonly name: InBothLanguages;
  readonly done: InBothLanguages;
  readonly seen: InBothLanguages;
}

const check = (
  criterion: string | null,
  name: readonly [en: string, zh: string],
  done: readonly [en: string, zh: string],
  seen: readonly [en: string, zh: string],
): AccessibilityCheck => ({
  criterion,
  name: { en: name[0], zh: name[1] },
  done: { en: done[0], zh: done[1] },
  seen: { en: seen[0], zh: seen[1] },
});

/** The criteria of WCAG 2.2 at level AA that were gone through one by one, beside axe. */
export const CRITERIA_TRIED: readonly AccessibilityCheck[] = [
  check(
    '1.1.1',
    ['Non-text content', '非文本内容'],
    [
      'The accessibility tree of the first page, a story, the search and every chart’s page was read out by a program.',
      '用程序读出首页、一篇报道、搜索页和每张图表页的无障碍树。',
    ],
    [
      'Every link, button and field has a name. Each drawing has its finding as its name and a description; each mark says its place and what it stands for.',
      '链接、按钮、输入框个个有名称。每张图以其发现为名，并有说明；每个标记都说出地方和含义。',
    ],
  ),
  check(
    '1.4.1',
    ['Use of colour', '颜色的使用'],
    [
      'Each chart was looked at for what only a colour tells.',
      '逐图查看有没有只靠颜色表达的内容。',
    ],
    [
      'Themes stand in rows with their names, kinds of statement are outlined or filled and labelled, what is missing is hatched. On the map and in the strips each family of themes has a row of its own. Every chart was looked at as with red-, green- and blue-blindness and without any colour: nothing is told by hue alone but the theme within a family, which the mark says in words.',
      '主题各占一行、写有名称，句子种类有空心实心之别并标有文字，缺失处画斜线。地图和文本条里，主题每一大类自成一行。又模拟红、绿、蓝色盲和全色盲逐图看过：只有同一大类里的具体主题靠色相区分，每个标记另有文字说出。',
    ],
  ),
  check(
    '1.4.3',
    ['Contrast of text', '文字对比度'],
    ['axe on every page, light and dark.', '每页浅色、深色各用 axe 检查。'],
    [
      'No failure. Labels that lie over a drawing axe can’t judge; these were looked at, and their colours are held to the contrast by a test.',
      '没有不合格的。压在图上的标签 axe 无法判断，已用眼看过，其颜色另有测试保证对比度。',
    ],
  ),
  check(
    '1.4.10',
    ['Reflow', '重排'],
    [
      'Every page at a width of 320 pixels, before each publication.',
      '每次发布前，每页都在320像素宽下检查。',
    ],
    [
      'No page scrolls sideways; wide tables scroll in a region of their own.',
      '没有一页需要左右滚动；宽表格在自己的区域里滚动。',
    ],
  ),
  check(
    '1.4.11',
    ['Contrast of controls and marks', '控件和标记的对比度'],
    [
      'The colours of marks and controls are computed in a test, light and dark.',
      '标记和控件的颜色由测试计算，浅色深色都算。',
    ],
    ['3:1 or more against the page.', '与页面之比不小于3:1。'],
  ),
  check(
    '1.4.13',
    ['Content on hover or focus', '悬停或聚焦时出现的内容'],
    [
      'The panel with a sentence was opened by pointing, and the pointer was moved onto it. The explanations of terms were not tried.',
      '用指针打开句子面板，再移到面板上。术语解释没有这样试过。',
    ],
    [
      'It stays while the pointer is on it and closes with Escape; nothing on the page moves.',
      '指针停在上面时不消失，按 Esc 关闭，页面上别的东西不动。',
    ],
  ),
  check(
    '2.1.1',
    ['Keyboard', '键盘'],
    [
      'The Tab key alone through the first page, the first 120 stops of three stories, every chart’s page, search, method and data; arrow keys and Enter in the charts; a link copied; in Chromium, and Enter on a mark in Firefox and WebKit too.',
      '只用 Tab 键走过首页、三篇报道的前120站、每张图表页、搜索、方法、数据页；在图里用方向键和回车键；复制一条链接。以上在 Chromium 中做，图上按回车另在 Firefox 和 WebKit 中试过。',
    ],
    [
      'Everything is reached. A chart is one stop for each drawing, with a link that skips it.',
      '处处可达。每张图只占一站，另有链接可跳过。',
    ],
  ),
  check(
    '2.4.7',
    ['Visible focus', '焦点可见'],
    ['The same way through the pages, each stop’s outline read out.', '同样走一遍，逐站读出轮廓。'],
    [
      'Each stop has an outline or a ring; slogans in a drawing are underlined.',
      '每一站都有轮廓或圆环；图里的口号以下划线表示。',
    ],
  ),
  check(
    '2.4.11',
    ['Focus not obscured', '焦点不被遮挡'],
    ['At each stop it was asked what lies on top.', '每一站都查了最上层是什么。'],
    [
      'Nothing covers a stop, but for one link at the lower edge of a story’s sidebar.',
      '除了一篇报道侧栏下沿的一个链接，没有焦点被遮住。',
    ],
  ),
  check(
    '2.5.8',
    ['Size of targets', '目标大小'],
    ['Every control was measured at a width of 1,280 pixels.', '在1280像素宽下量了每个控件。'],
    [
      'Controls are 24 pixels or more. Marks are smaller where a chart is dense: a tap within 22 pixels means the nearest one, and the table below each chart links to the same sentences.',
      '控件不小于24像素。图上的标记较密处更小：点在22像素之内算最近的一个，图下的表格也有同样的链接。',
    ],
  ),
  check(
    '3.1.1, 3.1.2',
    ['Language of page and parts', '页面与局部的语言'],
    [
      'axe, and tests that look for Chinese outside of an element that says so.',
      '用 axe，并有测试查找未标语言的中文。',
    ],
    [
      'Each page says its language, and so does each quotation in the other one.',
      '每页标明语言，引用另一种语言的地方也标明。',
    ],
  ),
  check(
    '4.1.2',
    ['Name, role, value', '名称、角色、值'],
    [
      'The accessibility tree, as for 1.1.1; switches and folded parts were opened.',
      '同1.1.1，读无障碍树；逐个打开开关和折叠处。',
    ],
    [
      'No control is without a name; states are told. What is copied, found or loaded is announced.',
      '没有无名的控件，状态有说明；复制、找到、载入都会播报。',
    ],
  ),
];

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
      'Arrow keys, Home, End, Enter, Space and Escape, and only while a mark has the focus. Not tried with a screen reader.',
      '只有方向键、Home、End、回车、空格和 Esc，而且只在标记有焦点时。没有用读屏软件试过。',
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
