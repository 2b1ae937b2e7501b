import type { Language } from '../build/site.ts';
import type { TextSection } from './text-section.ts';

export type AccessibilitySection = 'aim' | 'done' | 'limits';

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
    limits: {
      title: 'What is not good enough yet',
      paragraphs: [
        'Nobody who depends on assistive technology has tested this site yet, and no screen reader was run: what it would say was read from the accessibility tree that browsers hand to it. English translations are made by machine until a person has revised them, and some sentences may have none. Source texts are as their publishers wrote them; some are damaged, and what was repaired is said with each.',
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
    limits: {
      title: '还不够好的地方',
      paragraphs: [
        '还没有依靠辅助技术的读者试用过本站，也没有运行过读屏软件：读到的是浏览器交给它的无障碍树。英译在人工修订之前都是机器翻译，有的句子可能没有译文。原文照发布者所写，有的有损坏，修复了什么都有说明。',
        '如果有什么妨碍您阅读，请告诉我们，联系办法见“关于”页。',
      ],
    },
  },
};
