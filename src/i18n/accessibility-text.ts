import type { Language } from '../build/site.ts';
import type { TextSection } from './text-section.ts';

export type AccessibilitySection = 'aim' | 'done' | 'heard' | 'limits';

/** The accessibility statement. It says only what was done and seen. */
export const accessibilityText: Readonly<
  Record<Language, Readonly<Record<AccessibilitySection, TextSection>>>
> = {
  en: {
    aim: {
      title: 'What we aim at',
      paragraphs: [
        'Every page is meant to meet the Web Content Accessibility Guidelines 2.2 at level AA, in both languages, on light and dark. Each page is checked with axe before it is published; a page with a fault is not published.',
      ],
    },
    done: {
      title: 'What was done',
      paragraphs: [
        'Pages read and work without a script, and without a pointer: all that can be used is reached with the keyboard, in the order of reading, with a visible focus. The first stop on each page leads straight to its text.',
        'Chinese text on English pages and English text on Chinese pages is marked as such, so that a screen reader changes its voice. Colour is never the only sign: themes are named, what is missing is hatched and put into words. Text and controls keep the contrast of level AA in both colour schemes.',
        'At a width of 320 pixels, or at four times the size, nothing has to be scrolled sideways to be read. Controls are at least 24 pixels high and wide. Who has asked for less motion gets none.',
        'Charts are drawings with a title, a description and a table that says the same.',
      ],
    },
    heard: {
      title: 'What a screen reader said',
      paragraphs: [
        'On 22 November 2026 one screen reader was run on the site: Orca 43.1 with Firefox ESR 153.7 on Debian 12. A program pressed the keys, and what Orca handed to its voice was read as text; nobody listened. It went over the first page, a story, the comparison, the search and the map as it is embedded, all in English, and in Chinese the first page and the chart of themes.',
        'Headings, landmarks, fields, boxes with their counts, marks and what was searched or chosen were spoken, each in words of its own. What was wrong then has been mended. The sentence behind a mark came with its Chinese and its English run together; now it is announced in the language of the page. Leaving that sentence with Escape was silent; now the mark is named again. Arrow keys did not reach the marks until the reader changed Orca’s mode; now they do at once. The buttons of the first page said “2 of 9” and nothing else; now they add the title of the step. The comparison told a number and not what it counts; now it tells its title. The search showed a place chosen by a link as a number; now by its name. The switch for dark colours was silent when pressed; now it tells its state.',
        'Still rough: this version of Orca was told where the text is Chinese, and asks for no Chinese voice of itself. A phrase quoted in the name of a mark, and any announcement, carries no language at all. After a step of the first page its text has to be found by the headings. An explanation of a term is said to be open, but its words must be gone to; in Orca that takes a change of mode. Who reads a chart line by line goes through every mark, unless the link before it is taken. NVDA, JAWS, VoiceOver and TalkBack were not tried.',
      ],
    },
    limits: {
      title: 'What is not good enough yet',
      paragraphs: [
        'Nobody who depends on assistive technology has tested this site yet. English translations are made by machine until a person has revised them, and some sentences may have none. Source texts are as their publishers wrote them; some are damaged, and what was repaired is said with each.',
        'If something keeps you from reading, tell us: the address is on the page about this site.',
      ],
    },
  },
  zh: {
    aim: {
      title: '目标',
      paragraphs: [
        '每个页面都应达到《网页内容无障碍指南》（WCAG）2.2 的 AA 级，中英文、浅色深色都是如此。页面发布前逐一用 axe 检查，有问题的不发布。',
      ],
    },
    done: {
      title: '做了什么',
      paragraphs: [
        '没有脚本、没有鼠标也能读、能用：凡可操作之处，都能用键盘按阅读顺序到达，焦点清楚可见。每页的第一站直达正文。',
        '英文页里的中文、中文页里的英文都有语言标记，读屏软件会换嗓音。颜色从不是唯一的记号：主题写出名称，缺失处画斜线并用文字说明。两种配色下，文字和控件的对比度都达到 AA 级。',
        '在320像素宽，或放大四倍时，不必左右滚动。控件的高和宽都不小于24像素。要求减少动态效果的读者，看不到任何动画。',
        '图表有标题、说明，并有内容相同的表格。',
      ],
    },
    heard: {
      title: '读屏软件读了什么',
      paragraphs: [
        '2026年11月22日，用一种读屏软件试过本站：Debian 12 上的 Orca 43.1 和 Firefox ESR 153.7。按键由程序发出，Orca 交给语音的内容作为文字来读，没有人用耳朵听。英文试了首页、一篇报道、比较页、搜索页和嵌入式地图，中文试了首页和主题图。',
        '标题、地标、输入框、带数目的选项、图上的标记，以及搜索和选择的结果，都读了出来，各有自己的说法。当时发现的毛病已经改正：标记背后的句子，中英文连成一片读出，现在只用页面的语言播报；按 Esc 离开句子时没有声音，现在会再读一遍标记；在图里用方向键，先要切换 Orca 的模式，现在直接可用；首页的按钮只说“2／9”，现在加上这一步的标题；比较页只报数目，不说数的是什么，现在读出标题；搜索页把由链接选定的地方显示成代码，现在写地名；深浅色开关按下后没有声音，现在报出状态。',
        '仍不顺手的地方：哪里是中文，这一版 Orca 得到了标记，但不会自己换成中文嗓音；标记名称里引用的中文短语，以及一切播报，都不带语言。首页换到下一步之后，要靠标题找到那一步的文字。术语解释只报“已展开”，内容要自己去读，在 Orca 里须切换模式。逐行读图会经过每一个标记，除非使用图前的跳过链接。没有试过 NVDA、JAWS、VoiceOver 和 TalkBack。',
      ],
    },
    limits: {
      title: '还不够好的地方',
      paragraphs: [
        '还没有依靠辅助技术的读者试用过本站。英译在人工修订之前都是机器翻译，有的句子可能没有译文。原文照发布者所写，有的有损坏，修复了什么都有说明。',
        '如果有什么妨碍您阅读，请告诉我们，联系办法见“关于”页。',
      ],
    },
  },
};
