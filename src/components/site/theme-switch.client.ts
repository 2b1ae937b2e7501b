type Theme = 'light' | 'dark';

/**
 * Light or dark. What the reader's system asks for holds until a choice differs from it; choosing
 * the system's own again forgets the choice.
 */
export function switchTheme(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-theme-switch]');
  const systemTheme = (): Theme => (system.matches ? 'dark' : 'light');
  const shownTheme = (): Theme => {
    const chosen = root.dataset.theme;
    return chosen === 'dark' || chosen === 'light' ? chosen : systemTheme();
  };

  const show = (): void => {
    const theme = shownTheme();
    root.dataset.shown = theme;
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(theme === 'dark'));
    }
  };

  const choose = (theme: Theme): void => {
    const isSystems = theme === systemTheme();
    if (isSystems) delete root.dataset.theme;
    else root.dataset.theme = theme;
    remember(isSystems ? null : theme);
    show();
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(shownTheme() === 'dark' ? 'light' : 'dark');
    });
  }
  system.addEventListener('change', show);
  show();
}

/** Storage may be forbidden; then the choice holds for the page. */
function remember(theme: Theme | null): void {
  try {
    if (theme === null) localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    return;
  }
}
