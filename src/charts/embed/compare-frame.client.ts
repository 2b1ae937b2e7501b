/**
 * Runs in the embed of the explorer: what the build drew stays unseen while the address may ask
 * for another figure. Should that not come, it is shown after all.
 */
import './embed.client.ts';

const PATIENCE_MS = 4000;

const figure = document.querySelector('figure');
if (figure !== null && location.search !== '') {
  figure.style.visibility = 'hidden';
  setTimeout(() => {
    figure.style.visibility = '';
  }, PATIENCE_MS);
}
