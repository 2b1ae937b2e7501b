/** Runs in the browser: the still figures of the steps, which stand in the page unparsed. */

/** The markup that a step shows without a script; its first step has none of its own. */
export const stillOf = (step: Element): string => step.querySelector('noscript')?.textContent ?? '';

/** On paper nothing scrolls: every step gets its still figure for as long as it is printed. */
export function printStills(section: HTMLElement): void {
  const stage = section.querySelector('.explainer-stage .explainer-drawing');
  const first = stage?.cloneNode(true);
  window.addEventListener('beforeprint', () => {
    for (const step of section.querySelectorAll('[data-step]')) {
      const still = document.createElement('div');
      still.className = 'explainer-printed';
      still.innerHTML = stillOf(step);
      if (still.childElementCount === 0 && first !== undefined) still.append(first);
      step.append(still);
    }
  });
  window.addEventListener('afterprint', () => {
    for (const still of section.querySelectorAll('.explainer-printed')) still.remove();
  });
}
