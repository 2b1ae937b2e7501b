import { existsSync } from 'node:fs';
import { firefox } from 'playwright-core';
import { MissingBrowser, type DrivenBrowser } from './driven-browser.ts';

/** Where distributions put it. */
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

/** The Firefox of the distribution. @throws {MissingBrowser} where there is none. */
export async function openFirefox(): Promise<DrivenBrowser> {
  const executablePath = PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new MissingBrowser('Firefox is not installed: apt-get install firefox-esr');
  }
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const page = await browser.newPage();
  return {
    name: `Firefox ${browser.version()}`,
    goto: async (address) => {
      await page.goto(address);
    },
    click: (selector) => page.locator(selector).first().click(),
    submit: async (selector, text) => {
      await page.locator(selector).first().fill(text);
      await page.locator(selector).first().press('Enter');
    },
    enter: (selector) => page.locator(selector).first().press('Enter'),
    value: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
