import type { Publication } from '../../build/publication-schema.ts';

/** The site's icon in the publication's accent colour, as an address that costs no request. */
export function siteIcon({ light, dark }: Publication['accent']): string {
  const svg = [
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 28 28'>",
    `<style>circle{fill:${light}}@media(prefers-color-scheme:dark){circle{fill:${dark}}}</style>`,
    "<path d='M6 0v28M22 0v28M0 6h28M0 22h28' stroke='#8a8479' fill='none'/>",
    "<circle cx='14' cy='14' r='9'/></svg>",
  ].join('');
  // Only what an address may not hold is encoded: the icon stands on every page.
  return `data:image/svg+xml,${encodeURI(svg).replaceAll('#', '%23')}`;
}
