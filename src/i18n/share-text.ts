import type { SnippetForm } from '../downloads/embed/snippets.ts';
import type { Language } from '../build/site.ts';

interface ShareText {
  readonly title: string;
  readonly downloads: string;
  readonly dark: string;
  readonly use: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly place: string;
  readonly allPlaces: string;
  readonly pick: string;
  readonly allThemes: string;
  readonly withTitle: string;
  readonly width: string;
  readonly asWide: string;
  readonly preview: string;
  readonly forms: Readonly<Record<SnippetForm, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly note: string;
  readonly guide: string;
  readonly version: string;
  readonly versionUse: string;
}

const TEXTS: Readonly<Record<Language, ShareText>> = {
  en: {
    title: 'Use this chart',
    downloads: 'Download',
    dark: 'dark',
    use: 'Preview and snippets',
    language: 'Language',
    languages: { en: 'English', zh: 'Chinese' },
    theme: 'Colours',
    themes: { auto: 'as the reader’s', light: 'light', dark: 'dark' },
    place: 'Place',
    allPlaces: 'all places',
    pick: 'Theme',
    allThemes: 'all themes',
    withTitle: 'With its title',
    width: 'Width of the preview',
    asWide: 'as wide as here',
    preview: 'Preview',
    forms: {
      frame: 'Frame, no script on your page',
      script: 'Frame, its exact height set by a script',
      frozen: 'Frozen frame: this version, whatever is corrected later',
      picture: 'Picture, for a system that takes frames out',
      markdown: 'Markdown or MDX',
    },
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Select the text and copy it',
    note: 'Free to use under the licence, with the source named. Place, theme and title are choices of the first two frames; a frozen frame and a picture show the whole chart, the frozen one in the reader’s colours.',
    guide: 'How to embed, in full',
    version: 'This version:',
    versionUse:
      'It stays as it is, with its sentences and data, when texts or coding are corrected. Cite it, or embed it frozen, where readers must see what you saw; the other snippets show the chart as it is now.',
  },
  zh: {
    title: '使用本图',
    downloads: '下载',
    dark: '深色',
    use: '预览与代码',
    language: '语言',
    languages: { en: '英文', zh: '中文' },
    theme: '配色',
    themes: { auto: '跟随读者', light: '浅色', dark: '深色' },
    place: '地方',
    allPlaces: '全部地方',
    pick: '主题',
    allThemes: '全部主题',
    withTitle: '带标题',
    width: '预览宽度',
    asWide: '与此处同宽',
    preview: '预览',
    forms: {
      frame: '框架，页面无须脚本',
      script: '框架，由脚本设定准确高度',
      frozen: '存档框架：固定为此版本，日后更正也不改变',
      picture: '图片，供不收框架的系统使用',
      markdown: 'Markdown 或 MDX',
    },
    copy: '复制',
    copied: '已复制',
    copyFailed: '请选中文字自行复制',
    note: '按许可可自由使用，请注明来源。地方、主题与标题的选择只对前两种框架有效；存档框架与图片均为全图，存档框架的配色跟随读者。',
    guide: '嵌入说明',
    version: '此版本的网址：',
    versionUse:
      '文本或编码日后有更正，这一版连同句子与数据都不变。若要读者看到与您所见相同的图，请引用此网址，或用存档框架嵌入；其他代码显示的总是最新的图。',
  },
};

/** Words of the choices and snippets beside a chart. */
export function shareText(language: Language): ShareText {
  return TEXTS[language];
}
