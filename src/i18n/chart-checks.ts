import type { InBothLanguages } from '../build/site.ts';

/** What was seen of a chart when Chartability's critical heuristics were gone through on it. */
export const CHARTS_TRIED: Readonly<Record<string, InBothLanguages>> = {
  map: {
    en: 'Families of themes lie in rows as well as in colours. The dots are small; a tap takes the nearest. What lies near what is told by the place’s name and province alone.',
    zh: '主题各大类除颜色外还各占一行。圆点小，点击时取最近的一个。远近只靠地名和省名说明。',
  },
  themes: {
    en: 'Themes are rows with their names, places are columns with theirs; a dash says that nothing was said. The most repetitive chart by ear, dot after dot: its table has one row for a theme and a place.',
    zh: '每个主题一行、每个地方一列，都写有名称；横线表示没有说到。逐点听最为重复，数据表里一个主题、一个地方只占一行。',
  },
  tense: {
    en: 'One cell is one statement. What was done is outlined, how things stand and what is planned are filled; kind, count and share stand below each bar in words.',
    zh: '一格一句。已做的用空心，现状和打算用实心；类别、条数和占比写在条下。',
  },
  reading: {
    en: 'The densest chart: a short sentence is a sliver of a pixel or two, which no finger hits. Arrow keys reach it, and so does the table. What is missing is hatched, what is blanked out has a tick.',
    zh: '最密的一张：短句只有一两个像素宽，手指点不准；方向键和数据表都能到达。缺失处画斜线，涂去处有短竖线。',
  },
  targets: {
    en: 'Each number stands in words beside its mark; the whole line can be touched. A target set from above has an open ring, a forecast a dashed one, and both say so. Numbers of different units share no axis.',
    zh: '每个数字都写在标记旁，整行都可以点。上级定的目标是空圈，预测是虚线圈，旁边都有文字。单位不同的数字不共用坐标轴。',
  },
  slogans: {
    en: 'Each slogan is written out, in Chinese too. What was announced and not found is a dashed ring, and the count beside it says so.',
    zh: '口号都写出来。宣布了而没有找到的是虚线圈，旁边的数目也会写明。',
  },
  calendar: {
    en: 'Few marks, each with its place and date in words; a span of which the day isn’t known is dashed. Events around the meetings are grey and named, their sources stand in the note.',
    zh: '标记很少，各写有地方和日期；不知道是哪一天的，用虚线画出范围。会议前后的大事用灰色，写有名称，来源见图注。',
  },
  phrases: {
    en: 'Each phrase is written out, with a count in a cell for each place that uses it and a dash for one that doesn’t.',
    zh: '每个短语都写出来，用过它的地方各有一格写着次数，没用过的画横线。',
  },
};
