// Everybody opens every page that a link leads them to, and writes nonsense into every form.
// Reads who may go where from the standard input; prints what was seen as JSON.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { open, Person } from './person.mjs';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const told = { address: wanted.address, pictures: wanted.pictures, complaints: [] };
const seen = { complaints: told.complaints, pages: [], found: [], forms: [], badly: [] };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NOT_PAGES = /\.(pdf|json|jwt|csv|xml|txt|jsonld)([?#]|$)|^\/(api|demo|assets|login)\//;
const MOST_OF_A_KIND = 2;
const SURROUNDINGS = [
  { name: 'desk', width: 1280, height: 900, colorScheme: 'light', language: 'en' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', language: 'en' },
  { name: 'arabic', width: 390, height: 844, colorScheme: 'light', language: 'ar' },
];
const HOSTILE = '<script>window.hostile=1</script><b>"\'&\u202Egnp.exe\u202C =HYPERLINK("x") ' + 'x'.repeat(12_000);
let station = 'before the first page';

/** Pages that differ by what they are about, not by what they are. */
const kind = (path) =>
  path
    .split('?')[0]
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*')
    .replace(/\/[A-Za-z0-9_-]{22,}/g, '/*')
    .replace(/\/\d+(?=\/|$)/g, '/*');

const slug = (who, of, view) => `${who}-${of.replaceAll('*', 'x').replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'first'}.${view}`;

const speak = (person, language) =>
  person.page.context().addCookies([
    { name: '__Host-vouchgate-language', value: language, url: told.address, secure: true, httpOnly: true, sameSite: 'Lax' },
  ]);

/** Axe comes in by the debugger, past the page's own policy, which lets no script in. */
const examine = async (person, who, of, view) => {
  await person.page.evaluate(AXE);
  const axe = await person.page.evaluate((rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }), RULES);
  axe.violations.forEach((violation) =>
    violation.nodes.slice(0, 2).forEach((node) => seen.found.push(`${who} ${of} ${view} ${violation.id}: ${node.html.slice(0, 160)}`)));
  const wide = await person.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    seen.found.push(`${who} ${of} ${view} too wide by ${wide} px`);
  }
};

const links = (person) =>
  person.page.evaluate((address) =>
    [...document.querySelectorAll('a[href]')]
      .map((link) => new URL(link.href, location.href))
      .filter((link) => link.origin === address && !link.hash)
      .map((link) => link.pathname + link.search), new URL(told.address).origin);

const surroundings = async (person, who, of, path) => {
  for (const view of SURROUNDINGS) {
    await person.page.setViewportSize({ width: view.width, height: view.height });
    await person.page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
    await speak(person, view.language);
    await person.visit(path);
    await examine(person, who, of, view.name);
    await person.page.screenshot({ path: `${told.pictures}/${slug(who, of, view.name)}.png`, fullPage: true, caret: 'initial' });
  }
  await speak(person, 'en');
};

/** Every stop of the tab key has to be seen, and none may keep the reader. */
const byKeyboard = async (person, who, of) => {
  await person.page.setViewportSize({ width: 1280, height: 900 });
  const stops = await person.page.evaluate(() =>
    [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')].filter(
      (each) => !each.disabled && each.tabIndex >= 0 && each.getClientRects().length > 0).length);
  const reached = new Set();
  for (let i = 0; i < Math.min(stops, 60); i += 1) {
    await person.page.keyboard.press('Tab');
    const at = await person.page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const style = getComputedStyle(document.activeElement);
      return { index: all.indexOf(document.activeElement), body: document.activeElement === document.body, outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 };
    });
    if (!at.body && !at.outlined) {
      seen.found.push(`${who} ${of} focus is not seen at stop ${i + 1}`);
      break;
    }
    reached.add(at.index);
  }
  if (reached.size < Math.min(stops, 60) / 2) {
    seen.found.push(`${who} ${of} the keyboard reaches ${reached.size} of ${stops} places`);
  }
};

const nonsense = async (person, who, of, path) => {
  const forms = await person.page.evaluate(() =>
    [...document.forms].map((form, index) => ({
      index,
      action: form.getAttribute('action') ?? '',
      writes: form.method === 'post' && form.querySelector('input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file]),textarea') !== null,
    })).filter((form) => form.writes));
  for (const form of forms) {
    const name = `${who} ${of} → ${kind(form.action)}`;
    if (seen.forms.includes(name)) {
      continue;
    }
    seen.forms.push(name);
    await person.visit(path);
    const typed = await person.page.evaluate(([index, hostile]) => {
      const fields = [...document.forms[index].elements].filter((each) => each.matches('input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file]),textarea') && !each.readOnly);
      document.forms[index].noValidate = true;
      fields.forEach((field) => {
        field.removeAttribute('maxlength');
        field.value = hostile;
      });
      return fields.map((field) => field.name);
    }, [form.index, HOSTILE]);
    const answered = person.page.waitForNavigation({ timeout: 15_000 });
    await person.page.evaluate((index) => {
      const form = document.forms[index];
      form.requestSubmit(form.querySelector('button:not([formaction])'));
    }, form.index);
    const status = (await answered).status();
    const after = await person.page.evaluate((names) => ({
      ran: window.hostile !== undefined,
      said: document.querySelector('.mistake,[aria-invalid=true],[role=alert]') !== null,
      kept: names.some((each) => [...document.querySelectorAll(`[name="${each}"]`)].some((field) => field.value.includes('window.hostile'))),
    }), typed);
    if (after.ran) {
      seen.badly.push(`${name}: the script ran`);
    }
    if (status >= 500) {
      seen.badly.push(`${name}: ${status}`);
    }
    if (status >= 400 && status < 500 && !after.said) {
      seen.badly.push(`${name}: ${status} without saying what is wrong at a field`);
    }
    if (status >= 400 && status < 500 && !after.kept && typed.length > 0) {
      seen.badly.push(`${name}: ${status} and what was typed is lost`);
    }
  }
};

const everywhere = async (person, who, starts) => {
  const waiting = [...starts];
  const visited = new Map();
  while (waiting.length > 0) {
    const path = waiting.shift();
    const of = kind(path);
    const before = visited.get(of) ?? [];
    if (NOT_PAGES.test(path) || before.includes(path) || before.length >= MOST_OF_A_KIND) {
      continue;
    }
    visited.set(of, [...before, path]);
    station = `${who} at ${path}`;
    const status = await person.visit(path);
    if (status >= 400) {
      seen.badly.push(`${who} ${of}: a link leads to ${status}`);
      continue;
    }
    waiting.push(...(await links(person)));
    if (before.length === 0) {
      seen.pages.push(`${who} ${of}`);
      await byKeyboard(person, who, of);
      await surroundings(person, who, of, path);
    }
    await nonsense(person, who, of, path);
  }
};

/** Refused input is an answer like any other here; the browser says it in its console all the same. */
const isRefusal = (complaint) => /status of 4(00|22)/.test(complaint);

mkdirSync(wanted.pictures, { recursive: true });
const browser = await open(wanted.chromium);
try {
  for (const one of wanted.people) {
    const person = await Person.at(browser, one.who, told);
    if (one.login) {
      station = `${one.who} logs in`;
      await person.visit('/');
      await person.press(new RegExp(one.login));
    }
    await everywhere(person, one.who, one.starts);
    await person.page.context().close();
  }
} catch (error) {
  seen.stopped = `${station}: ${error.message}`;
} finally {
  await browser.close();
}
seen.complaints = told.complaints.filter((complaint) => !isRefusal(complaint));
process.stdout.write(JSON.stringify(seen));
