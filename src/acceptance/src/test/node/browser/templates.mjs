// A recruiter looks at what there is to ask for.
import { mkdirSync, readFileSync } from 'node:fs';
import { open, Person } from './person.mjs';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const told = { address: wanted.address, pictures: wanted.pictures, complaints: [] };
const seen = { complaints: told.complaints };

const look = async (recruiter) => {
  await recruiter.visit('/');
  await recruiter.press(/Rita/);
  await recruiter.see('Jobs and requests');
  await recruiter.visit(`/jobs/${wanted.job}/ask`);
  await recruiter.see('Ask a candidate');
  await recruiter.page.locator('details').evaluateAll((all) => all.forEach((each) => { each.open = true; }));
  seen.ask = await recruiter.read();
  await recruiter.photograph('30-ask-with-remarks');
};

mkdirSync(wanted.pictures, { recursive: true });
const browser = await open(wanted.chromium);
try {
  await look(await Person.at(browser, 'recruiter', told));
} catch (error) {
  seen.stopped = error.message;
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(seen));
