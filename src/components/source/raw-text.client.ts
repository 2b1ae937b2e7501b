/** The raw text is one switch away and is fetched when it is first asked for. */
export function switchRawText(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-raw-switch]');
  const panel = document.querySelector<HTMLElement>('#raw-text');
  const raw = document.querySelector<HTMLElement>('[data-raw-text]');
  const annotated = document.querySelector<HTMLElement>('[data-annotated]');
  const message = document.querySelector<HTMLElement>('[data-raw-status]');
  if (!button || !panel || !raw || !annotated || !message) return;
  const { rawSwitch = '', show = '', hide = '', loading = '', failed = '' } = button.dataset;

  const toggle = (shown: boolean): void => {
    panel.hidden = !shown;
    annotated.hidden = shown;
    button.textContent = shown ? hide : show;
    button.setAttribute('aria-expanded', String(shown));
  };

  const open = async (): Promise<void> => {
    try {
      if (raw.textContent === '') {
        message.textContent = loading;
        raw.textContent = await fetchText(rawSwitch);
      }
      message.textContent = '';
      toggle(true);
    } catch {
      const link = document.createElement('a');
      link.href = rawSwitch;
      link.textContent = link.pathname;
      message.replaceChildren(`${failed} `, link);
    }
  };

  button.addEventListener('click', () => {
    if (panel.hidden) void open();
    else toggle(false);
  });
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
