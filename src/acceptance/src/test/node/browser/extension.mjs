// A recruiter with the browser extension beside a page of Greenhouse's, played by a stand-in under its name.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const wanted = JSON.parse(readFileSync(0, 'utf8'));
const seen = { complaints: [] };
const PANEL = { width: 320, height: 900 };
let station = 'before the first page';

const picture = (page, name) => page.screenshot({ path: `${wanted.pictures}/${name}.png`, caret: 'initial' });

const launch = () =>
  chromium.launchPersistentContext(wanted.profile, {
    executablePath: wanted.chromium,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: PANEL,
    colorScheme: 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.greenhouse.io ${wanted.standIn}, MAP *.example ${wanted.standIn}`,
      `--disable-extensions-except=${wanted.extension}`,
      `--load-extension=${wanted.extension}`,
    ],
  });

const watch = (page, name) => {
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => seen.complaints.push(`${name}: ${error.message}`));
  return page;
};

const settings = async (context, id) => {
  station = 'the settings';
  // they open by themselves after the installation
  const address = `chrome-extension://${id}/options.html`;
  const own = (page) => page.url() === address;
  const end = Date.now() + 20_000;
  while (!context.pages().some(own) && Date.now() < end) {
    await new Promise((resume) => { setTimeout(resume, 100); });
  }
  const page = watch(context.pages().find(own), 'settings');
  await page.locator('#fields:enabled').waitFor();
  seen.origin = await page.locator('#origin').inputValue();
  await page.getByLabel('Your employer’s gateway').fill(wanted.address);
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByText('Kept.').waitFor();
  await picture(page, '40-extension-settings');
};

const login = async (context) => {
  station = 'the login';
  const page = watch(await context.newPage(), 'login');
  await page.goto(`${wanted.address}/`);
  await page.getByRole('button', { name: /Omar/ }).click();
  await page.getByRole('heading', { name: 'Jobs and requests' }).waitFor();
  await page.close();
};

const beside = async (context, worker, id) => {
  station = 'the panel beside a candidate';
  const tab = watch(await context.newPage(), 'Greenhouse');
  await tab.goto('https://app.greenhouse.io/people/17681532?application_id=26234709');
  const number = await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((one) => one.url && one.url.includes('greenhouse')).id;
  });
  const panel = watch(await context.newPage(), 'panel');
  await panel.setViewportSize(PANEL);
  await panel.goto(`chrome-extension://${id}/panel.html?tab=${number}`);
  await panel.getByText('Application 26234709 in Greenhouse').waitFor();
  seen.recognised = await panel.getByRole('main').innerText();
  await picture(panel, '41-extension-recognised');
  return { tab, panel };
};

const letIn = async (context, panel) => {
  station = 'the window that asks';
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Show it here' }).click();
  const window = watch(await opened, 'grant');
  await window.getByRole('heading', { name: 'Show the panel there?' }).waitFor();
  seen.grant = await window.getByRole('main').innerText();
  await picture(window, '42-extension-grant');
  await window.getByRole('button', { name: 'Show it' }).click();
  station = 'the panel in its frame';
  const frame = panel.frameLocator('#frame');
  await frame.getByText('Nothing has been asked for this application yet.').waitFor();
  return frame;
};

const traces = async (panel) => {
  const frame = panel.frames().find((one) => one.url().startsWith(wanted.address));
  return frame.evaluate(() => ({
    address: window.location.href,
    cookies: document.cookie,
    stored: window.localStorage.length + window.sessionStorage.length,
    tooWide: document.documentElement.scrollWidth - window.innerWidth,
  }));
};

const ask = async (panel, frame) => {
  station = 'asking';
  await picture(panel, '43-extension-panel');
  await panel.emulateMedia({ colorScheme: 'dark' });
  await picture(panel, '44-extension-panel-dark');
  await panel.emulateMedia({ colorScheme: 'light' });
  await frame.getByLabel('Job', { exact: true }).selectOption({ label: wanted.job });
  await frame.getByLabel('Name', { exact: true }).fill('Mira Castellanos');
  // by the keyboard alone
  await frame.getByRole('button', { name: 'Show what the candidate will read' }).press('Enter');
  await frame.getByRole('heading', { name: 'Is this what you want to ask?' }).waitFor();
  seen.notice = await frame.getByRole('main').innerText();
  await picture(panel, '45-extension-notice');
  await frame.getByRole('button', { name: 'Ask now' }).press('Enter');
  await frame.getByText('Waiting for the candidate').waitFor();
  seen.asked = await frame.getByRole('main').innerText();
  seen.traces = await traces(panel);
  await picture(panel, '46-extension-asked');
};

const elsewhere = async (tab, panel) => {
  station = 'a page of no candidate';
  await tab.goto('https://app.greenhouse.io/dashboard');
  await panel.getByText('This is no candidate’s page that is known.').waitFor();
  seen.frameAfterwards = await panel.locator('#frame').isVisible();
};

const framedByAnother = async (context) => {
  station = 'a site that is not listed';
  const page = await context.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  await page.goto(`https://evil.example/frame?${encodeURIComponent(wanted.panelPage)}`);
  await page.waitForTimeout(1_000);
  seen.framedByAnother = { told: told.join('\n'), frames: page.frames().slice(1).map((frame) => frame.url()) };
};

mkdirSync(wanted.pictures, { recursive: true });
const context = await launch();
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL(worker.url()).host;
  await settings(context, id);
  await login(context);
  const { tab, panel } = await beside(context, worker, id);
  await ask(panel, await letIn(context, panel));
  await elsewhere(tab, panel);
  await framedByAnother(context);
} catch (error) {
  seen.stopped = `${station}: ${error.message}`;
} finally {
  await context.close();
}
process.stdout.write(JSON.stringify(seen));
