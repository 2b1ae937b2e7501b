import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { EmbedHeight } from './embed-height.ts';

/** The frame with its height for every width in its style, and enough where styles are taken out. */
export function frameSnippet(
  title: string,
  address: string,
  { css, safePx }: Pick<EmbedHeight, 'css' | 'safePx'>,
): string {
  const inside = element('iframe', {
    src: address,
    title,
    loading: 'lazy',
    height: safePx,
    style: `width:100%;border:0;height:${css}`,
  });
  const whole = inside.replace('/>', '></iframe>');
  return element('div', { style: 'container-type:inline-size' }, whole);
}

/** The same frame with the script that sets its exact height. */
export function withHostScript(frame: string, script: string): string {
  return `${frame}\n<script async src="${escapeMarkup(script)}"></script>`;
}
