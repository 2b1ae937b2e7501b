import { spawn, spawnSync } from 'node:child_process';
import { Builder, By, Key } from 'selenium-webdriver';
import { MissingBrowser, type DrivenBrowser } from './driven-browser.ts';

const PORT = 4459;
/** The driver listens a moment after it is started. */
const PATIENCE_MS = 15_000;

const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** WebKitGTK of the distribution, on a display of its own. @throws {MissingBrowser} where there is none. */
export async function openWebKit(): Promise<DrivenBrowser> {
  if (!isThere('WebKitWebDriver') || !isThere('xvfb-run')) {
    throw new MissingBrowser('WebKit is not installed: apt-get install webkit2gtk-driver xvfb');
  }
  const service = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${PORT}`], {
    detached: true,
    stdio: 'ignore',
  });
  const stop = (): void => {
    // The driver and its display are a group of processes.
    if (service.pid !== undefined) process.kill(-service.pid);
  };
  try {
    await untilListening();
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${PORT}`)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build();
    const find = (selector: string) => driver.findElement(By.css(selector));
    return {
      name: 'WebKitGTK',
      goto: (address) => driver.get(address),
      click: async (selector) => (await find(selector)).click(),
      submit: async (selector, text) => (await find(selector)).sendKeys(text, Key.ENTER),
      enter: async (selector) => (await find(selector)).sendKeys(Key.ENTER),
      value: (expression) => driver.executeScript(`return (${expression})`),
      close: async () => {
        await driver.quit();
        stop();
      },
    };
  } catch (cause) {
    stop();
    throw cause;
  }
}

async function untilListening(): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answers = await fetch(`http://127.0.0.1:${PORT}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new MissingBrowser(`WebKitWebDriver did not answer at port ${PORT}.`);
}
