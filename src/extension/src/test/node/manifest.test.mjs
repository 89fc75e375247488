// Run with: node --test src/extension/src/test/node
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const extension = new URL('../../main/extension/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', extension), 'utf8'));
const PNG = '89504e470d0a1a0a';

/** What a PNG says of its size. */
const size = (file) => {
  const bytes = readFileSync(new URL(file, extension));
  assert.equal(bytes.subarray(0, 8).toString('hex'), PNG, `${file} is a PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('there is an icon of every size that is asked for', () => {
  assert.deepEqual(Object.keys(manifest.icons), ['16', '32', '48', '128']);
  for (const [side, file] of Object.entries(manifest.icons)) {
    assert.deepEqual(size(file), [Number(side), Number(side)], file);
  }
});

test('buttons show the same icons', () => {
  for (const { default_icon: icons } of [manifest.action, manifest.sidebar_action]) {
    for (const [side, file] of Object.entries(icons)) {
      assert.equal(file, manifest.icons[side]);
    }
  }
});

test('Firefox finds what it needs besides', () => {
  const { gecko } = manifest.browser_specific_settings;
  assert.match(gecko.id, /^[a-z]+@[a-z.]+$/);
  assert.deepEqual(manifest.background.scripts, [manifest.background.service_worker]);
  assert.equal(manifest.sidebar_action.default_panel, manifest.side_panel.default_path);
});

test('Mozilla is told what leaves the browser, and nothing that does not', () => {
  const { data_collection_permissions: declared } = manifest.browser_specific_settings.gecko;
  // The address of the page names a record, and the record's id goes to the gateway. A content script would read pages:
  // that would be websiteContent.
  assert.deepEqual(declared, { required: ['browsingActivity'] });
  assert.equal(manifest.content_scripts, undefined);
  assert.ok(!manifest.permissions.includes('scripting') && !manifest.permissions.includes('cookies'));
});

/** What one browser has and the other has not, as the linter of Firefox sees it; the code asks before it uses either. */
const KNOWN = [
  'BACKGROUND_SERVICE_WORKER_IGNORED',
  'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  'MANIFEST_PERMISSIONS',
  'UNSUPPORTED_API',
];

test('the linter of Firefox finds no error and no other warning', async (context) => {
  const require = createRequire(process.env.WEB_EXT ? `${process.env.WEB_EXT}/` : import.meta.url);
  let found;
  try {
    found = require.resolve('addons-linter');
  } catch {
    context.skip('web-ext 10.7.0 is not installed: npm install web-ext, and name the directory in WEB_EXT');
    return;
  }
  const { createInstance } = await import(found);
  const linter = createInstance({
    config: { _: [fileURLToPath(extension)], logLevel: 'fatal', output: 'none', boring: true, shouldScanFile: () => true },
    runAsBinary: false,
  });
  const { errors, warnings } = await linter.run();
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings.map(({ code }) => code).filter((code) => !KNOWN.includes(code)), []);
});
