import type { Language } from '../build/site.ts';
import type { TextSection } from './text-section.ts';

export type DataSection =
  'start' | 'tables' | 'documents' | 'ids' | 'annotations' | 'programs' | 'licence';

/** What the data page and the README of the download say, in both languages. */
export const dataText: Readonly<Record<Language, Readonly<Record<DataSection, TextSection>>>> = {
  en: {
    start: {
      title: 'Where to begin',
      paragraphs: [
        'units.csv is the whole coding, one row a unit; the charts count its rows. The other tables are views of it or add to it. The Data Package descriptor (version 2.0) lists every file with its size, its checksum and the meaning of its columns; the README says what stands on this page.',
      ],
    },
    tables: {
      title: 'Tables',
      paragraphs: [
        'Each table comes as CSV and as JSON with the same rows, which are the rows that the charts draw. A row ends with the ids of the units behind it, so every number leads back to its sentences.',
        "An empty cell, or null in JSON, means that the source is silent. It never means 0. CSV is UTF-8 with commas; a semicolon parts the items of a list. A cell that a spreadsheet would run as a formula begins with an apostrophe: the operator “=” is written '=. JSON has neither apostrophes nor joined lists, and carries the meaning of each column in both languages.",
      ],
    },
    documents: {
      title: 'Documents',
      paragraphs: [
        'For each document there are four files: the record, which holds all that was read and coded; the text as repaired, which the units quote; the text as it was received; and the coding as annotations. Telephone numbers and e-mail addresses are masked in all of them.',
      ],
    },
    ids: {
      title: 'Ids that stay',
      paragraphs: [
        'The id of a unit is that of its document, a hyphen, and the place of its first character in the file as received, counted in UTF-16 units. It depends on nothing else: new documents, other codes or another order change no id. If the file of a document is replaced by another, its units are new ones.',
        'Every unit has an address: that of its story, then #u- and the id. Codes of themes, tenses and flags are permanent too; their labels may change.',
      ],
    },
    annotations: {
      title: 'Annotations',
      paragraphs: [
        'The coding of each document is also there in the Web Annotation Data Model of the W3C, one annotation a unit, on the text as repaired. Each unit is found in two ways: by its words with up to 32 characters before and after (TextQuoteSelector), and by its place (TextPositionSelector). That place counts Unicode code points, as the standard asks; the offsets in records and tables count UTF-16 units of the text as received.',
      ],
    },
    programs: {
      title: 'For other programs',
      paragraphs: [
        'Stories come as an Atom feed and as a JSON Feed. Pages of stories and charts name an oEmbed answer (version 1.0, JSON) in their head, and say what they are in JSON-LD.',
        'A site without a server has no oEmbed endpoint that takes an address: each page’s answer is a file of its own, found through its link. It is JSON only, and maxwidth, maxheight and format change nothing: the frame of a chart takes the width of its column and has one height. The answer for a story is a link, since no part of a story stands for the whole.',
      ],
    },
    licence: {
      title: 'Licence, and the standing of the sources',
      paragraphs: [
        'Coding, tables, codebook, translations and annotations may be used for any purpose if you say where they come from. The program that made them is free software.',
        'The documents are not ours to license. The texts, the columns “text” and “zh” and the quotations in records and annotations are their publishers’ words. They are given here for reporting and research, so that the coding can be checked, and each story names the publisher and, where it is known, the address. What you may do with them beyond quotation depends on the law where you are.',
      ],
    },
  },
  zh: {
    start: {
      title: '从哪里看起',
      paragraphs: [
        'units.csv 是全部编码，一个单元一行，图表数的就是它的行。其他各表是它的汇总或补充。数据包描述文件（Data Package 2.0）列出每个文件的大小、校验和与各列含义；README 写的就是本页的内容。',
      ],
    },
    tables: {
      title: '数据表',
      paragraphs: [
        '每张表都有 CSV 和 JSON 两种格式，行是一样的，也就是图表所画的那些行。每行末尾列出所依据的单元编号，因此每个数字都能找回原句。',
        "空格（JSON 中为 null）表示原文没有说，从不表示0。CSV 用 UTF-8 编码，以逗号分列；列表各项之间用分号。会被电子表格当作公式运行的内容，前面加一个撇号，例如关系“=”写作'=。JSON 没有撇号，列表也不合并，并附各列的中英文含义。",
      ],
    },
    documents: {
      title: '文件',
      paragraphs: [
        '每份文件有四个下载：记录，即读出和编码的全部内容；修复后的文字，即各单元所引的文字；收到时的文字；以标注形式给出的编码。电话号码和电子邮箱在各文件中均已隐去。',
      ],
    },
    ids: {
      title: '不变的编号',
      paragraphs: [
        '单元的编号由文件编号、连字符和首字在收到的文件中的位置组成，位置以 UTF-16 单位计。编号只取决于这些：增加文件、改动编码、调整次序，都不会改变编号。一份文件如果换成另一份，其单元就是新的单元。',
        '每个单元都有网址：所在报道的网址，加 #u- 和编号。主题、时态、标记的代码也永久不变，名称则可能调整。',
      ],
    },
    annotations: {
      title: '标注',
      paragraphs: [
        '每份文件的编码另按 W3C 的网页标注数据模型（Web Annotation Data Model）给出，一个单元一条标注，标在修复后的文字上。每个单元有两种定位方法：一是原文连同前后各至多32个字（TextQuoteSelector），二是位置（TextPositionSelector）。这里的位置按标准以 Unicode 码点计；记录和数据表中的位置以收到时文字的 UTF-16 单位计。',
      ],
    },
    programs: {
      title: '供其他程序使用',
      paragraphs: [
        '报道有 Atom 和 JSON Feed 两种订阅源。报道和图表的网页在页头给出 oEmbed 应答（1.0 版，JSON）的地址，并以 JSON-LD 说明自己是什么。',
        '没有服务器的网站不设接受网址参数的 oEmbed 端点：每个网页的应答是一个单独的文件，循页头的链接取得。应答只有 JSON 格式，maxwidth、maxheight、format 等参数不起作用：图表的框架与所在栏同宽，高度固定。报道的应答是一个链接，因为没有哪一部分能代表全篇。',
      ],
    },
    licence: {
      title: '许可与来源的地位',
      paragraphs: [
        '编码、数据表、编码手册、译文和标注，注明出处即可作任何用途。生成它们的程序是自由软件。',
        '原始文件不归我们许可。文字下载、“text”和“zh”两列，以及记录和标注中的引文，都是原发布者的文字。这里给出，是为报道和研究之用，好让编码能够核对；每篇报道写明发布者，知道网址的也写明网址。引用以外能怎样使用，取决于您所在地的法律。',
      ],
    },
  },
};
