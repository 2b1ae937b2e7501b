/** A target counts as passed when it is above this share of the window's height. */
const LINE = 0.3;

/**
 * The outline follows the reader: the link whose target was passed last is the current one. The
 * list itself scrolls, where it does not fit, so that the current link is in sight.
 */
export function followReader(): void {
  const outline = document.querySelector<HTMLElement>('[data-outline]');
  if (outline === null) return;
  const targets = [...outline.querySelectorAll('a')].flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target === null ? [] : [{ link, target }];
  });
  let current: HTMLAnchorElement | null = null;
  let waiting = false;

  const follow = (): void => {
    waiting = false;
    const line = innerHeight * LINE;
    const passed = targets.findLast(({ target }) => isAbove(target, line))?.link ?? null;
    if (passed === current) return;
    current?.removeAttribute('aria-current');
    passed?.setAttribute('aria-current', 'location');
    current = passed;
    if (passed !== null) reveal(passed, outline);
  };
  const soon = (): void => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  soon();
}

/** What is hidden, as in a folded part, has no place and is never above. */
function isAbove(target: HTMLElement, line: number): boolean {
  return target.offsetParent !== null && target.getBoundingClientRect().top <= line;
}

function reveal(link: HTMLAnchorElement, list: HTMLElement): void {
  if (list.scrollHeight <= list.clientHeight) return;
  const offset = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop += offset - list.clientHeight / 2;
}
