/**
 * The arrows lead from the field through the links and buttons of the results and back; Escape
 * returns to the field. Every other key, and the arrows elsewhere, are the browser's.
 */
export function moveFocus(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  const { activeElement } = document;
  const stops = [field, ...results.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.findIndex((stop) => stop === activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
  const next = step === undefined || at < 0 ? undefined : stops[at + step];
  if (next === undefined || next === activeElement) return;
  event.preventDefault();
  next.focus();
}
