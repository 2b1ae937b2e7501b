import type { ExplorerInput } from './explorer-input.ts';

/** Finds a part of the explorer by its name; the page is written with all of them. */
export type GetPart = <T extends HTMLElement>(name: string, type: new () => T) => T;

/** Copies the address when asked to; shows it where the browser doesn't let a page copy. */
export function copyLink(part: GetPart, texts: ExplorerInput['texts']): void {
  const copied = part('copied', HTMLElement);
  const field = part('address', HTMLInputElement);
  part('copy', HTMLElement).addEventListener('click', () => {
    const address = location.href;
    const done = (): void => {
      field.hidden = true;
      copied.textContent = texts.copied;
    };
    const failed = (): void => {
      copied.textContent = texts.copyFailed;
      field.hidden = false;
      field.value = address;
      field.select();
    };
    // The clipboard is only there on a secure address.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) failed();
    else clipboard.writeText(address).then(done, failed);
  });
}
