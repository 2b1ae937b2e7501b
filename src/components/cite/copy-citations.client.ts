/** Runs on the page of a story's citations: the button after each form copies it. */

/** Copies the form before a button; the button then says that it did. */
async function copy(button: HTMLButtonElement, { dataset }: HTMLElement): Promise<void> {
  const { copied = '', failed = '' } = dataset;
  try {
    await navigator.clipboard.writeText(button.previousElementSibling?.textContent.trim() ?? '');
    button.textContent = copied;
  } catch {
    button.textContent = failed;
  }
}

for (const list of document.querySelectorAll<HTMLElement>('[data-citations]')) {
  list.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) void copy(target, list);
  });
}
