/** A node of a graph in the words of https://schema.org. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What could end the element that the text stands in, or a line of script. */
const UNSAFE = /[<>&\u2028\u2029]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The content of a `<script type="application/ld+json">`; no text in it can end the element. */
export function toJsonLd(graph: readonly JsonLdNode[]): string {
  const document = { '@context': 'https://schema.org', '@graph': graph };
  return JSON.stringify(document).replace(UNSAFE, escaped);
}
