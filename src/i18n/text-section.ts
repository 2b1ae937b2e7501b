/** A part of a page of running text. */
export interface TextSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}
