import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createView, type Driver } from '../../src/index.js';
import { startChromium } from '../playground/chromium.js';
import { listenElsewhere } from '../playground/site.js';
import { servers, withServer } from '../servers/databases.js';
import { schema, text } from './shop.js';
import { type Site, serveSite } from './site.js';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Site;
let driver: Driver;
let leave: () => void;
let left: Promise<void>;
const complaints: string[] = [];
const requests: string[] = [];

/** A database for all tests of the file, which is dropped after them. */
beforeAll(async () => {
  browser = await startChromium();
  await new Promise<void>((ready, failed) => {
    left = withServer(servers[0] as string, async (owner, url) => {
      driver = owner;
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text });
      site = await serveSite(url);
      const done = new Promise<void>((resolve) => {
        leave = resolve;
      });
      ready();
      await done;
      await site.close();
    });
    left.catch(failed);
  });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await open(context);
});
afterAll(async () => {
  await browser?.close();
  leave?.();
  await left;
});

async function open(within: BrowserContext): Promise<Page> {
  const opened = await within.newPage();
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  opened.on('request', (request) => requests.push(request.url()));
  await opened.goto(site.url);
  await opened.getByRole('table').waitFor();
  return opened;
}

const link = (name: string, exact = true) => page.getByRole('link', { name, exact });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function toView(part?: string): Promise<void> {
  await link('Views').click();
  await link('public.order_doc').click();
  await page.locator('.drawing svg').waitFor();
  if (part !== undefined) await link(part).click();
}

async function tryIt(statement: string): Promise<void> {
  await link('What if').click();
  await page.getByLabel('One INSERT, UPDATE, DELETE, MERGE or TRUNCATE').fill(statement);
  await button('Try it').click();
  await page.locator('[aria-busy=false] .summary, [role=alert]').waitFor();
}

describe('the page', () => {
  it('takes the token out of the address, and keeps it over a reload', async () => {
    expect(page.url()).toBe(`http://127.0.0.1:${site.port}/#/`);
    await page.reload();
    await page.getByRole('table').waitFor();
  });

  it('lists views with health and cost', async () => {
    const cells = await page.getByRole('row').nth(1).locator('th, td').allTextContents();
    expect(cells).toEqual([
      'public.order_doc',
      '1 warningnever compared',
      expect.stringMatching(/^~?\d+$/),
      expect.stringMatching(/ kB$/),
      '–',
      expect.stringMatching(/–$/),
      '–',
      'customer, line, orders',
      expect.stringMatching(/^\d{4}-/),
    ]);
    await page.getByText('ALTER DATABASE').waitFor();
  });

  it('draws how writes reach documents, by cost and missing indexes, and tells it in tables', async () => {
    await driver.execute(
      `SET track_functions = 'pl'; UPDATE customer SET name = 'Eve' WHERE id = 1; SELECT pg_stat_force_next_flush()`,
    );
    await toView();
    const tables = await page
      .locator('.drawing .table')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(tables).toEqual([
      'orders the root no writes counted',
      expect.stringMatching(/^customer doc\.customer [\d.]+ ms · 1 write, 100 % of the time$/),
      'line doc.lines[] no writes counted',
    ]);
    expect(await page.locator('.drawing .table.heat4').count()).toBe(1);
    expect(await page.locator('.drawing .edge.missing').textContent()).toMatch(/no index/);
    expect(await page.locator('.drawing .document').textContent()).toMatch(/lines\[\] list of object/);
    await page.locator('.drawing .table').nth(1).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('customer');
    const section = page.locator('section.card', { has: page.getByRole('heading', { name: 'customer', exact: true }) });
    expect(await section.textContent()).toMatch(/CREATE INDEX ON "public"\."orders" \("customer_id"\);/);
    const update = section.getByRole('row', { name: /^update/ });
    expect(await update.textContent()).toMatch(/^updatecompute values ?doc\.customer.*1[\d.]+ ms$/);
  });

  it('sets a document beside its query, with what differs', async () => {
    await toView('Documents');
    await link('id 3').waitFor();
    expect(await page.locator('.keys li').allTextContents()).toEqual(['id 1', 'id 2', 'id 3']);
    await link('id 2').click();
    await page.getByText('The document equals its query').waitFor();
    await driver.execute(`UPDATE order_doc SET doc = doc || '{"status": "lost"}' WHERE id = 2`);
    await button('Compare again').click();
    await page.getByText('The document is not what its query gives.').waitFor();
    const cells = await page.locator('.chosen tbody tr').locator('th, td').allTextContents();
    expect(cells).toEqual(['doc.status', '"lost"', '"paid"']);
    expect(await page.locator('mark.removed').allTextContents()).toEqual([expect.stringContaining('"lost"')]);
    expect(await page.locator('mark.added').allTextContents()).toEqual([expect.stringContaining('"paid"')]);
    await driver.execute(`UPDATE order_doc SET doc = doc || '{"status": "paid"}' WHERE id = 2`);
    await page.getByLabel('id integer').fill('77');
    await button('Show').click();
    await page.getByText('There is no such document, and the query gives none.').waitFor();
    await page.getByLabel('id integer').fill('x');
    await button('Show').click();
    await page.getByRole('alert').getByText('invalid input syntax for type integer: "x"').waitFor();
  });

  it('tries a write, and tells what it would change', async () => {
    await tryIt('UPDATE orders\nSET customer_id = 2 WHERE id = 1');
    expect(await page.locator('.summary').textContent()).toMatch(/^1 document of 1 view would change, in [\d.]+ ms/);
    const changed = page.getByRole('table', { name: 'Documents that change' });
    expect(await changed.locator('tbody').locator('th, td').allTextContents()).toEqual([
      'id 1',
      'updated',
      'doc.customer.name',
      '"Eve"',
      '"Ben"',
    ]);
    const functions = page.getByRole('table', { name: 'Functions that ran' });
    expect(await functions.locator('tbody tr').first().textContent()).toMatch(/answers update of orders/);
    await functions.locator('summary').first().click();
    expect(await functions.locator('pre').first().textContent()).toMatch(/^CREATE OR REPLACE FUNCTION/);
    expect(await driver.query('SELECT customer_id FROM orders WHERE id = 1')).toEqual([{ customer_id: 1 }]);
    await tryIt(`INSERT INTO orders (customer_id, status) VALUES (1, 'new')`);
    await page.getByText('public.orders_id_seq').waitFor();
  });

  it('says of a write what is wrong with it, and goes there', async () => {
    await tryIt('UPDATE orders\nSET statuss = 1');
    await page.getByRole('alert').getByText('column "statuss" of relation "orders" does not exist').waitFor();
    await button('Go to 2:5').click();
    const selected = 'document.activeElement.value.slice(document.activeElement.selectionStart)';
    expect(await page.evaluate(selected)).toBe('statuss = 1');
    await tryIt('DELETE FROM line; COMMIT');
    await page.getByRole('alert').getByText('there is more than one statement').waitFor();
    await page.getByRole('alert').getByText('write one INSERT').waitFor();
  });

  it('previews a replacement, in words', async () => {
    await toView('Preview a replacement');
    const field = page.getByLabel('The text that public.order_doc is to have');
    expect(await field.inputValue()).toBe(text);
    await button('Compare').click();
    await page.getByText('This is the text that it has: nothing would change.').waitFor();
    await field.fill(text.replace("'status', o.status", "'state', o.status, 'n', o.id"));
    await button('Compare').click();
    await page.getByText('The view would be replaced where it stands, 3 documents computed anew.').waitFor();
    const rows = page.getByRole('table', { name: 'What changes in its rows' }).locator('tbody tr');
    expect(await rows.allTextContents()).toEqual([
      'added fielddoc.ninteger',
      'added fielddoc.statetext',
      'removed fielddoc.statustext',
    ]);
    await field.fill('SELECT o.id, o.nothing FROM orders o');
    await button('Compare').click();
    await page.getByRole('alert').getByText('column o.nothing does not exist').waitFor();
    await button('Go to 1:14').waitFor();
  });

  it('tells who waits for whom', async () => {
    await link('Lock waits').click();
    await page.getByText('Nobody waits.').waitFor();
    await driver.execute('BEGIN; UPDATE line SET qty = 7 WHERE id = 3');
    const other = await open(context);
    await other.getByRole('link', { name: 'What if' }).click();
    await other.getByLabel('One INSERT').fill('UPDATE line SET qty = 8');
    await other.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('1 session waits.').waitFor();
    const rows = await page.getByRole('row').allTextContents();
    expect(rows[1]).toMatch(/^\d+nobody.*idle in transaction.*UPDATE line SET qty = 7/);
    expect(rows[2]).toMatch(/^↳ \d+\d+.*UPDATE line SET qty = 8/);
    await other.getByRole('alert').getByText('canceling statement due to lock timeout').waitFor();
    await other.close();
    await driver.execute('ROLLBACK');
    await page.getByText('Nobody waits.').waitFor();
  });

  it('tells how far documents have come that are still being made', async () => {
    const filling = {
      documents: 1200,
      total: 4000,
      position: '1200',
      started: new Date(Date.now() - 60_000).toISOString(),
      process: null,
    };
    await driver.query(`UPDATE jsonb_ivm.view SET filling = $1::jsonb`, [JSON.stringify(filling)]);
    await link('Views').click();
    await page.getByRole('progressbar', { name: 'first documents' }).waitFor();
    expect(await page.locator('.filling').textContent()).toMatch(
      /1,200 of about 4,000 documents \(30 %\), .*up to key 1200$/,
    );
    await link('public.order_doc').click();
    await page.locator('.facts + .filling').waitFor();
    await driver.query('UPDATE jsonb_ivm.view SET filling = NULL');
    await page.locator('.filling').waitFor({ state: 'detached' });
  });

  it('says so where there is no view of a name, and where there are no views', async () => {
    await page.goto(`http://127.0.0.1:${site.port}/#/view/public.gone`);
    await page.getByRole('alert').getByText('there is no document view "public"."gone"').waitFor();
    await driver.execute(
      'ALTER TABLE jsonb_ivm.view RENAME TO hidden; CREATE TABLE jsonb_ivm.view (LIKE jsonb_ivm.hidden)',
    );
    await link('Views').click();
    await page.getByText('There are no document views in this database yet.').waitFor();
    await driver.execute('DROP TABLE jsonb_ivm.view; ALTER TABLE jsonb_ivm.hidden RENAME TO view');
    await page.getByRole('table').waitFor();
  });

  it('shows nothing to who has no token', async () => {
    const stranger = await browser.newContext();
    const opened = await stranger.newPage();
    await opened.goto(`http://127.0.0.1:${site.port}/`);
    await opened.getByRole('heading', { name: 'This address is not enough' }).waitFor();
    expect(await opened.getByRole('table').count()).toBe(0);
    await stranger.close();
  });
});

/** Presses Tab until something has the focus. */
async function tabTo(hasFocus: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it was not reached in 60 steps');
}

describe('who works by keyboard', () => {
  it('reaches everything, and sees where', async () => {
    await page.goto(site.url);
    await page.reload();
    await page.getByRole('table').waitFor();
    const focused = () =>
      page.evaluate<string>(`(() => {
      const one = document.activeElement;
      return (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() || one.tagName + ' ' + one.type;
    })()`);
    const stops: string[] = [];
    for (let at = 0; at < 8; at++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual([
      'To the content',
      'jsonb_ivm studio',
      'Views',
      'What if',
      'Lock waits',
      'INPUT checkbox',
      'Views',
      'public.order_doc',
    ]);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.locator('.drawing svg').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.title()).toBe('public.order_doc maintenance · jsonb_ivm studio');
    await tabTo(async () => (await focused()).startsWith('line doc.lines[]'));
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('line');
    await link('What if').focus();
    await page.keyboard.press('Enter');
    await tabTo(async () => (await page.evaluate('document.activeElement.id')) === 'sql');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('DELETE FROM line');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 documents of 1 view would change').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Try it');
  });

  it('skips to the content', async () => {
    await page.reload();
    await page.getByText('Type a write').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });
});

/** All that axe finds wrong, by rule and place. */
async function faults(opened: Page): Promise<string[]> {
  await opened.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await opened.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run()',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing wrong with any page', async () => {
    const own = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const opened = await open(own);
    const look = async (wanted: string): Promise<void> => {
      await opened.getByText(wanted).first().waitFor();
      expect(await faults(opened), wanted).toEqual([]);
    };
    await look('Writes answered');
    await opened.getByRole('link', { name: 'public.order_doc' }).click();
    await look('How writes reach documents');
    await opened.getByRole('link', { name: 'Documents' }).click();
    await opened.getByRole('link', { name: 'id 1' }).click();
    await look('The document equals its query');
    await opened.getByRole('link', { name: 'Preview a replacement' }).click();
    await opened.getByRole('textbox').fill(text.replace("'status'", "'state'"));
    await opened.getByRole('button', { name: 'Compare' }).click();
    await look('How it would be done');
    await opened.getByRole('link', { name: 'What if' }).click();
    await opened.getByRole('textbox').fill('DELETE FROM orders WHERE id = 1');
    await opened.getByRole('button', { name: 'Try it' }).click();
    await look('Functions that ran');
    await opened.getByRole('textbox').fill('COMMIT');
    await opened.getByRole('button', { name: 'Try it' }).click();
    await look('this statement cannot be tried');
    await opened.getByRole('link', { name: 'Lock waits' }).click();
    await look('Nobody waits.');
    await own.close();
  });
});

describe('what leaves the page', () => {
  it('is nothing: it loads its own files, and the program and the page have nothing to complain of', () => {
    expect(
      requests.filter((url) => !url.startsWith(`http://127.0.0.1:${site.port}/`) && !url.startsWith('data:')),
    ).toEqual([]);
    // what is refused is told by the browser, too
    expect(complaints.filter((one) => !/status of (401|422)/.test(one))).toEqual([]);
    expect(site.reports).toEqual([]);
  });

  it('cannot be anything: its policy refuses other hosts', async () => {
    const elsewhere = await listenElsewhere();
    const other = await open(context);
    const tries = await other.evaluate(`Promise.all([
      fetch('${elsewhere.url}').then(() => 'fetched', () => 'refused'),
      new Promise((done) => {
        const script = document.createElement('script');
        script.onerror = () => done('refused');
        script.onload = () => done('loaded');
        script.src = '${elsewhere.url}script.js';
        document.head.append(script);
      }),
    ])`);
    expect(tries).toEqual(['refused', 'refused']);
    expect(elsewhere.reached()).toBe(0);
    elsewhere.close();
    await other.close();
  });

  it('is not asked for by its files, which say whose work they are', () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    const index = readFileSync(join(site.folder, 'index.html'), 'utf8');
    const named = [...index.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] as string);
    expect(named.filter((one) => !one.startsWith('./assets/') && one !== 'data:,')).toEqual([]);
    expect(index).not.toMatch(/<script>|<style/);
    const licences = readFileSync(join(site.folder, 'licences.txt'), 'utf8');
    for (const name of ['preact', '@dagrejs/dagre', 'diff']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    const size = files
      .filter((file) => file.includes('.'))
      .map((file) => readFileSync(join(site.folder, file), { flag: 'r' }).length)
      .reduce((a, b) => a + b, 0);
    expect(size).toBeLessThan(200_000);
  });
});
