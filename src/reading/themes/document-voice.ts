import type { Official } from '../record.ts';
import type { Reading } from '../reading.ts';
import { unnamedSpeaker } from './speakers/unnamed-speaker.ts';

/** Whose words the text is in where nobody is quoted. */
export interface DocumentVoice {
  /** `speech`: one person speaks throughout, as in a speech or work report. `news`: a reporter tells. */
  readonly kind: 'speech' | 'news';
  /** Speaker of the text where nobody is quoted: 记者, a name, an office, or null when the speech tells neither. */
  readonly speaker: string | null;
}

const SPEECH_TITLE = /的(?:讲话|发言|致辞|主持词)|讲话稿|工作报告/u;
const ADDRESS = /^(?:同志们|各位代表|各位委员|各位领导|各位同志|各位企业家|尊敬的|女士们|朋友们)/u;
const FIRST_PERSON = /我们|我代表|我讲|我县|我市|我区|我旗|我认为|我想/u;
const ATTRIBUTED = /(?:强调|指出|表示|认为)[,:]/u;
/** A speech attributes at most this share of its units to others; a report of one does so more often. */
const MOST_ATTRIBUTED = 0.1;

/** How the document speaks; `texts` are the words of its units. A speech has a title that says so or an address, and hardly attributes anything. */
export function documentVoice(
  reading: Reading,
  texts: readonly string[],
  officials: readonly Official[],
): DocumentVoice {
  const body = texts.filter((_, index) => reading.units[index]?.section === 'body');
  const titles = texts.filter((_, index) => reading.units[index]?.section === 'heading');
  const isAddressed =
    body.slice(0, 6).some((text) => ADDRESS.test(text)) ||
    titles.some((text) => ADDRESS.test(text));
  const isTitled = titles.slice(0, 4).some((text) => SPEECH_TITLE.test(text));
  const seemsSpeech = isAddressed || (isTitled && body.some((text) => FIRST_PERSON.test(text)));
  if (!seemsSpeech || isReport(body)) return { kind: 'news', speaker: '记者' };
  return {
    kind: 'speech',
    speaker: namedSpeaker(reading, officials) ?? unnamedSpeaker([...titles, ...body]),
  };
}

/** Whether so much is attributed to others that nobody speaks throughout. */
function isReport(body: readonly string[]): boolean {
  const attributed = body.filter((text) => ATTRIBUTED.test(text)).length;
  return attributed > Math.max(1, body.length * MOST_ATTRIBUTED);
}

/** A line under the title that is an office and a name: 县长 张某某. */
const SIGNED = /(?:[县市区旗州]长|书记|主任|主席)[ \u3000]{1,4}([一-龥·]{2,10})[ \u3000]*(?:\n|$)/u;

/** The official whom the head of a speech names: the line under its title, before the text begins. */
function namedSpeaker({ source, units }: Reading, officials: readonly Official[]): string | null {
  const first = units.find(
    ({ section, start, end }) =>
      section === 'body' && /[。;\uff1b!\uff01]$/u.test(source.text.slice(start, end)),
  );
  const head = source.text.slice(0, first?.start);
  const official = officials.find(({ name }) => head.includes(name));
  return official?.name ?? SIGNED.exec(head)?.[1] ?? null;
}
