// Run with: node --test src/extension/src/test/node
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { recognise } from '../../main/extension/recognise.js';
import { hostsOf, originOf } from '../../main/extension/settings.js';

const read = (name) => JSON.parse(readFileSync(new URL(`../../main/extension/${name}`, import.meta.url), 'utf8'));
const { systems } = read('addresses.json');
const manifest = read('manifest.json');
const UUID = '250d8f03-738a-4bba-a671-8a3d73477145';
const OTHER = 'cb45668d-38b6-43dd-9ba5-bd325d50dbfc';
const named = (address, hosts) => {
  const record = recognise(address, systems, hosts);
  return record && `${record.connector} ${record.kind} ${record.ref}`;
};

const KNOWN = {
  'https://app.greenhouse.io/people/17681532?application_id=26234709': 'greenhouse application 26234709',
  'https://app2.greenhouse.io/people/17681532?application_id=26234709#candidate_details': 'greenhouse application 26234709',
  'https://app.greenhouse.io/people/17681532': 'greenhouse candidate 17681532',
  'https://app.greenhouse.io/applications/26234709': 'greenhouse application 26234709',
  [`https://hire.lever.co/candidates/${UUID}`]: `lever application ${UUID}`,
  [`https://hire.lever.co/candidates/${UUID}?stage=new`]: `lever application ${UUID}`,
  [`https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/${UUID}/applications/${OTHER}/feed`]: `ashby application ${OTHER}`,
  [`https://app.ashbyhq.com/candidates/${UUID}`]: `ashby candidate ${UUID}`,
  'https://acme.odoo.com/web#id=42&model=hr.applicant&view_type=form': 'odoo application 42',
  'https://acme.odoo.com/odoo/recruitment-applications/42': 'odoo application 42',
  'https://acme.odoo.com/odoo/action-411/hr.applicant/42': 'odoo application 42',
};
for (const [address, record] of Object.entries(KNOWN)) {
  test(`${address} is ${record}`, () => assert.equal(named(address), record));
}

const UNKNOWN = {
  'no address': 'people',
  'without TLS': 'http://app.greenhouse.io/people/17681532',
  'a look-alike host': 'https://app.greenhouse.io.evil.example/people/17681532',
  'a host before an at sign': 'https://app.greenhouse.io@evil.example/people/17681532',
  'a name and password': 'https://a:b@app.greenhouse.io/people/17681532',
  'a host that ends alike': 'https://evilgreenhouse.io/people/17681532',
  'another subdomain': 'https://boards.greenhouse.io/people/17681532',
  'the form that adds a person': 'https://app.greenhouse.io/people/new',
  'a list': 'https://hire.lever.co/candidates',
  'no UUID': 'https://hire.lever.co/candidates/1-2-3',
  'a job': `https://app.ashbyhq.com/jobs/${UUID}`,
  'another model': 'https://acme.odoo.com/web#id=42&model=hr.employee',
  'two models': 'https://acme.odoo.com/web#id=42&model=hr.applicant&model=hr.employee',
  'no record yet': 'https://acme.odoo.com/web#model=hr.applicant&view_type=list',
  'an Odoo that nobody named': 'https://erp.example/web#id=42&model=hr.applicant',
};
for (const [what, address] of Object.entries(UNKNOWN)) {
  test(`${what} is no record`, () => assert.equal(named(address), undefined));
}

test('an Odoo elsewhere is known by the host that an administrator set, and nothing else is', () => {
  assert.equal(named('https://erp.example:8443/web#id=42&model=hr.applicant', ['erp.example:8443']), 'odoo application 42');
  assert.equal(named('https://erp.example/people/1', ['erp.example']), undefined);
  assert.equal(named('https://sub.erp.example/web#id=42&model=hr.applicant', ['erp.example']), undefined);
});

test('every address says on what evidence it is known', () => {
  for (const page of systems.flatMap((system) => system.pages)) {
    assert.match(page.evidence, /^(documented|seen|unconfirmed)$/);
    assert.ok(page.source);
  }
});

test('the extension asks for no page, and for hosts only when people want it', () => {
  assert.deepEqual(manifest.permissions, ['activeTab', 'sidePanel', 'storage']);
  assert.equal(manifest.host_permissions, undefined);
  assert.equal(manifest.content_scripts, undefined);
  assert.deepEqual([...manifest.optional_host_permissions].sort(), systems.flatMap((system) => system.permissions).sort());
  assert.ok(!JSON.stringify(manifest).includes('<all_urls>'));
});

test('a gateway is an origin with https', () => {
  assert.equal(originOf(' https://gateway.example/somewhere '), 'https://gateway.example');
  assert.equal(originOf('http://gateway.example'), '');
  assert.equal(originOf('https://a:b@gateway.example'), '');
  assert.equal(originOf('javascript:alert(1)'), '');
  assert.deepEqual(hostsOf(['ERP.example', 'https://b.example:8443/web', '///']), ['erp.example', 'b.example:8443']);
});
