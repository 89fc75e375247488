// The main job, walked by people. Reads what to visit from the standard input; prints what each of them saw as JSON.
import { mkdirSync, readFileSync } from 'node:fs';
import { open, Person } from './person.mjs';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const told = { address: wanted.address, pictures: wanted.pictures, complaints: [] };
const seen = { complaints: told.complaints };
const JOB = 'Java backend developer';
const PURPOSE = 'To see which of your skills somebody else can confirm.';
let station = 'before the first page';

const at = (name) => {
  station = name;
};

const graduate = async (candidate) => {
  at('the college');
  await candidate.visit('/demo/issuer');
  await candidate.photograph('01-college');
  const mira = candidate.page.locator('section').filter({ hasText: 'Mira Castellanos' });
  await mira.getByRole('button', { name: 'Put into my wallet' }).click();
  await candidate.see('My wallet');
  await candidate.photograph('02-wallet');
  seen.wallet = await candidate.read();
};

const apply = async (recruiter) => {
  at('the applicants');
  await recruiter.visit('/demo/ats');
  seen.applicants = await recruiter.read();
  return seen.applicants.match(/Mira Castellanos[\s\S]*?application (\d+)/)[1];
};

const login = async (recruiter) => {
  at('the login');
  await recruiter.visit('/');
  await recruiter.see('Log in');
  await recruiter.photograph('03-login');
  await recruiter.press(/Rita/);
  await recruiter.see('Jobs and requests');
  await recruiter.photograph('04-jobs');
};

const ask = async (recruiter, whom, picture) => {
  at(`asking ${whom.name}`);
  await recruiter.visit('/');
  await recruiter.page.getByRole('region', { name: 'Jobs', exact: true }).getByRole('link', { name: JOB, exact: true }).click();
  await recruiter.see(JOB);
  if (picture) {
    await recruiter.photograph('05-job');
    seen.job = await recruiter.read();
  }
  await recruiter.follow('Ask a candidate');
  await recruiter.write('Name', whom.name);
  await recruiter.write('E-mail', whom.email ?? '');
  await recruiter.write('Application in your recruiting system', whom.application ?? '');
  await recruiter.write('Purpose', PURPOSE);
  if (picture) {
    await recruiter.region('What the candidate will read').getByText(PURPOSE).waitFor();
    await recruiter.photograph('06-ask');
  }
  await recruiter.press('Get the link');
  await recruiter.see('Waiting for the candidate');
  const link = await recruiter.page.getByRole('textbox', { name: 'The candidate’s link' }).inputValue();
  await recruiter.follow('See how it stands');
  await recruiter.see('Waiting for the candidate');
  return link;
};

const answer = async (candidate, recruiter, link) => {
  at('the candidate’s page');
  await candidate.visit(link);
  seen.asked = await candidate.read('Before you decide');
  await candidate.photograph('08-candidate');
  at('the wallet');
  await candidate.press('Use the demo’s wallet');
  await candidate.see('asks you');
  seen.consent = await candidate.read();
  await candidate.photograph('09-consent');
  at('the recruiter’s page while the wallet is open');
  await recruiter.see('Opened in a wallet');
  seen.beforeSharing = await recruiter.read();
  at('sharing');
  await candidate.press('Share');
  await candidate.see('Your receipt');
  seen.receipt = await candidate.read('Your receipt');
  seen.receiptAt = candidate.path();
  await candidate.photograph('10-receipt');
};

const result = async (recruiter) => {
  at('the result');
  await recruiter.see('Verified');
  await recruiter.see('Skills against the requirements');
  seen.sameDocument = await recruiter.page.evaluate(() => window.notLoadedAgain === true);
  await recruiter.page.getByText(/^Every check: /).first().click();
  seen.result = await recruiter.read();
  seen.match = await recruiter.region('Skills against the requirements').innerText();
  seen.announced = await recruiter.page.getByRole('status').first().textContent();
  at('the deliveries');
  const steps = recruiter.region('In your recruiting systems').getByRole('row');
  await steps.filter({ hasText: 'Delivered' }).nth(2).waitFor();
  seen.deliveries = await steps.allInnerTexts();
  await recruiter.photograph('11-result');
};

const pdf = async (recruiter) => {
  at('the PDF');
  const address = await recruiter.page.getByRole('link', { name: 'Open the summary (PDF)' }).getAttribute('href');
  const answered = await recruiter.page.request.get(new URL(address, told.address).href);
  seen.pdf = {
    status: answered.status(),
    type: answered.headers()['content-type'],
    begins: (await answered.body()).subarray(0, 5).toString('latin1'),
  };
};

const filed = async (recruiter, application) => {
  at('the recruiting system');
  await recruiter.visit('/demo/ats');
  const mira = recruiter.page.locator('section').filter({ hasText: 'Mira Castellanos' });
  seen.filed = {
    notes: await mira.getByRole('blockquote').allInnerTexts(),
    attachments: await mira.getByRole('link').allInnerTexts(),
    events: await recruiter.page.getByRole('row').filter({ hasText: application }).allInnerTexts(),
  };
  await recruiter.photograph('12-recruiting-system');
};

const prying = async (stranger, link) => {
  at('somebody else’s browser');
  await stranger.visit(link);
  seen.stranger = await stranger.read();
  await stranger.photograph('13-somebody-else');
};

/** The wallet's answer is held back from the candidate's browser; somebody else's gets the address it leads to. */
const theft = async (recruiter, candidate, stranger) => {
  const link = await ask(recruiter, { name: 'Mira Castellanos' });
  at('the return address in somebody else’s browser');
  await candidate.visit(link);
  await candidate.press('Use the demo’s wallet');
  await candidate.see('asks you');
  const form = { ask: await candidate.page.locator('input[name=ask]').inputValue(), decision: 'share' };
  const answered = await candidate.page.request.post(`${told.address}/demo/wallet/answers`, {
    form,
    maxRedirects: 0,
    headers: { Origin: told.address },
  });
  const back = answered.headers().location;
  await stranger.visit(back);
  seen.strangerReturns = await stranger.read();
  seen.strangerReturnsAt = stranger.path();
  await stranger.photograph('14-return-somebody-else');
  await recruiter.see('Answered, waiting for the browser');
  seen.answeredOnly = await recruiter.read();
  await recruiter.photograph('15-answered-only');
  at('the return address in the candidate’s own browser');
  await candidate.visit(back);
  await candidate.see('Your receipt');
  await recruiter.see('Verified');
  seen.strangerAfterwards = (await stranger.visit(link), await stranger.read());
};

const decline = async (recruiter, candidate) => {
  const link = await ask(recruiter, { name: 'Noor Haddad' });
  at('declining');
  await candidate.visit(link);
  await candidate.press('I’d rather not');
  await candidate.see('Nothing was shared');
  seen.declined = await candidate.read();
  await candidate.photograph('16-declined');
  await recruiter.see('Declined');
  seen.declinedAtRecruiter = await recruiter.read();
  await recruiter.photograph('17-declined-recruiter');
  await recruiter.visit('/');
  await recruiter.photograph('18-jobs-with-requests');
};

/** Somebody who has never been here asks, and a candidate answers: how often they press, and how long it takes. */
const newcomers = async (browser, candidate) => {
  at('a new recruiter');
  const recruiter = await Person.at(browser, 'new recruiter', told);
  let since = Date.now();
  await recruiter.visit('/');
  await recruiter.press(/Rita/);
  recruiter.presses = 0;
  await recruiter.follow('Ask a candidate');
  await recruiter.write('Name', 'Mira Castellanos');
  await recruiter.press('Get the link');
  const link = await recruiter.page.getByRole('textbox', { name: 'The candidate’s link' }).inputValue();
  seen.newRecruiter = { presses: recruiter.presses, seconds: (Date.now() - since) / 1000 };
  at('a new candidate');
  since = Date.now();
  candidate.presses = 0;
  await candidate.visit(link);
  await candidate.press('Use the demo’s wallet');
  await candidate.press('Share');
  await candidate.see('Your receipt');
  seen.newCandidate = { presses: candidate.presses, seconds: (Date.now() - since) / 1000 };
};

const walk = async (browser) => {
  const recruiter = await Person.at(browser, 'recruiter', told);
  const candidate = await Person.at(browser, 'candidate', told);
  const stranger = await Person.at(browser, 'stranger', told);
  await graduate(candidate);
  const application = await apply(recruiter);
  await login(recruiter);
  const link = await ask(recruiter, { name: 'Mira Castellanos', email: 'mira@applicants.example', application }, true);
  await recruiter.photograph('07-link');
  await recruiter.page.evaluate(() => {
    window.notLoadedAgain = true;
  });
  await answer(candidate, recruiter, link);
  await result(recruiter);
  await pdf(recruiter);
  await prying(stranger, link);
  await filed(recruiter, application);
  await theft(recruiter, candidate, stranger);
  await decline(recruiter, candidate);
  await newcomers(browser, candidate);
};

mkdirSync(wanted.pictures, { recursive: true });
const browser = await open(wanted.chromium);
try {
  await walk(browser);
} catch (error) {
  seen.stopped = `${station}: ${error.message}`;
  await Person.stopped(told);
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(seen));
