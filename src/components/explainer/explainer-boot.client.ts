/**
 * Stands in the page behind the template that holds the explainer's own script, and fetches that
 * at the first sign of a reader, not before: the page is complete without it. Whoever follows a
 * link to a step, or comes back to where they were, has begun already. The policy allows this text
 * by its hash.
 */

const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown'];

/** A reader who wants less motion gets the still figure of each step, as without a script. */
function showStills(): void {
  for (const still of document.querySelectorAll('.explainer noscript')) {
    still.outerHTML = still.textContent;
  }
}

function fetchAtFirstSign(address: string): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  // A script that has begun does not begin again when it is put in a second time.
  const begin = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, begin);
    document.head.append(script);
  };
  for (const sign of SIGNS) addEventListener(sign, begin, { passive: true });
  if (location.hash.startsWith('#step-')) begin();
  // To know it while the page is still being read, the browser would lay out what is there so far.
  requestAnimationFrame(() => {
    if (scrollY > 0) begin();
  });
}

/**
 * On paper nothing scrolls, so every step gets its still figure while it is printed, whether or not
 * the reader has begun. The first step's is what the stage shows before that.
 */
function printStills(): void {
  const first = document.querySelector('.explainer-stage .explainer-drawing')?.cloneNode(true);
  addEventListener('beforeprint', () => {
    for (const step of document.querySelectorAll('[data-step]')) {
      const printed = document.createElement('div');
      printed.className = 'explainer-printed';
      const still = step.querySelector('noscript');
      if (still !== null) printed.innerHTML = still.textContent;
      else if (first !== undefined) printed.append(first);
      step.append(printed);
    }
  });
  addEventListener('afterprint', () => {
    for (const printed of document.querySelectorAll('.explainer-printed')) printed.remove();
  });
}

const template = document.currentScript?.previousElementSibling;
if (!('motion' in document.documentElement.dataset)) showStills();
else if (template instanceof HTMLTemplateElement) {
  fetchAtFirstSign(template.content.querySelector('script')?.getAttribute('src') ?? '');
  printStills();
}
