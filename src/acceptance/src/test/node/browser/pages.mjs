// Looks at pages that were rendered to files: whether everybody can use them, whether they fit, how they look.
// Reads where they are from the standard input; prints what is wrong with them as JSON.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { open } from './person.mjs';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AT_ONCE = 2;

/** How a page is looked at: each language in the surroundings where it is most likely to break. */
const VIEWS = [
  { name: 'desk', language: 'en', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'phone-dark', language: 'en', width: 390, height: 844, colorScheme: 'dark' },
  { name: 'narrow', language: 'de', width: 320, height: 700, colorScheme: 'light', unpictured: true },
  { name: 'arabic', language: 'ar', width: 390, height: 844, colorScheme: 'light' },
];

const found = [];
let looked = 0;

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

const examine = async (page, name, view) => {
  const file = join(wanted.directory, view.language, `${name}.html`);
  if (!existsSync(file)) {
    return;
  }
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate(AXE);
  const axe = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }), RULES);
  axe.violations.forEach((violation) =>
    violation.nodes.slice(0, 3).forEach((node) =>
      found.push({ page: name, view: view.name, rule: violation.id, at: node.html.slice(0, 200), why: node.failureSummary })));
  (await page.evaluate(tooWide)).forEach((at) => found.push({ page: name, view: view.name, rule: 'too-wide', at, why: 'stands out of the page' }));
  if (wanted.pictures && !view.unpictured) {
    await page.screenshot({ path: join(wanted.pictures, `${name}.${view.name}.png`), fullPage: true });
  }
  looked += 1;
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
  for (const view of VIEWS) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height },
      colorScheme: view.colorScheme,
      reducedMotion: 'reduce',
    });
    const waiting = [...names];
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      const page = await context.newPage();
      while (waiting.length > 0) {
        await examine(page, waiting.shift(), view);
      }
    }));
    await context.close();
  }
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify({ looked, found }));
