import { parseHTML } from 'linkedom';

export interface DrawnMark {
  readonly units: readonly string[];
  readonly place: string | null;
  readonly theme: string | null;
  readonly label: string | null;
  readonly href: string | null;
}

/** The elements of a drawing's body. */
export function parseSvg(body: string): Element {
  const { document } = parseHTML(`<!doctype html><body><svg>${body}</svg></body>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('The drawing is no SVG.');
  return svg;
}

/** The data marks of a drawing, in reading order. */
export function marksOf(body: string): DrawnMark[] {
  return [...parseSvg(body).querySelectorAll('[data-units]')].map((mark) => ({
    units: (mark.getAttribute('data-units') ?? '').split(' '),
    place: mark.getAttribute('data-place'),
    theme: mark.getAttribute('data-theme'),
    label: mark.getAttribute('aria-label'),
    href: mark.getAttribute('href'),
  }));
}
