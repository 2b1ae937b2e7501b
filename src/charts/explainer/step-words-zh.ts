import { THEME_LABELS } from '../../tables/theme-families.ts';
import { percent } from '../reading/document-words.ts';
import { countWord } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import type { ExplainerFacts } from './explainer-facts.ts';
import type { StepId, StepWords } from './step-words.ts';

const word = (count: number): string => countWord(count, 'zh');

/** More places than this are counted instead of named. */
const MOST_NAMED = 4;

const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${word(names.length)}地` : listed(names, 'zh');

function sentence({ texts, places, dots, retreats, meetings }: ExplainerFacts): StepWords {
  return {
    title: '一个点，一句打算',
    paragraphs: [
      [
        '新年将到，',
        { term: 'xian', words: '县' },
        '里的领导要关起门来，商量明年怎么干。这样的会',
        retreats < meetings ? '多半' : '',
        '叫',
        { term: 'wuxuhui', words: '务虚会' },
        '。',
      ],
      [
        `我们逐句读了${word(places.length)}地的${word(texts)}份文件，找出${dots}条“今后要做什么”，一条画成一个点。标红的这一点是：`,
      ],
    ],
    alt: `${dots}个点，一点是一条打算，其中一点标出。`,
  };
}

function texts({ dots, parts }: ExplainerFacts): StepWords {
  return {
    title: dots * 2 < parts ? '说明年的，不到一半' : '说明年的，超过一半',
    paragraphs: [
      [
        `像读书一样，一行一行往下看。全部${parts}段里，${dots}段讲今后怎么干，画成点；其余回顾过去、分析形势，或者交代谁到了会，画成短线。`,
      ],
      ['一段是一句话；用分号隔开的并列项，各算一段。往下只看这些打算。'],
    ],
    alt: `各份文件画成书页：${parts}段中有${dots}条打算。`,
  };
}

function map({ places, provinces }: ExplainerFacts): StepWords {
  const where = provinces.map(({ name, places: count }) => `${name}${word(count)}地`);
  const isOne = places.length === 1;
  const many = provinces.length === 0 || provinces.length > MOST_NAMED;
  return {
    title:
      provinces.length < 2
        ? `都出自${named(places)}`
        : `${word(provinces.length)}省${word(places.length)}地`,
    paragraphs: [
      [
        many || isOne ? '每个点回到自己的县。' : `每个点回到自己的县：${where.join('，')}。`,
        isOne ? '' : '点多，不等于打算多：整篇刊出的讲话，自然比一则短新闻说得多。',
      ],
    ],
    alt: `各地位置：${named(places)}。`,
  };
}

function speakers({ posts, dots }: ExplainerFacts): StepWords {
  const rest = posts.other > 0 ? `另有${posts.other}条不出自这两人。` : '';
  return {
    title:
      posts.secretary > posts.government
        ? `${dots}条里，书记说了${posts.secretary}条`
        : `${dots}条里，县长、市长说了${posts.government}条`,
    paragraphs: [
      [
        '一个县有两位主要领导。',
        { term: 'xianwei-shuji', words: '县委书记' },
        '是“一把手”，定方向；',
        { term: 'xianzhang', words: '县长' },
        '（县级市是市长）主持政府，抓落实。',
      ],
      [`书记说了${posts.secretary}条，县长、市长说了${posts.government}条。${rest}`],
    ],
    alt: `按说话人：书记${posts.secretary}条，县长、市长${posts.government}条，其他${posts.other}条。`,
  };
}

function themes({ themes: all, framing }: ExplainerFacts): StepWords {
  const [first, second] = all.map(({ id, dots }) => ({ name: THEME_LABELS[id].zh, dots }));
  const names = [first, second].flatMap((theme) => theme?.name ?? []);
  const top =
    first === undefined || second === undefined
      ? ''
      : `${first.name}最多，${first.dots}条；${second.name}其次，${second.dots}条。`;
  return {
    title: `说得最多：${names.join('、')}`,
    paragraphs: [
      [top, '一点只站一处，归在编码者列为首位的主题下；其余主题，点开可见。'],
      ...(framing === 0
        ? []
        : [
            [
              `最下面${framing}条没有主题，只是提要求、定调子：坚持以某次大会精神为指导，要看清形势，等等。`,
            ],
          ]),
    ],
    alt: `按首位主题：${all.map(({ id, dots }) => `${THEME_LABELS[id].zh}${dots}`).join('、')}；无主题${framing}。`,
  };
}

function numbers({ withNumber, dots, numbers: all }: ExplainerFacts): StepWords {
  return {
    title: `${dots}条打算，带数字的${withNumber}条`,
    paragraphs: [
      [
        `多数打算说的是“强力推进”“奋力争先”，一年以后，做没做到，无从对照。只有${withNumber}条给自己定了数字：增速、位次、项目个数，合起来${all}个。`,
      ],
    ],
    alt: `${dots}点中${withNumber}点带数字，其余为空心。`,
  };
}

function silence({ numbersBy, numbers: all, silent, silentCut }: ExplainerFacts): StepWords {
  const [most] = numbersBy;
  const none =
    silent.length === 0
      ? '各地都至少给了一个数字。'
      : `${named(silent)}一个数字也没有。没有不等于零：只是这些文件没有提，别的文件里也许有。`;
  const cut = silentCut.length === 0 ? '' : `${named(silentCut)}的文本只有一部分可读。`;
  return {
    title:
      most === undefined || most.numbers === 0
        ? '没有一地提出数字'
        : `${all}个数字，${most.name}占了${most.numbers}个`,
    paragraphs: [[none, cut], ['“第一梯队”“争先进位”之类有目标而无数字的，不计在内。']],
    alt: `各地带数字与不带数字的打算：${numbersBy.map(({ name, numbers: count }) => `${name}${count === 0 ? '未提出数字' : `${count}个数字`}`).join('，')}。`,
  };
}

function missing({ cut }: ExplainerFacts): StepWords {
  if (cut === null) return { title: '各份文件全文可读', paragraphs: [], alt: '' };
  const { name, share, gaps, redactions } = cut;
  const blanked = redactions === 0 ? '' : `剩下的文字里，又有${redactions}处字词、数字被涂去。`;
  return {
    title: `${name}那份文件，缺了${percent(share)}`,
    paragraphs: [
      [`一个空心方格，相当于原文一段的篇幅。来源有${word(gaps)}处略去不刊。`, blanked],
      ['没有读到的话，也许就在这些方格里。所以我们把空白照样画出来，而不从沉默里下结论。'],
    ],
    alt: `书页，加上读不到的部分：${name}缺${percent(share)}。`,
  };
}

function choice({ dots }: ExplainerFacts): StepWords {
  return {
    title: '换你来选',
    paragraphs: [
      [
        `全部${dots}个点，按地方和主题类排开。选一个地方或一个主题，相应的点便聚到一起；点开任何一个，看是谁说的，在原文哪里。`,
      ],
      ['说了要做，不等于花了钱；花了钱，也不等于办成了。这里只数说过的话。'],
    ],
    alt: '全部打算，按地方和主题类排列。',
  };
}

/** The explainer in Chinese. */
export function stepWordsZh(facts: ExplainerFacts): Readonly<Record<StepId, StepWords>> {
  return {
    sentence: sentence(facts),
    texts: texts(facts),
    map: map(facts),
    speakers: speakers(facts),
    themes: themes(facts),
    numbers: numbers(facts),
    silence: silence(facts),
    missing: missing(facts),
    choice: choice(facts),
  };
}
