/** Who gives numbers: every numeric target, place by place. */
import { targetsByPlace } from '../../tables/targets-by-place.ts';
import type { TargetRow } from '../../tables/targets-by-place.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { Chart } from '../chart.ts';
import { genreNote, inferredNote, paragraph } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { capitalised, distinctPlaces, namedOrCounted, placeLabel } from '../words.ts';
import { drawTargets } from './draw-targets.ts';
import { isStated } from './target-words.ts';

type TargetsTable = Table<TargetRow>;

/** Places with how many numbers they set for themselves. */
function ownCounts(table: TargetsTable): Map<TargetRow, number> {
  const own = Map.groupBy(
    table.rows.filter(({ scope }) => scope === 'own'),
    ({ place }) => place,
  );
  return new Map(
    distinctPlaces(table.rows).map((place) => [place, own.get(place.place)?.length ?? 0]),
  );
}

function titleOfOne(place: TargetRow, count: number, lang: Lang): string {
  const name = placeLabel(place, lang);
  if (count === 0) return lang === 'en' ? `${name} states no number` : `${name}没有提出数字`;
  return lang === 'en'
    ? `${name} sets itself ${count === 1 ? 'one number' : plural(count, 'number')}`
    : `${name}给自己定了${count}个数字`;
}

function title(table: TargetsTable, lang: Lang): string {
  const counts = ownCounts(table);
  const [only, ...others] = counts.keys();
  const { own = 0 } = table.counts;
  if (only !== undefined && others.length === 0) return titleOfOne(only, own, lang);
  if (own === 0) return lang === 'en' ? 'No county states a number' : '没有一地提出数字';
  const most = Math.max(...counts.values());
  const [first, ...ties] = [...counts].filter(([, count]) => count === most);
  if (first !== undefined && ties.length === 0 && most > 1) {
    const name = placeLabel(first[0], lang);
    return lang === 'en'
      ? `${most} of the ${own} numbers that counties set for themselves are ${name}’s`
      : `各地给自己定的${own}个数字中，${name}占${most}个`;
  }
  const silent = [...counts.values()].filter((count) => count === 0).length;
  return lang === 'en'
    ? `${capitalised(countWord(silent, lang))} of ${countWord(counts.size, lang)} counties ${silent === 1 ? 'sets itself' : 'set themselves'} no number`
    : `${counts.size}地中有${silent}地没有给自己定数字`;
}

function silentNote(table: TargetsTable, lang: Lang): string {
  const silent = table.rows.filter((row) => !isStated(row));
  const cut = silent.filter(({ truncated }) => truncated);
  if (cut.length === 0) return '';
  const names = namedOrCounted(
    cut.map((place) => placeLabel(place, lang)),
    lang,
  );
  return lang === 'en'
    ? `Only a part of the text of ${names} can be read, so silence there proves nothing.`
    : `${names}的文本只有一部分可读，没有数字不能说明什么。`;
}

/** What a mark is and what its looks stand for; empty for a chart without marks. */
function marksNote({ rows, counts }: TargetsTable, lang: Lang): string {
  const { own = 0, upper = 0 } = counts;
  const forecasts = rows.filter(({ kind, scope }) => kind === 'forecast' && scope === 'own').length;
  const promised = own - forecasts;
  const looks = [
    {
      count: promised,
      en: `filled for the ${promised} that a place promises for itself`,
      zh: `实心为本地承诺的，共${promised}个`,
    },
    {
      count: forecasts,
      en: `dashed for ${plural(forecasts, 'forecast')} of its own`,
      zh: `虚线为本地的预测，共${forecasts}个`,
    },
    {
      count: upper,
      en: `hollow for the ${upper} that it quotes from a higher level of government`,
      zh: `空心为引述上级的，共${upper}个`,
    },
  ].filter(({ count }) => count > 0);
  if (looks.length === 0) return '';
  return lang === 'en'
    ? `Each mark is a number stated for the time ahead: ${looks.map(({ en }) => en).join(', ')}.`
    : `一个记号是一个面向今后的数字：${looks.map(({ zh }) => zh).join('；')}。`;
}

function note(table: TargetsTable, lang: Lang): string {
  const tiers =
    lang === 'en'
      ? 'Aims without a number, such as “the first tier”, are not counted.'
      : '没有数字的目标（如“第一梯队”）不计。';
  const caution =
    lang === 'en'
      ? 'A number stated is not a result. Places and numbers stand in the order of the codes and of the texts; nothing is ranked.'
      : '提出数字不等于做到。各地按行政区划代码、数字按原文次序排列，不作排名。';
  return paragraph(
    [
      marksNote(table, lang),
      tiers,
      silentNote(table, lang),
      genreNote(distinctPlaces(table.rows), lang),
      inferredNote(distinctPlaces(table.rows), lang),
      caution,
    ],
    lang,
  );
}

function alt(table: TargetsTable, lang: Lang): string {
  const byPlace = Map.groupBy(table.rows, ({ place }) => place);
  const parts = distinctPlaces(table.rows).map((place) => {
    const rows = byPlace.get(place.place) ?? [];
    const name = placeLabel(place, lang);
    const own = rows.filter(({ scope }) => scope === 'own').length;
    const upper = rows.filter(({ scope }) => scope === 'upper').length;
    if (own + upper === 0)
      return lang === 'en' ? `${name}: no number stated` : `${name}：未提出数字`;
    if (lang === 'en') return `${name}: ${own} of its own${upper > 0 ? `, ${upper} quoted` : ''}`;
    return `${name}：本地${own}个${upper > 0 ? `，引述${upper}个` : ''}`;
  });
  return lang === 'en'
    ? `Numeric targets by place. ${parts.join('; ')}.`
    : `各地的量化目标。${parts.join('；')}。`;
}

export const targets: Chart<TargetRow> = {
  id: 'targets',
  table: targetsByPlace,
  title,
  note,
  alt,
  credit: () => null,
  picksTheme: true,
  shown: ['place', 'metric', 'scope', 'kind', 'operator', 'low', 'measure', 'deadline'],
  shared: () => '',
  draw: drawTargets,
};
