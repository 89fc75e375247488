// Somebody at a browser of their own: what they read, what their browser complained about, how it looked.
import { chromium } from 'playwright-core';

const CHROMIUM = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

export const open = (executablePath) => chromium.launch({ ...CHROMIUM, executablePath });

export class Person {
  constructor(name, page, told) {
    this.name = name;
    this.page = page;
    this.told = told;
    this.presses = 0;
    (told.everybody ??= []).push(this);
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) {
        this.complain(message.text());
      }
    });
    page.on('pageerror', (error) => this.complain(error.message));
    page.on('requestfailed', (request) => {
      // a reader who goes on before everything has come leaves the rest behind
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
        this.complain(`not loaded: ${request.url()} ${request.failure()?.errorText}`);
      }
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== told.address && !request.url().startsWith('data:')) {
        this.complain(`asked another host: ${request.url()}`);
      }
    });
  }

  static async at(browser, name, told) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: DESK, colorScheme: 'light' });
    return new Person(name, await context.newPage(), told);
  }

  complain(text) {
    this.told.complaints.push(`${this.name} at ${new URL(this.page.url(), 'about:blank').pathname}: ${text}`);
  }

  async visit(address) {
    const answer = await this.page.goto(new URL(address, this.told.address).href);
    return answer.status();
  }

  async press(name) {
    this.presses += 1;
    await this.page.getByRole('button', { name }).first().click();
    await this.page.waitForLoadState();
  }

  async follow(name) {
    this.presses += 1;
    await this.page.getByRole('link', { name }).first().click();
    await this.page.waitForLoadState();
  }

  write(label, text) {
    return this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** The part of the page under this heading, as it is read. */
  region(name) {
    return this.page.getByRole('region', { name });
  }

  read(region) {
    return (region ? this.region(region) : this.page.getByRole('main')).innerText();
  }

  /** Waits until a heading says so. Nothing is loaded again for it. */
  see(heading) {
    return this.page.getByRole('heading', { name: heading }).first().waitFor();
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  /** Pictures on a desk and on a phone. A page that has to be scrolled sideways is a complaint. */
  async photograph(station) {
    for (const size of [PHONE, DESK]) {
      await this.page.setViewportSize(size);
      const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) {
        this.complain(`${station} is ${wide} px wider than ${size.width} px`);
      }
      // a hidden caret would leave style attributes behind, and the page's own policy would rightly refuse them
      const path = `${this.told.pictures}/${station}-${size.width}.png`;
      await this.page.screenshot({ path, fullPage: true, caret: 'initial' });
    }
  }

  /** What everybody saw when a walk stopped. */
  static async stopped(told) {
    for (const person of told.everybody ?? []) {
      const path = `${told.pictures}/stopped-${person.name.replace(/ /g, '-')}.png`;
      await person.page.screenshot({ path, fullPage: true, caret: 'initial' }).catch(() => {});
    }
  }
}
