/**
 * Runs in the browser on every page with a figure. The explainer's own script is fetched at the
 * first sign of a reader, and not before: the page is complete without it.
 */

const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/** Gets the explainer of the page ready, where there is one. */
export function wakeExplainer(): void {
  // A script inside a template is neither fetched nor run.
  const template = document.querySelector<HTMLTemplateElement>('template[data-explainer-script]');
  const address = template?.content.querySelector('script')?.src;
  if (address === undefined) return;
  const wake = () => {
    for (const sign of SIGNS) window.removeEventListener(sign, wake);
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    document.head.append(script);
  };
  // Whoever follows a link to a step, or comes back to where they were, has begun already.
  if (location.hash.startsWith('#step-') || window.scrollY > 0) wake();
  else for (const sign of SIGNS) window.addEventListener(sign, wake, { passive: true });
}
