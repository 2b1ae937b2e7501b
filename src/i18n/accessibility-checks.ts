import type { InBothLanguages } from '../build/site.ts';

/** A line of the accessibility statement's tables: what was gone through, how, with what result. */
export interface AccessibilityCheck {
  /** Number of a criterion of WCAG 2.2; null for a heuristic of Chartability. */
  readonly criterion: string | null;
  readonly name: InBothLanguages;
  readonly done: InBothLanguages;
  readonly seen: InBothLanguages;
}

/** A line, each part of it in both languages. */
export const check = (
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
      'The accessibility tree of the first page, a story, the search and every chart’s page was read out by a program; some of these pages by a screen reader, see below.',
      '用程序读出首页、一篇报道、搜索页和每张图表页的无障碍树；其中几页另用读屏软件读过，见下文。',
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
    '2.4.3',
    ['Focus order', '焦点顺序'],
    [
      'Where the stops of the header stand, at 390 and 1,440 pixels, in a test.',
      '在390和1440像素宽下，由测试查看页首各站的位置。',
    ],
    [
      'The Tab key goes from left to right. The opened menu of a phone comes before the switches that stand beside its button.',
      'Tab 键从左到右。手机上展开的菜单，先于按钮旁边的两个开关。',
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
      'The accessibility tree, as for 1.1.1; switches and folded parts were opened. The same with Orca on some pages.',
      '同1.1.1，读无障碍树；逐个打开开关和折叠处。有几页另用 Orca 试过。',
    ],
    [
      'No control is without a name; states are told. What is copied, found or loaded is announced.',
      '没有无名的控件，状态有说明；复制、找到、载入都会播报。',
    ],
  ),
  check(
    '4.1.3',
    ['Status messages', '状态消息'],
    [
      'With Orca: a sentence opened, a step taken, a comparison changed, a search made and filtered. Without the network: a sentence that could not be fetched.',
      '用 Orca 打开句子、换步、改变比较、搜索并筛选；再断开网络打开一个句子。',
    ],
    [
      'Each is announced without moving the focus. Of a sentence that can’t be fetched a link to its place in the story is given.',
      '都会播报，焦点不动。取不到的句子，给出通往报道原处的链接。',
    ],
  ),
];
