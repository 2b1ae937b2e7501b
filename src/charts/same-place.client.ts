/** Runs in the browser: the marks of a place stand out together, in every figure of the page. */

const SAME = 'is-same';

let severalPlaces: boolean | null = null;

/** Where all marks are of one place, as in most stories, nothing could stand out. */
function hasSeveralPlaces(): boolean {
  if (severalPlaces === null) {
    const marks = document.querySelectorAll<SVGElement>('[data-units][data-place]');
    severalPlaces = new Set([...marks].map(({ dataset }) => dataset.place)).size > 1;
  }
  return severalPlaces;
}

/** Lets the marks of a place stand out; none when it is undefined, as for a mark of several. */
export function showPlace(place: string | undefined): void {
  for (const mark of document.querySelectorAll(`.${SAME}`)) mark.classList.remove(SAME);
  if (place === undefined || !hasSeveralPlaces()) return;
  const same = document.querySelectorAll(`[data-units][data-place="${CSS.escape(place)}"]`);
  for (const mark of same) mark.classList.add(SAME);
}
