/**
 * Runs in an embed, inside the page that holds it: says how high the chart is, and fetches the
 * rest when it is needed: the sentence panel when the reader first turns to a mark, what obeys the
 * address and the host when there is something to obey. The embed is complete without it.
 */
const root = document.documentElement;
const figure = document.querySelector('figure');
const query = new URLSearchParams(location.search);
const { chart = '', panel = '' } = figure?.dataset ?? {};

// Before the first paint, so that a dark page never sees a flash of light.
const asTheme = query.get('theme') ?? '';
if (/^(?:light|dark)$/u.test(asTheme)) root.dataset.theme = asTheme;

const fetchState = (): Promise<unknown> =>
  import(/* @vite-ignore */ panel.replace('panel', 'state'));

/** In our own words and in those that newsrooms listen to: Datawrapper's, Flourish's, pym's. */
function tellHeight(): void {
  const height = Math.ceil(figure?.getBoundingClientRect().bottom ?? 0);
  const say = (message: unknown): void => {
    parent.postMessage(message, '*');
  };
  say({ type: 'opening-moves:height', chart, height });
  say({ 'datawrapper-height': { [chart]: height } });
  say(
    JSON.stringify({
      sender: 'Flourish',
      context: 'iframe.resize',
      method: 'resize',
      height,
      src: location.href,
    }),
  );
  say(`pymxPYMx${query.get('childId') ?? chart}xPYMxheightxPYMx${height}`);
}

let asked: Promise<unknown> | null = null;
let ready = false;

function fetchPanel(): Promise<unknown> {
  asked ??= import(/* @vite-ignore */ panel).then(() => (ready = true));
  return asked;
}

function onTouch(event: Event): void {
  const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('svg a') : null;
  if (mark === null || ready) return;
  // Until the panel is there, a click waits for it; when it can't come, the link is followed.
  const waits =
    event instanceof MouseEvent && event.type === 'click' && !event.ctrlKey && !event.metaKey;
  if (waits) event.preventDefault();
  fetchPanel().then(
    () => {
      if (waits) mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    () => {
      if (waits) open(mark.href.baseVal, '_blank', 'noopener');
    },
  );
}

for (const type of ['pointerover', 'focusin', 'click']) figure?.addEventListener(type, onTouch);
if (location.search !== '') void fetchState();
if (figure !== null && parent !== window) {
  new ResizeObserver(tellHeight).observe(figure);
  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent || (data as { type?: unknown } | null)?.type !== 'opening-moves:set')
      return;
    void fetchState().then(() =>
      dispatchEvent(new CustomEvent('opening-moves:set', { detail: data })),
    );
  };
  addEventListener('message', onMessage);
}
