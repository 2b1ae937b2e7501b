/** Runs in the browser: the reader's own choice of places and themes. */
import { FRAME } from './scene.ts';
import { lattice } from './lattice.ts';
import type { Shape } from './stage.client.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Chosen dots gather above, the others wait below. */
const AREAS = {
  chosen: { left: 0, top: 22, width: FRAME.width, height: 178 },
  others: { left: 0, top: 226, width: FRAME.width, height: 74 },
};

const holds = (words: string | undefined, wanted: string): boolean =>
  wanted === '' || (words ?? '').split(' ').includes(wanted);

function label(words: string, y: number): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', 'chart-place chart-halo');
  text.setAttribute('y', String(y));
  text.textContent = words;
  return text;
}

function wordsOf(form: HTMLElement): string {
  const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
  return chosen.map(({ selectedOptions: [option] }) => option?.textContent ?? '').join(' · ');
}

/**
 * The shape of what is chosen in the form, or null when nothing is: then the step's own holds. The
 * form says how many there are.
 */
export function chosenShape(form: HTMLElement, marks: readonly SVGElement[]): Shape | null {
  const output = form.querySelector('output');
  const valueOf = (name: string): string =>
    form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  const wanted = { place: valueOf('place'), theme: valueOf('theme') };
  if (wanted.place === '' && wanted.theme === '') {
    if (output !== null) output.textContent = '';
    return null;
  }
  const isChosen = marks.map(
    ({ dataset }) => holds(dataset.place, wanted.place) && holds(dataset.theme, wanted.theme),
  );
  const count = isChosen.filter(Boolean).length;
  const above = [...lattice(count, AREAS.chosen)];
  const below = [...lattice(marks.length - count, AREAS.others)];
  const spots = isChosen.map((chosen) => (chosen ? above : below).shift() ?? { x: 0, y: 0, r: 0 });
  const around = document.createElementNS(SVG, 'g');
  around.dataset.context = 'around';
  around.append(label(`${wordsOf(form)} ${count}`, 12));
  const rest = (form.dataset.rest ?? '').replace('{n}', String(marks.length - count));
  around.append(label(rest, AREAS.others.top - 6));
  if (output !== null) {
    output.textContent = (form.dataset.chosen ?? '').replace('{n}', String(count));
  }
  const out = new Set(isChosen.flatMap((chosen, index) => (chosen ? [] : [index])));
  return { look: 'family', spots, around, out };
}
