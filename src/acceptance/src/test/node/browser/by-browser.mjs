// A candidate whose browser knows a wallet. The browser's own part is played by a function that hands what the page asks to
// the wallet's address, and the wallet's answer back; everything else is the page, its script and the gateway.
import { mkdirSync, readFileSync } from 'node:fs';
import { open, Person } from './person.mjs';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const told = { address: wanted.address, pictures: wanted.pictures, complaints: [] };
const seen = { complaints: told.complaints, asked: [] };
const BUTTON = 'Let my browser find my wallet';
const HEADING = 'With a wallet that your browser knows';

const knowsAWallet = async (person, answer) => {
  await person.page.exposeFunction('askTheWallet', answer);
  await person.page.addInitScript(() => {
    window.DigitalCredential = class DigitalCredential {};
    const get = async ({ mediation, digital }) => {
      const told = await window.askTheWallet(JSON.stringify({ mediation, digital, origin: window.location.origin }));
      if (!told) {
        throw new DOMException('The person said no.', 'NotAllowedError');
      }
      return JSON.parse(told);
    };
    Object.defineProperty(navigator.credentials, 'get', { value: get, configurable: true });
  });
};

const wallet = async (asked) => {
  seen.asked.push(JSON.parse(asked));
  const answer = await fetch(wanted.wallet, { method: 'POST', body: asked });
  return answer.text();
};

const shares = async (browser) => {
  const candidate = await Person.at(browser, 'candidate', told);
  await knowsAWallet(candidate, wallet);
  await candidate.visit(wanted.links.shares);
  await candidate.see(HEADING);
  seen.offer = await candidate.read();
  await candidate.photograph('20-by-browser');
  await candidate.press(BUTTON);
  await candidate.see('Your receipt');
  seen.receipt = await candidate.read();
  await candidate.photograph('21-by-browser-receipt');
};

const refuses = async (browser) => {
  const candidate = await Person.at(browser, 'candidate who refuses', told);
  await knowsAWallet(candidate, () => '');
  await candidate.visit(wanted.links.refuses);
  await candidate.press(BUTTON);
  await candidate.page.getByText('Nothing was shared. You can try again').waitFor();
  seen.refused = await candidate.read();
  await candidate.photograph('22-by-browser-refused');
};

const knowsNone = async (browser) => {
  const candidate = await Person.at(browser, 'candidate whose browser knows no wallet', told);
  await candidate.page.addInitScript(() => {
    delete window.DigitalCredential;
  });
  await candidate.visit(wanted.links.without);
  seen.without = await candidate.read();
};

mkdirSync(wanted.pictures, { recursive: true });
const browser = await open(wanted.chromium);
try {
  await shares(browser);
  await refuses(browser);
  await knowsNone(browser);
} catch (error) {
  seen.stopped = error.message;
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(seen));
