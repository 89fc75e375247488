// Draws the icons anew from icon.svg: node draw.mjs <chromium>, where playwright-core can be found.
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const to = new URL('../main/extension/icons/', import.meta.url);
const browser = await chromium.launch({ executablePath: process.argv[2] });
await mkdir(to, { recursive: true });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}`);
  await page.screenshot({ path: new URL(`icon-${size}.png`, to).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
