import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.js';
import { listenElsewhere, type Site, servePlayground } from './site.js';

let site: Site;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  site = await servePlayground();
  browser = await startChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.url);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(() => idle());

/** Until nothing is under way. */
async function idle(): Promise<void> {
  await page.locator('.results[aria-busy=false]').waitFor();
}

const done = async () => Number(await page.locator('.results').getAttribute('data-done'));

const editor = (label: string) => page.getByLabel(label, { exact: true });

/** Presses a button, and waits for what it has done. */
async function press(name: string, things = 1): Promise<void> {
  const before = await done();
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator(`.results[data-done="${before + things}"]`).waitFor();
}

const first = () => page.locator('.document').first();

describe('the page', () => {
  it('creates a view and shows its documents', async () => {
    expect(await page.locator('.count').textContent()).toBe('200');
    expect(await first().locator('pre').textContent()).toContain('"customer": {"city": "Lyon", "name": "Ben"}');
  });

  it('shows them follow a write, and what that cost', async () => {
    await press('Add a line');
    expect(await first().locator('.state').textContent()).toBe('changed');
    expect(await first().locator('.added').allTextContents()).toEqual([
      '    {"id": 1001, "qty": 1, "product": "Sieve"}\n',
      '  "total": 44.45,\n',
    ]);
    expect(await first().locator('.removed').allTextContents()).toEqual(['  "total": 34.50,\n']);
    expect(await page.locator('.equal').textContent()).toBe('equal to the query');
    const cells = await page.locator('.costs tbody tr').first().locator('td').allTextContents();
    expect(cells).toEqual([
      expect.stringMatching(/^INSERT INTO line/),
      expect.stringMatching(/^\d+\.\d ms$/),
      '1',
      '1 of 200',
      '',
    ]);
    expect(await page.locator('.costs .bars .keeping').first().getAttribute('style')).toMatch(/width: [\d.]*[1-9]/);
  });

  it('tells a write that changes nothing', async () => {
    await press('Change nothing');
    expect(await page.locator('.costs tbody tr').first().locator('td').nth(3).textContent()).toBe('0 of 200');
    expect(await page.locator('.document .state').count()).toBe(0);
  });

  it('takes the documents of rows that are gone', async () => {
    await press('Delete an order');
    expect(await first().getAttribute('class')).toContain('gone');
    expect(await page.locator('.count').textContent()).toBe('199');
  });

  it('tells the plan, the functions and the types', async () => {
    await page.getByRole('tab', { name: 'Plan' }).click();
    expect(await page.locator('.plan').textContent()).toMatch(/^public\.order_doc: one document per row of orders/);
    await page.getByRole('tab', { name: 'Functions' }).click();
    expect(await page.locator('.generated').textContent()).toMatch(/CREATE (OR REPLACE )?FUNCTION "jsonb_ivm"/);
    await page.getByRole('tab', { name: 'Types' }).click();
    expect(await page.locator('.generated').textContent()).toContain('export interface OrderDocRow');
    await page.getByRole('tab', { name: /^Documents/ }).click();
  });
});

describe('a text of the visitor', () => {
  it('is checked while it is typed, and underlined where it is wrong', async () => {
    await editor('View').fill("SELECT o.id,\n  jsonb_build_object('é', o.state) AS doc\nFROM orders o");
    await page.locator('.view .findings').waitFor();
    expect(await page.locator('.view .cm-lintRange-error').textContent()).toBe('o.state');
    expect(await page.locator('.view .findings .error').textContent()).toMatch(/^2:27 column o\.state does not exist/);
    expect(await page.locator('.view .findings .hint').textContent()).toContain('"o.status"');
  });

  it('becomes the view', async () => {
    await editor('View').fill("SELECT o.id, jsonb_build_object('is', o.status) AS doc FROM orders o");
    await page.locator('.view .findings').waitFor({ state: 'detached' });
    await press('Replace order_doc');
    expect(await first().locator('pre').textContent()).toBe('{"is": "paid"}\n');
    await press('Pay an order');
    expect(await first().locator('.added').allTextContents()).toEqual(['{"is": "paid"}\n']);
  });

  it('is a write of several statements, and is undone as a whole where it fails', async () => {
    await editor('Write').fill(
      "BEGIN;\nUPDATE orders SET status = 'lost';\nUPDATE orders SET customer_id = 0;\nCOMMIT;",
    );
    await press('Run');
    expect(await page.locator('.write .cm-lintRange-error').textContent()).toBe('UPDATE orders SET customer_id = 0');
    expect(await page.locator('.write .findings .error').textContent()).toMatch(/^3:1 .*foreign key/);
    await editor('Write').fill("UPDATE orders SET status = 'seen' WHERE id = 5");
    await press('Run');
    expect(await page.locator('.document.changed').count()).toBe(1);
    expect(await page.locator('.write .findings').count()).toBe(0);
  });

  it('is a write that is no SQL', async () => {
    await editor('Write').fill('UPDATE orders\n  SETT status = 1');
    await press('Run');
    expect(await page.locator('.write .findings .error').textContent()).toMatch(
      /^2:8 syntax error at or near "status"/,
    );
  });

  it('is a schema of their own', async () => {
    await page.locator('.schema summary').click();
    await editor('Schema').fill('CREATE TABLE orders (id int PRIMARY KEY, status txt);');
    await press('Start over', 2);
    expect(await page.locator('.schema .findings .error').textContent()).toMatch(/^1:49 type "txt" does not exist/);
    await editor('Schema').fill(
      "CREATE TABLE orders (id int PRIMARY KEY, status text); INSERT INTO orders VALUES (7, 'new')",
    );
    await press('Start over', 2);
    expect(await page.locator('.document').allTextContents()).toEqual([expect.stringMatching(/^id 7\{"is": "new"\}/)]);
  });

  it('is another example', async () => {
    await page.getByRole('combobox').selectOption('Posts with comments');
    await page.locator('.results[data-done="2"]').waitFor();
    await press('Publish a post');
    expect(await first().locator('.state').textContent()).toBe('new');
  });
});

describe('what leaves the page', () => {
  it('is nothing: it loads its own files, without a complaint', () => {
    expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([]);
    expect(requests.length).toBeGreaterThan(4);
    expect(complaints).toEqual([]);
  });

  it('cannot be anything: its policy refuses other hosts', async () => {
    const elsewhere = await listenElsewhere();
    const tries = await page.evaluate(`Promise.all([
      new Promise((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
        image.src = '${elsewhere.url}image';
      }),
      fetch('${elsewhere.url}').then(() => 'fetched', () => 'refused'),
    ])`);
    await page.evaluate(`navigator.sendBeacon('${elsewhere.url}beacon', 'x')`);
    expect(tries).toEqual(['refused', 'refused']);
    expect(elsewhere.reached()).toBe(0);
    elsewhere.close();
  });

  it('is not asked for by its files', () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    const page = readFileSync(join(site.folder, 'index.html'), 'utf8');
    expect(files).toContain('libpg-query.wasm');
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\.\/assets\/index-.*\.js$/)]),
    );
    expect(page).not.toMatch(/(?:src|href)="(?:\/|https?:)/);
  });
});
