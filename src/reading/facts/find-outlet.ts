/**
 * Text to the outlet: the site that shows it, the source that it names, who wrote, edited and
 * photographed. Each is null where the text is silent; reporters are no officials.
 */
import type { Reading } from '../reading.ts';
import type { StoryRecord } from '../record.ts';
import type { TextUnit } from '../text/text-unit.ts';
import { findDates } from './dates/find-dates.ts';
import { readByline } from './outlet/find-bylines.ts';
import { isDateLine } from './is-date-line.ts';
import { findSite } from './outlet/find-site.ts';
import { findFields, type FieldKind } from './outlet/labelled-fields.ts';
import { isPersonName, toPersons } from './outlet/person-list.ts';
import { bodyUnitsOf } from './title-units.ts';

export type Outlet = StoryRecord['outlet'];

interface Findings {
  source: string | null;
  editor: string | null;
  readonly authors: string[];
  readonly photographers: string[];
}

/** A byline in running text is at most so long; longer brackets are something else. */
const LONGEST_BYLINE = 80;
/** Datelines and credits are lines; a longer one is cut. */
const LONGEST_META = 1000;
/** The words before a lead (本报讯) are looked at, not the whole first sentence. */
const LEAD_LENGTH = 90;

/** Clocks and buttons beside a source. */
const NO_SOURCE = /^(?:\d|返回|打印|关闭|分享|收藏|字体|字号|大$|中$|小$)/u;
const OUTLET_NAME =
  /^[\p{Script=Han}·]{2,16}(?:日报|晚报|时报|周报|商报|报|新闻网|[^上官]网|电视台|广播电视台|发布|融媒体?中心|融媒|传媒中心|新闻中心|宣传部|客户端|人民政府|在线)$/u;

/** The outlet of the document. */
export function findOutlet(reading: Reading): Outlet {
  const { source, units } = reading;
  const textOf = (unit: TextUnit) => source.text.slice(unit.start, unit.end);
  const body = bodyUnitsOf(reading);
  const firstBody = body[0] ?? units.length;
  const lastBody = body.at(-1) ?? -1;
  const found: Findings = { source: null, editor: null, authors: [], photographers: [] };
  units.forEach((unit, index) => {
    const isMeta =
      unit.section === 'meta' || (unit.section === 'heading' && isDateLine(textOf(unit)));
    if (isMeta) readMeta(textOf(unit).slice(0, LONGEST_META), found);
    if (unit.section === 'body') {
      const isEdge = index === firstBody || index >= lastBody - 1;
      if (isEdge) readRunningText(textOf(unit), index === lastBody, found);
    }
  });
  const ofSite = units.filter(({ section }) => section === 'boilerplate' || section === 'meta');
  const head = ofSite.filter(({ start }) => start < (units[firstBody]?.start ?? Infinity));
  const tail = ofSite.slice(head.length);
  return {
    site: findSite(head.map(textOf), tail.map(textOf)),
    source: found.source,
    authors: listOrNull(found.authors),
    editor: found.editor,
    photographers: listOrNull(found.photographers),
  };
}

function listOrNull(names: readonly string[]): string[] | null {
  return names.length === 0 ? null : [...new Set(names)];
}

function readMeta(text: string, found: Findings): void {
  const fields = findFields(text);
  for (const { kind, value } of fields) addField(kind, value, found);
  found.source ??= nameInDateline(text.slice(0, fields[0]?.start ?? text.length));
  if (fields.length === 0) addByline(text.trim(), true, found);
}

/** 2022-12-30 06:30 溧阳日报: an outlet's name beside the date, without a label. */
function nameInDateline(text: string): string | null {
  if (findDates(text).length === 0) return null;
  return text.split(/[\s\u3000|丨]+/u).find((word) => OUTLET_NAME.test(word)) ?? null;
}

function addField(kind: FieldKind, value: string, found: Findings): void {
  if (kind === 'source') addSource(value, found);
  if (kind === 'author') addAuthor(value, found);
  if (kind === 'photographer') found.photographers.push(...toPersons(value));
  if (kind === 'editor') found.editor ??= toPersons(value)[0] ?? null;
}

/** 作者:某县融媒体中心 names the source. */
function addAuthor(value: string, found: Findings): void {
  found.authors.push(...toPersons(value));
  const [first = ''] = value.split(/[\s\u3000|丨]+/u);
  if (OUTLET_NAME.test(first)) found.source ??= first;
}

/** 歌画东阳客户端 胡某某: after the source's name the writer's may stand without a label. */
function addSource(value: string, found: Findings): void {
  const words = value.split(/[\s\u3000|丨]+/u).filter((word) => word !== '');
  const names = words.filter((word, index) => index > 0 && isPersonName(word));

  found.authors.push(...names);
  const source = words.filter((word) => !names.includes(word) && !NO_SOURCE.test(word)).join(' ');
  if (source !== '') found.source ??= source;
}

function readRunningText(text: string, isClosing: boolean, found: Findings): void {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST_BYLINE && /^[（(【[]/u.test(trimmed)) {
    addByline(trimmed, isClosing, found);
  } else {
    addLead(trimmed, found);
  }
}

function addLead(text: string, found: Findings): void {
  const lead = /^[^，。；]{0,20}[讯电消息][ \u3000]{0,4}[（(][^（）()]{2,60}[）)]/u.exec(
    text.slice(0, LEAD_LENGTH),
  );
  if (lead !== null) addByline(lead[0], false, found);
  const closing = /[（(]([^（）()]{2,60})[）)]$/u.exec(text.slice(-LONGEST_BYLINE));
  if (closing !== null && /记者|通讯员/u.test(closing[1] ?? '')) addByline(closing[0], true, found);
}

function addByline(text: string, isClosing: boolean, found: Findings): void {
  const byline = readByline(text, isClosing);
  found.source ??= byline.source;
  found.authors.push(...byline.authors);
  found.photographers.push(...byline.photographers);
}
