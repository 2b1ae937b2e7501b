/** The words of an embed around its drawing. */
export interface EmbedWords {
  readonly title: string;
  readonly note: string;
  readonly source: string;
  /** Of the link to the page of the figure. */
  readonly more: string;
}

/** What stands around the drawing, in the order of the page. */
export function embedWords({ title, note, source, more }: EmbedWords) {
  return { title, caption: [note, `${source} ${more}`] };
}
