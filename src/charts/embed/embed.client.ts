/**
 * Runs in an embed, inside the page that holds it: says how high the chart is, and fetches the
 * rest when it is needed: the sentence panel when the reader first turns to a mark, what obeys the
 * address and the host when there is something to obey. The embed is complete without it.
 */
import { SET_MESSAGE } from './messages.ts';
import { tellHeight } from './tell-height.client.ts';

const root = document.documentElement;
const figure = document.querySelector('figure');
const { search } = location;

// Before the first paint, so that a dark page never sees a flash of light.
const [, asTheme] = /[?&]theme=(light|dark)\b/u.exec(search) ?? [];
if (asTheme !== undefined) root.dataset.theme = asTheme;

if (figure !== null) {
  const { panel = '', state } = figure.dataset;

  const fetchState = (): Promise<unknown> => import(state ?? panel.replace('panel', 'state'));

  let ready = false;

  const onTouch = (event: Event): void => {
    const mark = (event.target as Element).closest<SVGAElement>('svg a');
    if (mark === null || ready) return;
    // Until the panel is there, a click waits for it; when it can't come, the link is followed.
    const { type, ctrlKey, metaKey } = event as MouseEvent;
    const waits = type === 'click' && !ctrlKey && !metaKey;
    if (waits) event.preventDefault();
    import(panel).then(
      () => {
        ready = true;
        if (waits) mark.dispatchEvent(new MouseEvent(type, event));
      },
      () => {
        if (waits) open(mark.href.baseVal, '_blank', 'noopener');
      },
    );
  };

  for (const type of ['pointerover', 'focusin', 'click']) figure.addEventListener(type, onTouch);
  if (search !== '') void fetchState();
  if (parent !== window) {
    new ResizeObserver(() => {
      tellHeight(figure);
    }).observe(figure);
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== parent || (data as { type?: unknown } | null)?.type !== SET_MESSAGE) return;
      void fetchState().then(() => dispatchEvent(new CustomEvent(SET_MESSAGE, { detail: data })));
    });
  }
}
