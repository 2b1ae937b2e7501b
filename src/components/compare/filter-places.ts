/** Shows only the places whose name, Chinese or pinyin, holds what is typed. */
export function filterPlaces(page: HTMLElement): void {
  const field = page.querySelector<HTMLInputElement>('[data-part="filter"]');
  field?.addEventListener('input', () => {
    const typed = field.value.trim().toLowerCase();
    for (const list of page.querySelectorAll<HTMLElement>('[data-list]')) {
      const labels = [...list.querySelectorAll<HTMLElement>('[data-names]')];
      for (const label of labels) {
        label.hidden = !(label.dataset.names ?? '').toLowerCase().includes(typed);
      }
      list.hidden = labels.every(({ hidden }) => hidden);
    }
  });
}
