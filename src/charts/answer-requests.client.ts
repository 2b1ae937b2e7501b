/** Runs in the browser: gives a list beside the figure the articles of its sentences. */
import { fetchSentence } from './fetch-sentence.client.ts';
import type { FigureEvents, SentencesRequest } from './figure-events.ts';
import { sentenceArticle } from './sentence-article.client.ts';

const SENTENCES: keyof FigureEvents = 'sentences';

/** Answers requests for sentences that are sent to a figure. */
export function answerRequests(figure: HTMLElement): void {
  figure.addEventListener(SENTENCES, (event) => {
    const { units, answer, fail } = (event as CustomEvent<SentencesRequest>).detail;
    const template = document
      .querySelector<HTMLTemplateElement>('template[data-panel]')
      ?.content.querySelector('template');
    const address = figure.dataset.sentences ?? '';
    Promise.all(units.map((unit) => fetchSentence(address, unit))).then((entries) => {
      answer(
        entries.flatMap((entry) => (entry && template ? [sentenceArticle(template, entry)] : [])),
      );
    }, fail);
  });
}
