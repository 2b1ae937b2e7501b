import { heightMessages } from './height-messages.ts';

/** Tells the page around an embed how high its figure is now. */
export function tellHeight(figure: HTMLElement): void {
  const { chart = '' } = figure.dataset;
  const height = Math.ceil(figure.getBoundingClientRect().bottom);
  const childId = new URLSearchParams(location.search).get('childId') ?? chart;
  for (const message of heightMessages(chart, height, childId, location.href)) {
    parent.postMessage(message, '*');
  }
}
