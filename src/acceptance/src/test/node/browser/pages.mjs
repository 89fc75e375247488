// Looks at pages that were rendered to files: whether everybody can use them, whether they fit, how they look.
// Reads where they are from the standard input; prints what is wrong with them as JSON.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { open } from './person.mjs';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_SIZES = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];
const AT_ONCE = 4;

/** The same words with other colours: what does not depend on colours and sizes was asked a moment ago. */
const OF_LOOKS = { runOnly: [...OF_COLOURS, ...OF_SIZES] };
/** The same template in the same colours, and narrower: how it is built is asked at the desk and in Arabic. */
const OF_WIDTH = { runOnly: OF_SIZES };
const ALL = { runOnly: RULES };

/** How a page is looked at: each language in the surroundings where it is most likely to break. A document is opened once. */
const VIEWS = {
  en: [
    { name: 'desk', width: 1280, height: 900, colorScheme: 'light', asked: ALL },
    { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', asked: OF_LOOKS },
  ],
  de: [{ name: 'narrow', width: 320, height: 700, colorScheme: 'light', asked: OF_WIDTH, unpictured: true }],
  ar: [{ name: 'arabic', width: 390, height: 844, colorScheme: 'light', asked: ALL }],
};

const found = [];
let looked = 0;

/** Which picture shows what, so that nothing is photographed again that looks as it did. */
const SHOWN = wanted.pictures ? join(wanted.pictures, 'shown.json') : '';
const shown = existsSync(SHOWN) ? JSON.parse(readFileSync(SHOWN, 'utf8')) : {};
const sum = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const ASSETS = join(wanted.directory, 'assets');
const clothes = existsSync(ASSETS)
  ? sum(...readdirSync(ASSETS).sort().map((file) => readFileSync(join(ASSETS, file))))
  : '';

const photograph = async (page, name, view, file) => {
  const picture = `${name}.${view.name}.jpg`;
  const path = join(wanted.pictures, picture);
  const now = sum(clothes, JSON.stringify(view), readFileSync(file));
  if (shown[picture] !== now || !existsSync(path)) {
    await page.screenshot({ path, type: 'jpeg', quality: 70, fullPage: true });
    shown[picture] = now;
  }
};

/** What stands out of the page's edge, so that readers would have to scroll sideways. */
const tooWide = () => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) {
    return [];
  }
  return [...document.querySelectorAll('body *')]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > room + 1 || box.left < -1) && getComputedStyle(each).position !== 'absolute';
    })
    .slice(0, 3)
    .map((each) => each.outerHTML.slice(0, 160));
};

const surround = async (page, view) => {
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
};

const examine = async (page, name, view, file) => {
  const axe = await page.evaluate((asked) => window.axe.run(document, { ...asked, resultTypes: ['violations'], preload: false }), view.asked);
  axe.violations.forEach((violation) =>
    violation.nodes.slice(0, 3).forEach((node) =>
      found.push({ page: name, view: view.name, rule: violation.id, at: node.html.slice(0, 200), why: node.failureSummary })));
  (await page.evaluate(tooWide)).forEach((at) => found.push({ page: name, view: view.name, rule: 'too-wide', at, why: 'stands out of the page' }));
  if (wanted.pictures && !view.unpictured) {
    await photograph(page, name, view, file);
  }
  looked += 1;
};

/** Writes a document over the one before, in the same window: axe stays where it is, and need not be read and compiled again. */
const write = (html) => new Promise((shown) => {
  document.open();
  window.addEventListener('load', () => shown(), { once: true });
  document.write(html);
  document.close();
});

const look = async (window, name, language) => {
  const { page } = window;
  const file = join(wanted.directory, language, `${name}.html`);
  if (!existsSync(file)) {
    return;
  }
  const [first, ...others] = VIEWS[language];
  await surround(page, first);
  if (window.directory === language) {
    await page.evaluate(write, readFileSync(file, 'utf8'));
  } else {
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await page.evaluate(AXE);
    window.directory = language;
  }
  await examine(page, name, first, file);
  for (const view of others) {
    await surround(page, view);
    await examine(page, name, view, file);
  }
};

const names = readdirSync(join(wanted.directory, 'en'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .filter((name) => !wanted.only || name.startsWith(wanted.only))
  .sort();
if (wanted.pictures) {
  mkdirSync(wanted.pictures, { recursive: true });
}

const browser = await open(wanted.chromium);
try {
  const context = await browser.newContext();
  const waiting = Object.keys(VIEWS).flatMap((language) => names.map((name) => [name, language]));
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    const page = await context.newPage();
    let at = '';
    page.on('pageerror', (error) => found.push({ page: at, view: 'any', rule: 'script', at: error.message, why: 'a script broke' }));
    const window = { page, directory: '' };
    while (waiting.length > 0) {
      const [name, language] = waiting.shift();
      at = name;
      await look(window, name, language);
    }
  }));
} finally {
  await browser.close();
}
if (wanted.pictures) {
  writeFileSync(SHOWN, JSON.stringify(shown));
}
process.stdout.write(JSON.stringify({ looked, found }));
