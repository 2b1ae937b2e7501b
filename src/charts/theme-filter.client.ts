/**
 * Runs in the browser: a theme that is chosen in one figure is chosen in all figures of the page.
 * That marks of other themes step back is for the stylesheet, so a figure's own choice needs no
 * script.
 */

const CHOICE = '.chart-pick > select';

/** Whether a mark has not stepped back. */
export const standsOut = (mark: Element): boolean => getComputedStyle(mark).opacity === '1';

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !target.matches(CHOICE)) return;
  for (const choice of document.querySelectorAll<HTMLSelectElement>(CHOICE)) {
    choice.value = target.value;
  }
});
