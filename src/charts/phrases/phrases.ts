/** What everybody says and what only one says: phrases of the texts by place. */
import { phrasesByPlace } from '../../tables/phrases-by-place.ts';
import type { PhraseRow } from '../../tables/phrases-by-place.ts';
import { LEAST_CHARACTERS } from '../../tables/shared-phrases.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { Chart } from '../chart.ts';
import { genreNote, inferredNote, paragraph } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { distinctPlaces, namedOrCounted, placeLabel } from '../words.ts';
import { drawPhrases } from './draw-phrases.ts';
import { meaningOf } from './meanings.ts';

type PhraseTable = Table<PhraseRow>;

/** A phrase this long is more than two words that often meet. */
const LONG = 5;

/** One row a phrase, in the order of the rows. */
function distinctPhrases(rows: readonly PhraseRow[], how: PhraseRow['how']): PhraseRow[] {
  const seen = new Map<string, PhraseRow>();
  for (const row of rows) {
    if (row.how === how && !seen.has(row.phrase)) seen.set(row.phrase, row);
  }
  return [...seen.values()];
}

/** Words for `n` places as the end of a sentence: `both`, `all six`, `four of the six`. */
function ofPlaces(n: number, all: number): string {
  if (n < all) return `${countWord(n, 'en')} of the ${countWord(all, 'en')}`;
  return n === 2 ? 'both' : `all ${countWord(n, 'en')}`;
}

/** Of two places every shared phrase is shared by both, so that none of them is the finding. */
function titleOfTwo(table: PhraseTable, lang: Lang): string {
  const { shared = 0 } = table.counts;
  const names = listed(
    distinctPlaces(table.rows).map((place) => placeLabel(place, lang)),
    lang,
  );
  const least = countWord(LEAST_CHARACTERS, lang);
  return lang === 'en'
    ? `${names} share ${plural(shared, 'string')} of ${least} or more characters`
    : `${names}共有${shared}个${least}字以上的字串`;
}

function title(table: PhraseTable, lang: Lang): string {
  const { places = 0 } = table.counts;
  const found = distinctPhrases(table.rows, 'found');
  const [widest] = found;
  if (widest === undefined) {
    return lang === 'en'
      ? places < 2
        ? 'One place alone shares no phrase with another'
        : `No phrase of ${countWord(LEAST_CHARACTERS, 'en')} or more characters is in two places`
      : places < 2
        ? '只有一地，无从比较共同的词语'
        : `没有${countWord(LEAST_CHARACTERS, 'zh')}字以上的词语为两地所共有`;
  }
  if (places === 2) return titleOfTwo(table, lang);
  const n = widest.placesWith;
  const common = found.filter(({ placesWith }) => placesWith === n);
  const long = common.filter(({ characters }) => characters >= LONG);
  const length = long.length > 0 ? LONG : LEAST_CHARACTERS;
  const named = long.length > 0 ? long : common;
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) {
    const meaning = meaningOf(only.phrase);
    return lang === 'en'
      ? `Only one phrase of ${countWord(length, 'en')} or more characters is in ${ofPlaces(n, places)}: ${only.phrase}${meaning === null ? '' : `, “${meaning}”`}`
      : `${countWord(length, 'zh')}字以上的词语中，只有“${only.phrase}”${n === places ? `${countWord(n, 'zh')}地都有` : `为${countWord(n, 'zh')}地共有`}`;
  }
  const said = `“${only?.phrase ?? ''}”`;
  return lang === 'en'
    ? `${said} is one of the ${countWord(named.length, 'en')} phrases that most places share: it is in ${ofPlaces(n, places)}`
    : `出现最广的词语为${countWord(n, 'zh')}地共有，“${only?.phrase ?? ''}”是其中之一`;
}

function truncatedNote(places: readonly PhraseRow[], lang: Lang): string {
  const names = places.filter(({ truncated }) => truncated).map((place) => placeLabel(place, lang));
  if (names.length === 0) return '';
  return lang === 'en'
    ? `Of ${namedOrCounted(names, lang)} only a part can be read: a dash there means not in the text that can be read.`
    : `${namedOrCounted(names, lang)}的文本只有一部分可读，那里的“–”只表示可读的部分里没有。`;
}

function note(table: PhraseTable, lang: Lang): string {
  const { shared = 0, found = 0, skipped = 0 } = table.counts;
  const places = distinctPlaces(table.rows);
  const what =
    lang === 'en'
      ? 'Each square holds the number of units of text with the phrase. A dash means that the phrase is not there.'
      : '方格里的数字是含有该词语的单元数；“–”表示没有。';
  const least = countWord(LEAST_CHARACTERS, lang);
  const capped =
    shared === 0
      ? ''
      : lang === 'en'
        ? `Comparing the texts gives ${plural(shared, 'string')} of ${least} or more characters that at least two places share; shown are ${found}, those of most places first, without parts and longer forms of each other.`
        : `比对文本，得到${least}字以上、至少两地共有的字串${shared}个；图上为其中${found}个，先列共有地方最多的，互相包含的只取其一。`;
  const chosen =
    distinctPhrases(table.rows, 'chosen').length === 0
      ? ''
      : lang === 'en'
        ? 'The phrases under “chosen by hand” were picked by an editor and prove nothing by their number.'
        : '“人工选定”的词语由编辑挑选，数目不说明什么。';
  const left =
    skipped === 0
      ? ''
      : lang === 'en'
        ? `Not compared, but counted where they hold a phrase: ${plural(skipped, 'unit')} about the meeting itself or of several places at once.`
        : `讲会议本身的和同时属于几地的${skipped}个单元不作比对，但含有图上词语的照计。`;
  return paragraph(
    [
      what,
      capped,
      chosen,
      left,
      truncatedNote(places, lang),
      genreNote(places, lang),
      inferredNote(places, lang),
    ],
    lang,
  );
}

function alt(table: PhraseTable, lang: Lang): string {
  const wordsOf = (how: PhraseRow['how']): string =>
    distinctPhrases(table.rows, how)
      .map(({ phrase, placesWith }) => `${phrase}${lang === 'en' ? ' ' : ''}${placesWith}`)
      .join(lang === 'en' ? ', ' : '、');
  const parts =
    lang === 'en'
      ? [`Shared: ${wordsOf('found')}.`, `Chosen by hand: ${wordsOf('chosen')}.`]
      : [`共有：${wordsOf('found')}。`, `人工选定：${wordsOf('chosen')}。`];
  return lang === 'en'
    ? `Phrases by place, each with the number of places that say it. ${parts.join(' ')}`
    : `各地词语表，词语后为提到它的地方数。${parts.join('')}`;
}

export const phrases: Chart<PhraseRow> = {
  id: 'phrases',
  table: phrasesByPlace,
  title,
  note,
  alt,
  credit: () => null,
  picksTheme: true,
  shown: ['phrase', 'place', 'count'],
  shared: () => '',
  draw: drawPhrases,
};
