import type { Language } from '../build/site.ts';
import type { TextSection } from './text-section.ts';

export type MethodSection =
  | 'path'
  | 'damage'
  | 'units'
  | 'layers'
  | 'themes'
  | 'frameworks'
  | 'decisions'
  | 'measures'
  | 'agreement'
  | 'differences'
  | 'scores'
  | 'limits'
  | 'check';

/** The running text of the method page; tables and rules come from the codebook and the records. */
export const methodText: Readonly<Record<Language, Readonly<Record<MethodSection, TextSection>>>> =
  {
    en: {
      path: {
        title: 'From a file to a chart',
        paragraphs: [
          'A document comes in as a text file. Its encoding is found from the bytes, damage is repaired, and the text is cut into units. For each unit it is noted who speaks, whether the unit looks back, describes or plans, and which themes it is about. Places, dates, officials, targets and numbered slogans are found by rules. Tables are made from the units, and charts from the tables.',
          'Nothing is lost on the way: laid end to end, the units of a document cover every character of the file. Every repair is kept in a map, so each quotation can be traced to its place in the file as it was received.',
        ],
      },
      damage: {
        title: 'What was wrong with each source',
        paragraphs: [
          'Repairs are made by general rules and counted. What a source leaves out or blots out is shown as missing and never filled in. Telephone numbers and e-mail addresses are masked.',
        ],
      },
      units: { title: 'Units', paragraphs: [] },
      layers: {
        title: 'What is noted of a unit',
        paragraphs: [
          'Each unit belongs to one section of the page it was taken from. Units of the body have a tense and a speaker.',
        ],
      },
      themes: {
        title: 'Themes',
        paragraphs: ['A unit can have several themes or none. These rules apply to all of them.'],
      },
      frameworks: {
        title: 'Numbered slogans',
        paragraphs: [
          'Officials bundle their plans under names with numbers. These rules say which of them are listed.',
        ],
      },
      decisions: {
        title: 'Decided along the way',
        paragraphs: [
          'Coding showed points that the first version of the codebook had left open. Each was settled for all documents.',
        ],
      },
      measures: {
        title: 'What is counted',
        paragraphs: [
          'Charts of priorities count statements of intent: units of the body that plan, that are the county’s own and that are not about the current weeks. Counts come before shares, and nothing is ranked unless you ask for it. Silence is shown as “not stated”, never as zero.',
        ],
      },
      agreement: {
        title: 'How far two coders agree',
        paragraphs: [
          'The documents were coded twice, by two language models that did not see each other’s work, and then adjudicated. No person has coded them yet. The codebook’s examples quote these very texts, which flatters the figures: they are the agreement of two model coders, not the reliability of human coders, and they say nothing about texts to come.',
        ],
      },
      differences: {
        title: 'All units on which they differ',
        paragraphs: [],
      },
      scores: {
        title: 'How well the rules code',
        paragraphs: [
          'A new document is coded by rules until an editor has gone through it. The tables hold the rules against the adjudicated coding of the first five documents, and against documents that were written in the manner of the genre and coded with the codebook to test the rules. Language models made all of these codings, and no person has checked them. The written documents are not published.',
          'The rules were mended after each set, so only the first table tells what to expect of a new document. In the others every set is one that the rules know.',
          'Precision is the share of the themes given that are right, recall the share of the themes due that are given, F1 their harmonic mean. All count statements of intent only. Tense, section, speaker and whether a unit is a statement of intent are shares of characters.',
          'Places, meetings, officials, targets and slogans were compared on the first five documents alone, so there is no figure for documents that the rules had not met. A fact is right when the parts named in the table are exactly those of the coding.',
        ],
      },
      limits: {
        title: 'Limits',
        paragraphs: [
          'A county has a few dozen units here. One unit more or less moves a share by several points, so small differences mean nothing.',
          'Kinds of text differ. A speech admits weaknesses that a news report leaves out; a report on two counties has less room for each. Such differences are between texts before they are between counties.',
          'What a source leaves out cannot be counted. In a truncated document, silence about a theme proves nothing.',
          'A stated priority is not money spent, and money spent is not a result.',
        ],
      },
      check: {
        title: 'Left for a person to check',
        paragraphs: ['The reader of the texts marks what it is not sure of.'],
      },
    },
    zh: {
      path: {
        title: '从文件到图表',
        paragraphs: [
          '文件是一份纯文本。先由字节判断编码，修复损坏，再把全文切成单元。每个单元记下谁在说，是回顾、形势还是计划，说的是哪些主题。地点、日期、官员、数字目标和带数字的口号由规则找出。表格由单元得来，图表由表格画成。',
          '一路上什么也不丢：一份文件的各个单元首尾相接，覆盖文件里的每一个字。每处修复都留有对照，每句引文都能追到收到时的原处。',
        ],
      },
      damage: {
        title: '每份来源的毛病',
        paragraphs: [
          '修复按一般规则进行，并且计数。来源略去或涂掉的，照样标出，绝不补写。电话号码和电子邮箱已隐去。',
        ],
      },
      units: { title: '单元', paragraphs: [] },
      layers: {
        title: '每个单元记下什么',
        paragraphs: ['每个单元属于所在网页的一个部分。正文单元另有时态和说话人。'],
      },
      themes: {
        title: '主题',
        paragraphs: ['一个单元可以有几个主题，也可以没有。下列规则适用于所有主题。'],
      },
      frameworks: {
        title: '带数字的口号',
        paragraphs: ['官员爱用带数字的名称把要做的事归拢起来。哪些列入，按下列规则。'],
      },
      decisions: {
        title: '编码中定下的规矩',
        paragraphs: ['编码中发现手册初版有未说清之处，逐条定下，对所有文件一律适用。'],
      },
      measures: {
        title: '数什么',
        paragraphs: [
          '关于施政重点的图表只数“打算”：正文中的计划单元，是本县自己的，不是说当前几周的。先给条数，后给占比；除非读者要求，不排名次。没有说到的标“未提及”，不记作零。',
        ],
      },
      agreement: {
        title: '两个编码者有多一致',
        paragraphs: [
          '这些文件由两个语言模型各自编码一遍，互不相看，再作裁定。还没有人工编码。手册里的例子就取自这些文本，数字因此偏高：这是两个模型编码者的一致程度，不是人工编码的信度，也不能用来预言以后的文本。',
        ],
      },
      differences: { title: '两者不一致的全部单元', paragraphs: [] },
      scores: {
        title: '规则编码得有多准',
        paragraphs: [
          '新来的文件在编辑看过之前，一律由规则编码。下面各表拿规则的结果对照两种编码：一是最初五份文件经裁定的编码，一是为检验规则仿照这类文体另写、并按手册编码的文件。这些编码都出自语言模型，还没有人工核对。另写的文件不发布。',
          '每检验一组，规则都作了修改，所以只有第一张表说明新文件大致会怎样；其余各表里的文件，规则都已见过。',
          '精确率是给出的主题中正确的占比，召回率是应有的主题中给出的占比，F1是两者的调和平均。三者只算“打算”。时态、部分、说话人和是否为打算，按字符计占比。',
          '地点、会议、官员、目标和口号只在最初五份文件上比过，初次遇到的文件没有这类数字。表中列出的各项与编码完全相同，才算正确。',
        ],
      },
      limits: {
        title: '局限',
        paragraphs: [
          '一个县在这里只有几十个单元。多一条少一条，占比就差几个百分点，小的差别没有意义。',
          '文体不同。讲话会承认短板，新闻报道不写；一篇写两个县的报道，各县篇幅更少。这些首先是文本之间的差别，其次才谈得上县与县的差别。',
          '来源略去的，无从计数。残缺的文件里没有说到某个主题，什么也不能证明。',
          '说了要做，不等于花了钱；花了钱，也不等于办成了。',
        ],
      },
      check: {
        title: '留待人工核对',
        paragraphs: ['程序拿不准的地方，都标了出来。'],
      },
    },
  };
