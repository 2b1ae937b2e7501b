import { THEME_LABELS } from '../../tables/theme-families.ts';
import { percent } from '../reading/document-words.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { capitalised, inSentence } from '../words.ts';
import type { ExplainerFacts } from './explainer-facts.ts';
import type { StepId, StepWords } from './step-words.ts';

const word = (count: number): string => countWord(count, 'en');

const some = (count: number, one: string, many = `${one}s`): string =>
  `${word(count)} ${count === 1 ? one : many}`;

/** More places than this are counted instead of named. */
const MOST_NAMED = 4;

const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? some(names.length, 'county', 'counties') : listed(names, 'en');

function sentence(facts: ExplainerFacts): StepWords {
  const { texts, places, dots, retreats, meetings } = facts;
  const mostly = retreats < meetings ? 'mostly ' : '';
  return {
    title: 'One dot, one promise',
    paragraphs: [
      [
        'Before a new year begins, the leaders of a Chinese ',
        { term: 'xian', words: 'county' },
        ' shut the door and talk about what to do with it, ',
        mostly,
        'at a ',
        { term: 'wuxuhui', words: 'thinking retreat' },
        '.',
      ],
      [
        `We read ${texts === 1 ? 'a text on such a meeting' : `${word(texts)} texts on such meetings`} in ${some(places.length, 'county', 'counties')} and found ${plural(dots, 'statement')} of what a place will do. Each is a dot. This is the one in red:`,
      ],
    ],
    alt: `${plural(dots, 'dot')}, one for each statement of intent. One stands out.`,
  };
}

function texts(facts: ExplainerFacts): StepWords {
  const { dots, parts } = facts;
  return {
    title:
      dots * 2 < parts
        ? 'Less than half of what is said looks ahead'
        : 'More than half of what is said looks ahead',
    paragraphs: [
      [
        `Read these pages like print, line by line. ${capitalised(word(dots))} of ${plural(parts, 'part')}, the dots, say what will be done. The rest, the short lines, looks back, takes stock or says who was in the room.`,
      ],
      [
        'A part is a sentence, or a piece of one up to a semicolon. The plans are the ones that count from here on.',
      ],
    ],
    alt: `The texts as pages: ${dots} of ${plural(parts, 'part')} are statements of intent.`,
  };
}

function map(facts: ExplainerFacts): StepWords {
  const { places, provinces } = facts;
  const where = provinces.map(({ name, places: count }) => `${word(count)} in ${name}`);
  const home =
    places.length === 1
      ? 'Every dot goes home to its county.'
      : provinces.length === 0 || provinces.length > MOST_NAMED
        ? 'Every dot goes home to its county. '
        : `Every dot goes home: ${listed(where, 'en')}. `;
  const counties =
    places.length === 1 ? (places[0] ?? '') : some(places.length, 'county', 'counties');
  return {
    title:
      provinces.length < 2
        ? `All of it was said in ${counties}`
        : `${capitalised(counties)}, ${some(provinces.length, 'province')}`,
    paragraphs: [
      [
        home,
        places.length === 1
          ? ''
          : 'More dots don’t mean more plans. A speech printed at length says more than a short item of news.',
      ],
    ],
    alt: `Map of the counties: ${named(places)}.`,
  };
}

function speakers(facts: ExplainerFacts): StepWords {
  const { posts, dots } = facts;
  const leads = posts.secretary > posts.government;
  const rest =
    posts.other > 0
      ? ` ${capitalised(word(posts.other))} ${posts.other === 1 ? 'has' : 'have'} no such speaker.`
      : '';
  return {
    title: leads
      ? `The Party secretary makes ${posts.secretary} of the ${dots} statements`
      : `Heads of government make ${posts.government} of the ${dots} statements`,
    paragraphs: [
      [
        'A county has two leaders. The ',
        { term: 'xianwei-shuji', words: 'Party secretary' },
        ' is the senior one and sets the line; the ',
        { term: 'xianzhang', words: 'magistrate' },
        ', or in a city the mayor, runs the government and carries it out.',
      ],
      [`The first speaks in ${posts.secretary} dots, the second in ${posts.government}.${rest}`],
    ],
    alt: `By speaker: Party secretaries ${posts.secretary}, heads of government ${posts.government}, others ${posts.other}.`,
  };
}

function themes(facts: ExplainerFacts): StepWords {
  const label = (index: number): string => {
    const theme = facts.themes[index];
    return theme === undefined ? '' : inSentence(THEME_LABELS[theme.id].en, 'en');
  };
  const [first, second] = facts.themes;
  const top =
    first === undefined || second === undefined
      ? ''
      : `${capitalised(label(0))} leads with ${first.dots}, then ${label(1)} with ${second.dots}. `;
  return {
    title: `What they promise: ${listed(
      [label(0), label(1)].filter((name) => name !== ''),
      'en',
    )} first`,
    paragraphs: [
      [
        top,
        'Each dot stands once, under the theme that its coder put first; its other themes are in the panel.',
      ],
      ...(facts.framing === 0
        ? []
        : [
            [
              `${capitalised(some(facts.framing, 'dot'))} at the foot ${facts.framing === 1 ? 'has' : 'have'} no theme at all: framing, such as a call to keep to the spirit of a congress or to see the situation clearly.`,
            ],
          ]),
    ],
    alt: `By first theme: ${facts.themes.map(({ id, dots }) => `${inSentence(THEME_LABELS[id].en, 'en')} ${dots}`).join(', ')}; framing ${facts.framing}.`,
  };
}

function numbers(facts: ExplainerFacts): StepWords {
  const { withNumber, dots, numbers: all } = facts;
  return {
    title: `${capitalised(word(withNumber))} of ${dots} promises can be checked against a number`,
    paragraphs: [
      [
        `Most statements say “push hard” or “strive”, and a year later nobody can say whether it was done. ${capitalised(some(withNumber, 'dot'))} ${withNumber === 1 ? 'holds' : 'hold'} a number that the county sets for itself: a rate of growth, a rank, a count of projects. Together they hold ${all}.`,
      ],
    ],
    alt: `${withNumber} of ${plural(dots, 'dot')} hold a number; the others are hollow.`,
  };
}

function silence(facts: ExplainerFacts): StepWords {
  const { numbersBy, numbers: all, silent, silentCut, places } = facts;
  const [most] = numbersBy;
  const title =
    most === undefined || most.numbers === 0
      ? 'No county states a number'
      : `${capitalised(word(most.numbers))} of the ${all} numbers are ${most.name}’s`;
  const none =
    silent.length === 0
      ? 'Every county gives at least one.'
      : `${capitalised(named(silent))} ${silent.length === 1 ? 'states' : 'state'} no number at all. That is not zero: it is silence, and there may be a number in a document that we don’t have.`;
  const cut = silentCut.length === 0 ? '' : ` Of ${named(silentCut)} only a part can be read.`;
  return {
    title,
    paragraphs: [
      [none, cut],
      ['Some prefer tiers and places in a queue to figures; those are not counted here.'],
    ],
    alt: `By place, with a number or without: ${numbersBy.map(({ name, numbers: count }) => `${name} ${count === 0 ? 'no number stated' : plural(count, 'number')}`).join(', ')}. ${plural(places.length, 'place')}.`,
  };
}

function missing({ cut }: ExplainerFacts): StepWords {
  if (cut === null) return { title: 'Every text can be read whole', paragraphs: [], alt: '' };
  const { name, share, gaps, redactions } = cut;
  const blanked =
    redactions === 0 ? '' : ` In what is left, ${redactions} words and figures are blanked out.`;
  return {
    title: `${percent(share)} of the ${name} text is missing`,
    paragraphs: [
      [
        `Each hollow square is as much text as one of its parts. The source leaves it out in ${some(gaps, 'place')}.`,
        blanked,
      ],
      [
        'Whatever such a text doesn’t say may stand in the squares. So we draw them, and conclude nothing from its silence.',
      ],
    ],
    alt: `The pages again, with squares for what can’t be read: ${percent(share)} of the ${name} text.`,
  };
}

function choice(facts: ExplainerFacts): StepWords {
  return {
    title: 'Now you choose',
    paragraphs: [
      [
        `All ${facts.dots} dots, by county and by kind of theme. Choose a county or a theme to gather its dots; touch any of them to read who said it, and to go to its place in the text.`,
      ],
      ['A promise is not money spent, and money spent is not a result. This is what was said.'],
    ],
    alt: 'All dots by place and family of themes.',
  };
}

/** The explainer in English. */
export function stepWordsEn(facts: ExplainerFacts): Readonly<Record<StepId, StepWords>> {
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
