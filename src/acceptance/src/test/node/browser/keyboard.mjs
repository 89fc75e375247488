// A candidate and a recruiter who use nothing but the keyboard, and hear pages rather than see them: where the focus is and what the
// live region says after each change. A wallet on another device, and a browser that comes back, are played by addresses that are told
// what to do next.
import { mkdirSync, readFileSync } from 'node:fs';
import { open, Person } from './person.mjs';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const told = { address: wanted.address, pictures: wanted.pictures, complaints: [] };
const seen = { complaints: told.complaints };
const MOST_STOPS = 80;
let station = 'before the first page';

const at = (name) => {
  station = name;
};

/** Does the next step outside the browser: a wallet answers, say. */
const next = async (step) => {
  const answer = await fetch(`${wanted.steps}/${step}`, { method: 'POST' });
  if (answer.status !== 200) {
    throw new Error(`${step}: ${await answer.text()}`);
  }
  return answer.text();
};

const focused = (person) =>
  person.page.evaluate(() => {
    const now = document.activeElement;
    return { id: now.id, text: (now.innerText ?? now.value ?? '').trim(), body: now === document.body };
  });

/** Presses Tab until the focus is on what is called so. */
const reach = async (person, name) => {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await person.page.keyboard.press('Tab');
    if ((await focused(person)).text.startsWith(name)) {
      return stop + 1;
    }
  }
  throw new Error(`the Tab key does not reach “${name}”`);
};

const press = async (person, name) => {
  const stops = await reach(person, name);
  await person.page.keyboard.press('Enter');
  await person.page.waitForLoadState();
  return stops;
};

const announced = async (person, text) => {
  const region = person.page.getByRole('status').filter({ hasText: text }).first();
  await region.waitFor({ state: 'attached' });
  return { said: (await region.textContent()).trim(), focus: await focused(person) };
};

const still = (person) =>
  person.page.evaluate(() =>
    [...document.querySelectorAll('*')].filter((each) => parseFloat(getComputedStyle(each).transitionDuration) > 0).length
    + document.getAnimations().length);

const newcomer = async (browser, name) => {
  const person = await Person.at(browser, name, told);
  await person.page.emulateMedia({ reducedMotion: 'reduce' });
  return person;
};

/** From the link to the receipt, and on to the rights, by Tab and Enter alone. */
const alone = async (browser) => {
  at('the keyboard alone: the college');
  const candidate = await newcomer(browser, 'candidate at the keyboard');
  await candidate.visit('/demo/issuer');
  await candidate.page.locator('section').filter({ hasText: 'Mira Castellanos' }).getByRole('button').first().press('Enter');
  await candidate.see('My wallet');
  at('the keyboard alone: the candidate’s page');
  await candidate.visit(wanted.links.alone);
  seen.alone = { skip: (await candidate.page.keyboard.press('Tab'), (await focused(candidate)).text) };
  seen.alone.stops = await press(candidate, 'Use the demo’s wallet');
  await candidate.see('asks you');
  at('the keyboard alone: the wallet');
  await press(candidate, 'Share');
  await candidate.see('Your receipt');
  seen.alone.receipt = await candidate.read('Your receipt');
  at('the keyboard alone: the rights');
  await press(candidate, 'See, correct or erase what is kept');
  await candidate.see('What is kept about you');
  await press(candidate, 'Write a correction');
  await candidate.see('Say what is wrong');
  seen.alone.still = await still(candidate);
};

/** A page that stays open while a wallet on another device reads, and answers. */
const elsewhere = async (browser) => {
  at('a wallet on another device: the code');
  const candidate = await newcomer(browser, 'candidate who listens');
  await candidate.visit(wanted.links.listens);
  await press(candidate, 'Show the code for my phone');
  await candidate.page.getByRole('img', { name: 'QR code' }).waitFor();
  seen.code = { focus: await focused(candidate) };
  await reach(candidate, 'Ask for less');
  at('a wallet on another device: fetched');
  await next('listens/fetch');
  seen.fetched = await announced(candidate, 'A wallet has opened the request.');
  at('a wallet on another device: answered');
  await next('listens/answer');
  seen.verdict = await announced(candidate, 'everything checked out');
  seen.verdict.title = await candidate.page.title();
  seen.verdict.still = await still(candidate);
};

/** A page that stays open while the wallet on the same device answers, and another tab comes back. */
const comingBack = async (browser) => {
  at('coming back: the press');
  const candidate = await newcomer(browser, 'candidate who comes back');
  await candidate.visit(wanted.links.returns);
  await press(candidate, 'Open my wallet on this device');
  await candidate.page.getByText('The result is shown in this browser only.').waitFor();
  seen.bound = { focus: await focused(candidate) };
  at('coming back: answered');
  const back = await next('returns/answer');
  seen.answered = await announced(candidate, 'Your wallet has answered');
  at('coming back: another tab');
  const tab = await candidate.page.context().newPage();
  await tab.goto(back);
  await tab.close();
  seen.returned = await announced(candidate, 'everything checked out');
};

/** What goes wrong is said where the focus is. */
const mistaken = async (browser) => {
  at('a file that does not do');
  const candidate = await newcomer(browser, 'candidate who errs');
  await candidate.visit(wanted.links.errs);
  await candidate.page.getByText('Without a wallet: hand in a file').focus();
  await candidate.page.keyboard.press('Enter');
  await candidate.page.getByLabel('Your file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('I can weld') });
  await press(candidate, 'Hand in this file');
  const alert = candidate.page.getByRole('alert');
  await alert.waitFor();
  const field = candidate.page.getByLabel('Your file');
  seen.mistake = {
    said: await alert.innerText(),
    focus: await focused(candidate),
    describedBy: await field.getAttribute('aria-describedby'),
    invalid: await field.getAttribute('aria-invalid'),
  };
};

/** The recruiter's page says the verdict, and leaves the focus somewhere that is still there. */
const recruiter = async (browser) => {
  at('the recruiter: logging in');
  const rita = await newcomer(browser, 'recruiter who listens');
  await rita.visit('/');
  await press(rita, 'Rita');
  await rita.page.waitForURL((address) => !address.pathname.includes('/login'));
  at('the recruiter: the result');
  await rita.visit(wanted.result);
  await reach(rita, wanted.inTheMiddle);
  at('the recruiter: the verdict');
  await next('watched/answer');
  seen.recruiter = await announced(rita, 'Verified. Every check that was asked for passed.');
  seen.recruiter.still = await still(rita);
};

mkdirSync(wanted.pictures, { recursive: true });
const browser = await open(wanted.chromium);
try {
  await alone(browser);
  await elsewhere(browser);
  await comingBack(browser);
  await mistaken(browser);
  await recruiter(browser);
} catch (error) {
  seen.stopped = `${station}: ${error.message}`;
  await Person.stopped(told);
} finally {
  await browser.close();
}
// no wallet is installed here, and a file that does not do is refused: the browser says so, and neither is a fault of the page
seen.complaints = told.complaints.filter((complaint) => !/haip-vp:|status of 422/.test(complaint));
process.stdout.write(JSON.stringify(seen));
