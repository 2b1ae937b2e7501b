/** Copies what stands in the field beside a button; the button then says that it did. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const area = button.parentElement?.querySelector('textarea');
  const { copied = '', failed = '' } = button.dataset;
  area?.select();
  try {
    await navigator.clipboard.writeText(area?.value ?? '');
    button.textContent = copied;
  } catch {
    button.textContent = failed;
  }
}

/** Lets each button of a part of the page copy its snippet. */
export function copySnippets(share: HTMLElement): void {
  for (const button of share.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
    button.addEventListener('click', () => void copy(button));
  }
}
