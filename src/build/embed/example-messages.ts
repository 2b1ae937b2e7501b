import { HEIGHT_DIALECTS, heightMessages } from '../../charts/embed/height-messages.ts';
import type { HeightDialect } from '../../charts/embed/height-messages.ts';
import { SET_MESSAGE } from '../../charts/embed/messages.ts';
import { CHARTS } from '../../charts/registry.ts';
import { absoluteHref } from '../../i18n/href.ts';
import type { Language, Site } from '../site.ts';

/** Any height would do. */
const HEIGHT_PX = 512;

interface ExampleMessages {
  /** What an embed posts, as it would be written in JavaScript. */
  readonly told: readonly { readonly dialect: HeightDialect; readonly message: string }[];
  /** A line of JavaScript that posts to an embed. */
  readonly set: string;
}

const asWritten = (message: unknown): string =>
  typeof message === 'string' ? `'${message}'` : JSON.stringify(message);

/** The messages of the first chart, made by the code that embeds run. */
export function exampleMessages(
  { publication: { site } }: Site,
  language: Language,
): ExampleMessages {
  const chart = CHARTS[0]?.id ?? '';
  const src = absoluteHref(`/embed/${chart}/`, language, site);
  const messages = heightMessages(chart, HEIGHT_PX, chart, src);
  const wanted = JSON.stringify({ type: SET_MESSAGE, theme: 'dark', lang: language });
  const { origin } = new URL(src);
  return {
    told: HEIGHT_DIALECTS.map((dialect, index) => ({
      dialect,
      message: asWritten(messages[index]),
    })),
    set: `document.querySelector('iframe').contentWindow.postMessage(${wanted}, '${origin}');`,
  };
}
