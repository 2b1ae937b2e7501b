/** How much of each document can be read, and what it speaks of from beginning to end. */
import { readingPieces } from '../../tables/reading-pieces.ts';
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { Chart } from '../chart.ts';
import { paragraph } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { genreLabel } from '../words.ts';
import { documentName, missingShare, percent } from './document-words.ts';
import { drawReading } from './draw-reading.ts';
import { layOutPieces } from './lay-out-pieces.ts';
import type { DocumentStrip } from './lay-out-pieces.ts';

type ReadingTable = Table<ReadingRow>;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/** Documents of which something is left out, those with the largest gaps first. */
function cutDocuments(table: ReadingTable): DocumentStrip[] {
  return layOutPieces(table.rows)
    .filter(
      ({ about, stretches }) =>
        missingShare(about) > 0 || stretches.some(({ row }) => row.kind === 'gap'),
    )
    .toSorted((one, other) => missingShare(other.about) - missingShare(one.about));
}

function missingWords({ about, stretches }: DocumentStrip, lang: Lang): string {
  const name = documentName(about, lang);
  const genre = genreLabel([about.genre], lang);
  const share = missingShare(about);
  const gaps = stretches.filter(({ row }) => row.kind === 'gap').length;
  if (share > 0) {
    return lang === 'en'
      ? `${percent(share)} of the ${name} ${genre} is missing`
      : `${name}的${genre}缺了${percent(share)}`;
  }
  return lang === 'en'
    ? `The ${name} ${genre} has ${plural(gaps, 'gap')}`
    : `${name}的${genre}有${gaps}处省略`;
}

function title(table: ReadingTable, lang: Lang): string {
  const { documents = 0 } = table.counts;
  const [most, ...others] = cutDocuments(table);
  if (most === undefined) {
    if (documents === 1) return lang === 'en' ? 'The text can be read whole' : '全文可读';
    const n = countWord(documents, lang);
    return lang === 'en' ? `All ${n} texts can be read whole` : `${n}份文件全文可读`;
  }
  const found = missingWords(most, lang);
  if (others.length > 0) {
    const n = countWord(others.length + 1, lang);
    return lang === 'en'
      ? `${found}; ${n} of ${documents} texts have gaps`
      : `${found}；${documents}份文件中${n}份有缺失`;
  }
  if (documents === 1) return found;
  const rest = documents - 1;
  return lang === 'en'
    ? `${found}; the other ${rest === 1 ? 'text' : `${countWord(rest, 'en')} texts`} can be read whole`
    : `${found}，其余${countWord(rest, 'zh')}份全文可读`;
}

function absenceNote(table: ReadingTable, lang: Lang): string {
  const { gaps = 0, redactions = 0 } = table.counts;
  const characters = sum(
    table.rows.filter(({ kind }) => kind === 'gap').map((row) => row.characters ?? 0),
  );
  const left =
    gaps === 0
      ? ''
      : lang === 'en'
        ? `Hatched: ${plural(gaps, 'gap')} of ${characters.toLocaleString('en')} characters in all, as the source states them.`
        : `斜线为省略处，共${gaps}处、${characters}字，据来源所写。`;
  const blanked =
    redactions === 0
      ? ''
      : lang === 'en'
        ? `A tick above a line is a word or number blanked out, ${redactions} in all.`
        : `线上短竖为涂去的字或数字，共${redactions}处。`;
  return paragraph([left, blanked], lang);
}

function note(table: ReadingTable, lang: Lang): string {
  const marks = sum(table.rows.map(({ units }) => units.length));
  const what =
    lang === 'en'
      ? `Each document runs from left to right, line by line. A mark is one of ${plural(marks, 'unit')} of text: a sentence, or a part of one up to a semicolon, as wide as it is long, in the row and colour of its first theme’s family.`
      : `每份文件自左而右、逐行排列。一块为一个单元（一句话，以分号隔开的并列项各算一条），共${marks}个，宽度为字数，按第一个主题所属的类排行、着色。`;
  const inferred = layOutPieces(table.rows)
    .filter(({ about }) => about.basis === 'inferred')
    .map(({ about }) => documentName(about, lang));
  const hidden =
    inferred.length === 0
      ? ''
      : lang === 'en'
        ? `${inferred.join(', ')}: the source does not name it; it is inferred, with the evidence in the story.`
        : `${inferred.join('、')}：来源未写出地名，由编辑推断，证据见报道页。`;
  const caution =
    cutDocuments(table).length === 0
      ? ''
      : lang === 'en'
        ? 'What a text with gaps does not mention may stand in what is missing.'
        : '没有提到的，可能就在缺失处。';
  const dates = lang === 'en' ? 'Dates are those of publication.' : '日期为发布日期。';
  return paragraph([what, absenceNote(table, lang), caution, dates, hidden], lang);
}

function alt(table: ReadingTable, lang: Lang): string {
  const parts = layOutPieces(table.rows).map(({ about, stretches, redactions }) => {
    const units = sum(stretches.map(({ row }) => row.units.length));
    const missing = missingShare(about);
    const name = documentName(about, lang);
    const genre = genreLabel([about.genre], lang);
    if (lang === 'en') {
      const lost = missing > 0 ? `, ${percent(missing)} missing` : '';
      const blanked = redactions.length > 0 ? `, ${plural(redactions.length, 'redaction')}` : '';
      return `${name} (${genre}): ${plural(units, 'unit')}${lost}${blanked}`;
    }
    const lost = missing > 0 ? `，缺${percent(missing)}` : '';
    const blanked = redactions.length > 0 ? `，涂去${redactions.length}处` : '';
    return `${name}（${genre}）：${units}个单元${lost}${blanked}`;
  });
  return lang === 'en'
    ? `Strips of the documents’ units in their order. ${parts.join('; ')}.`
    : `各文件单元依次排成的长条。${parts.join('；')}。`;
}

export const reading: Chart<ReadingRow> = {
  id: 'reading',
  table: readingPieces,
  title,
  note,
  alt,
  credit: () => null,
  picksTheme: true,
  shown: ['placeNames', 'kind', 'section', 'tense', 'theme', 'characters'],
  shared: () => '',
  draw: drawReading,
};
