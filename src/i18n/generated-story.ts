/**
 * The words of a story that no editor has written yet. Counts and names come from the record;
 * nothing of the source's text does.
 */
interface StoryFacts {
  /** Names of the places in the language of the story; empty when none was found. */
  readonly places: readonly string[];
  /** The year that the plans are for, or null when the source doesn't say. */
  readonly year: number | null;
  readonly forward: number;
  readonly targets: number;
  /** Whether a person has coded the document, whose words nobody has written yet. */
  readonly isCodedByPerson: boolean;
}

interface StoryWords {
  headline(facts: StoryFacts): string;
  standfirst(facts: StoryFacts): string;
  readonly promised: string;
  readonly numbers: string;
  readonly slogans: string;
  readonly inTheirWords: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const en: StoryWords = {
  headline: ({ places, year, forward }) => {
    const who = places.length === 0 ? 'An unnamed county' : listed(places);
    const when = year === null ? 'the year ahead' : `${year}`;
    return `${who} on ${when}: ${plural(forward, 'statement', 'statements')} of intent`;
  },
  standfirst: ({ targets, isCodedByPerson }) =>
    `${
      targets === 0
        ? 'None of them sets a number'
        : `They set ${plural(targets, 'number', 'numbers')}`
    }. ${
      isCodedByPerson
        ? 'This page was generated from the document as a person coded it; no editor has revised its words.'
        : 'This page was generated from the document; no editor has revised it.'
    }`,
  promised: 'What was promised',
  numbers: 'The numbers',
  slogans: 'The slogans, counted',
  inTheirWords: 'In their words',
};

const zh: StoryWords = {
  headline: ({ places, year, forward }) => {
    const who = places.length === 0 ? '某县' : places.join('、');
    return `${who}${year === null ? '来年' : `${year}年`}怎么干：${forward}条打算`;
  },
  standfirst: ({ targets, isCodedByPerson }) =>
    `${targets === 0 ? '没有一条给出数字' : `其中给出${targets}个数字目标`}。${
      isCodedByPerson
        ? '本页根据人工编码自动生成，文字尚未经编辑修订。'
        : '本页由文件自动生成，尚未经编辑修订。'
    }`,
  promised: '说了要做什么',
  numbers: '数字目标',
  slogans: '口号里的数目',
  inTheirWords: '原话',
};

export const generatedStoryWords = { en, zh };
