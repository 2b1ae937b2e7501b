import type { HeightDialect } from '../charts/embed/height-messages.ts';
import type { InBothLanguages, Language } from '../build/site.ts';
import type { TextSection } from './text-section.ts';

type EmbeddingSection = 'start' | 'query' | 'compare' | 'height' | 'set' | 'without';

/** What the page for newsrooms' developers says, in both languages. */
export const embeddingText: Readonly<
  Record<Language, Readonly<Record<EmbeddingSection, TextSection>>>
> = {
  en: {
    start: {
      title: 'Where to begin',
      paragraphs: [
        'Each chart has its snippets beside it, under “Preview and snippets”, and each choice of the explorer under “Embed this choice”. The plain frame needs no script on your page: its style states the right height for every width. A single sentence can be copied as a quotation from the panel that a mark opens.',
        'An embed sets no cookie, stores nothing and asks no other site for anything. A touched mark fetches its sentence from this site.',
      ],
    },
    query: {
      title: 'What an address may ask for',
      paragraphs: [
        'These may stand in the query of every embed, in any order. A value that is not known is passed over, and the chart is shown as usual.',
      ],
    },
    compare: {
      title: 'The explorer as an embed',
      paragraphs: [
        'The embed of the explorer takes the query of the explorer’s own address. Without it, or where no script runs, it shows all places and all themes.',
      ],
    },
    height: {
      title: 'The messages that tell the height',
      paragraphs: [
        'When an embed has been drawn, and whenever its height changes, it posts these messages to the page around it. They say the same in four ways, so that a page which already listens to Datawrapper, Flourish or pym has nothing to add. The number is the height in CSS pixels.',
        'For a page that listens to none of them, this is the whole of our script. It takes a message only from a frame of the page it runs on, and only a number above 0 and up to the limit that stands in it.',
      ],
    },
    set: {
      title: 'Colours and language while it is read',
      paragraphs: [
        'A page may post this message to the frame, with one of the two values or both. The colours change at once; another language loads the same chart in that language.',
        'An embed takes the message from the page that holds it and from no other window, and no value but those named here.',
      ],
    },
    without: {
      title: 'Where scripts or frames are taken out',
      paragraphs: [
        'In a frame with an empty sandbox attribute the chart is complete, follows light or dark, and each mark is a link to its sentence. The query, the messages and the panel need allow-scripts; links open only with allow-popups.',
        'Where frames are taken out, use the picture of a chart, which is a plain link around an image, or the line of Markdown.',
      ],
    },
  },
  zh: {
    start: {
      title: '从哪里开始',
      paragraphs: [
        '每张图旁边“预览与代码”里有它的代码；“对比”页自选的图，代码在“嵌入本图”里。普通框架不需要页面运行脚本，样式里已写明各种宽度下的高度。单独一句话，可在点开标记后的面板里复制为引文。',
        '嵌入的图不设Cookie，不存任何内容，也不向其他网站索取任何东西。读者点到标记时，才从本站取那一句。',
      ],
    },
    query: {
      title: '网址里可以写什么',
      paragraphs: [
        '以下各项可写在任何一张嵌入图的网址问号之后，次序不限。不认识的值一律略过，图照常显示。',
      ],
    },
    compare: {
      title: '嵌入“对比”页',
      paragraphs: [
        '“对比”的嵌入图使用与该页相同的查询项。不写查询项或不能运行脚本时，显示全部地方、全部主题。',
      ],
    },
    height: {
      title: '报告高度的消息',
      paragraphs: [
        '图画好之后，以及高度有变时，嵌入图向外层页面发出以下消息。四种写法说的是同一件事：页面若已在监听Datawrapper、Flourish或pym，便无须添加任何东西。数字是高度，单位为CSS像素。',
        '页面若都没有监听，可用下面这段脚本，这就是它的全文。它只接受本页框架发来的消息，只接受大于0且不超过其中上限的数字。',
      ],
    },
    set: {
      title: '阅读时改变配色与语言',
      paragraphs: [
        '页面可向框架发送以下消息，两个值可以只写一个。配色立即改变；换语言时，载入同一张图的另一语言版。',
        '嵌入图只接受外层页面发来的这种消息，也只接受此处列出的值。',
      ],
    },
    without: {
      title: '脚本或框架被去掉时',
      paragraphs: [
        '框架的sandbox属性为空时，图仍然完整，随读者的浅色或深色设置而变，每个标记是通向原句的链接。查询项、消息和面板需要allow-scripts；链接需要allow-popups才能打开。',
        '框架会被去掉的系统，请用图片代码（图片外加一个普通链接），或用Markdown那一行。',
      ],
    },
  },
};

/** The parts of an embed's query. */
export type EmbedPart = 'theme' | 'lang' | 'place' | 'pick' | 'title' | 'childId';

/** What each part of an embed's query does. */
export const queryText: Readonly<Record<EmbedPart, InBothLanguages>> = {
  theme: { en: 'colours; otherwise as the reader’s', zh: '配色；不写则跟随读者' },
  lang: { en: 'language', zh: '语言' },
  place: {
    en: 'marks of other places step back; an official code or the name in pinyin',
    zh: '其他地方的标记淡出；可写区划代码或地名拼音',
  },
  pick: { en: 'marks of other themes step back', zh: '其他主题的标记淡出' },
  title: { en: 'the title is only read aloud, since yours says it', zh: '标题不显示，只供读屏' },
  childId: { en: 'what a page with pym calls the frame', zh: '用pym的页面给框架起的名字' },
};

/** The parts of the explorer's query. */
export type ComparePart = 'place' | 'theme' | 'by' | 'as' | 'sort';

/** What each part of the explorer's query does. */
export const compareQueryText: Readonly<Record<ComparePart, InBothLanguages>> = {
  place: {
    en: 'only these places; may stand several times',
    zh: '只画这些地方；可以写多次',
  },
  theme: {
    en: 'only these themes; may stand several times, beside light or dark',
    zh: '只画这些主题；可以写多次，也可另写light或dark',
  },
  by: { en: 'measure', zh: '量法' },
  as: { en: 'drawn as', zh: '画成' },
  sort: { en: 'order of the places', zh: '各地的次序' },
};

/** Whose each dialect is. */
export const dialectText: Readonly<Record<HeightDialect, InBothLanguages>> = {
  own: { en: 'Our own', zh: '本站' },
  datawrapper: { en: 'Datawrapper’s', zh: 'Datawrapper' },
  flourish: { en: 'Flourish’s, as a string', zh: 'Flourish（字符串）' },
  pym: { en: 'pym’s, as a string', zh: 'pym（字符串）' },
};
