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
const AT_ONCE = 2;
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'meta-viewport'];
const DESK = { name: 'desk', width: 1280, height: 900, colorScheme: 'light', asked: RULES };
/** The page that lies on the desk, narrower and darker: what does not depend on colours and sizes was asked a moment ago. */
const PHONE_DARK = { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', asked: OF_LOOKS };
const ARABIC = { name: 'arabic', width: 390, height: 844, colorScheme: 'light', asked: RULES };
const HOSTILE = '<script>window.hostile=1</script><b>"\'&\u202Egnp.exe\u202C =HYPERLINK("x") ' + 'x'.repeat(12_000);

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
  const { page } = person;
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE);
  }
  const axe = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false }), view.asked);
  axe.violations.forEach((violation) =>
    violation.nodes.slice(0, 2).forEach((node) => seen.found.push(`${who} ${of} ${view.name} ${violation.id}: ${node.html.slice(0, 160)}`)));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    seen.found.push(`${who} ${of} ${view.name} too wide by ${wide} px`);
  }
  await page.screenshot({ path: `${told.pictures}/${slug(who, of, view.name)}.jpg`, type: 'jpeg', quality: 70, fullPage: true, caret: 'initial' });
};

const links = (person) =>
  person.page.evaluate((address) =>
    [...document.querySelectorAll('a[href]')]
      .map((link) => new URL(link.href, location.href))
      .filter((link) => link.origin === address && !link.hash)
      .map((link) => link.pathname + link.search), new URL(told.address).origin);

const surround = async ({ page }, view) => {
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
};

/** Notes where the focus comes, and whether it is seen there. */
const followFocus = () => {
  const stops = { places: new Set(), hidden: 0 };
  document.addEventListener('focusin', ({ target }) => {
    const style = getComputedStyle(target);
    stops.places.add(target);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0) {
      stops.hidden ||= stops.places.size;
    }
  }, true);
  window.focusStops = stops;
};

/** Every stop of the tab key has to be seen, and none may keep the reader. */
const byKeyboard = async (person, who, of) => {
  const { page } = person;
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')].filter(
      (each) => !each.disabled && each.tabIndex >= 0 && each.getClientRects().length > 0).length);
  const most = Math.min(stops, 60);
  await page.evaluate(followFocus);
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
  }
  const { reached, hidden } = await page.evaluate(() => ({ reached: window.focusStops.places.size, hidden: window.focusStops.hidden }));
  if (hidden > 0) {
    seen.found.push(`${who} ${of} focus is not seen at stop ${hidden}`);
  }
  if (reached < most / 2) {
    seen.found.push(`${who} ${of} the keyboard reaches ${reached} of ${stops} places`);
  }
};

/** Looks at the page that lies open, at the desk, by keyboard and in the dark; and opens it once more in Arabic. */
const surroundings = async (person, who, of, path) => {
  await examine(person, who, of, DESK);
  await byKeyboard(person, who, of);
  await person.page.evaluate(() => document.activeElement?.blur());
  await surround(person, PHONE_DARK);
  await examine(person, who, of, PHONE_DARK);
  await speak(person, 'ar');
  await surround(person, ARABIC);
  await person.visit(path);
  await examine(person, who, of, ARABIC);
  await speak(person, 'en');
  await surround(person, DESK);
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
      return fields.filter((field) => field.type !== 'password' && field.value.includes('window.hostile')).map((field) => field.name);
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
      lost: names.filter((each) => ![...document.querySelectorAll(`[name="${each}"]`)].some((field) => field.value.includes('window.hostile'))),
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
    if (status >= 400 && status < 500 && after.lost.length > 0) {
      seen.badly.push(`${name}: ${status} and what was typed is lost in ${after.lost.join(', ')}`);
    }
  }
};

const everywhere = async (person, who, starts) => {
  await surround(person, DESK);
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
    person.station = path;
    const status = await person.visit(path);
    if (status >= 400) {
      seen.badly.push(`${who} ${of}: a link leads to ${status}`);
      continue;
    }
    waiting.push(...(await links(person)));
    if (before.length === 0) {
      seen.pages.push(`${who} ${of}`);
      await surroundings(person, who, of, path);
    }
    await nonsense(person, who, of, path);
  }
};

/** Refused input is an answer like any other here; the browser says it in its console all the same. */
const isRefusal = (complaint) => /status of 4(00|22)/.test(complaint);

const walk = async (browser, one) => {
  const person = await Person.at(browser, one.who, told);
  try {
    if (one.login) {
      person.station = 'the login';
      await person.visit('/');
      await person.press(new RegExp(one.login));
    }
    await everywhere(person, one.who, one.starts);
  } catch (error) {
    throw new Error(`${one.who} at ${person.station}: ${error.message}`);
  }
  await person.page.context().close();
};

mkdirSync(wanted.pictures, { recursive: true });
const browser = await open(wanted.chromium);
try {
  const waiting = [...wanted.people];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (waiting.length > 0) {
      await walk(browser, waiting.shift());
    }
  }));
} catch (error) {
  seen.stopped = error.message;
} finally {
  await browser.close();
}
seen.complaints = told.complaints.filter((complaint) => !isRefusal(complaint));
process.stdout.write(JSON.stringify(seen));
