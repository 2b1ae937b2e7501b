import type { SentenceFile } from '../../charts/sentence-entry.ts';

/**
 * A link to any sentence of the annotated source can be copied. One button serves them all, and one
 * link to the sentence's citations: they stand behind the id of the sentence that the reader points at or has come to with the keyboard.
 * The addresses are those of the charts' panel, fetched when the reader turns to the button.
 */
export function copyLinks(): void {
  const source = document.querySelector<HTMLElement>('[data-copy]');
  if (source === null) return;
  const {
    addresses = '',
    cite = '',
    citeLabel = '',
    copy = '',
    copied = '',
    failed = '',
  } = source.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.title = copy;
  button.setAttribute('aria-label', copy);
  const citations = document.createElement('a');
  citations.className = 'cite';
  citations.textContent = citeLabel;
  const status = document.createElement('span');
  status.className = 'copy-status';
  status.role = 'status';

  let file: Promise<SentenceFile> | undefined;
  const sentences = (): Promise<SentenceFile> => {
    file ??= fetch(addresses)
      .then((response) => response.json() as Promise<SentenceFile>)
      // Without the file the anchor alone is copied.
      .catch(() => ({}));
    return file;
  };

  const moveTo = ({ target }: Event): void => {
    const line = target instanceof Element ? target.closest('.u')?.querySelector('.m') : null;
    // What has the keyboard's focus would lose it by moving away.
    const hasFocus = [button, citations].some((control) => control === document.activeElement);
    if (!line || line.contains(button) || hasFocus) return;
    status.textContent = '';
    citations.href = `${cite}#${line.parentElement?.id ?? ''}`;
    line.append(button, citations, status);
  };

  const write = async (anchor: string): Promise<void> => {
    status.textContent = '';
    try {
      const address = (await sentences())[anchor.slice(2)]?.href ?? `#${anchor}`;
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      status.textContent = copied;
    } catch {
      // Going to the anchor would scroll another sentence under the pointer, and the button with it.
      history.replaceState(null, '', `#${anchor}`);
      status.textContent = failed;
    }
  };

  source.addEventListener('pointerover', moveTo);
  source.addEventListener('focusin', moveTo);
  button.addEventListener('pointerenter', () => void sentences());
  button.addEventListener('focus', () => void sentences());
  button.addEventListener('click', () => void write(button.closest('.u')?.id ?? ''));
}
