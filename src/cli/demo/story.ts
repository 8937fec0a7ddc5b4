import { connect, createView, type Driver, differences, type Verification, verifyView } from '../../index.js';
import type { Context } from '../context.js';
import { formatCount, plural } from '../text.js';
import { type DemoView, type DemoWrite, schema, tables, views, writes } from './shop.js';
import { type Changes, compareDocuments, copyDocuments } from './snapshot.js';
import { Stage } from './stage.js';

const EXAMPLE_PATHS = 3;

/** Tells the whole demo; resolves to the number of documents that differ from their query at the end. */
export async function tellDemo(context: Context): Promise<number> {
  const stage = new Stage(context);
  introduce(stage);
  const driver = await openShop(stage);
  try {
    await showViews(stage, driver);
    await showWrites(stage, driver);
    return await showProof(stage, driver);
  } finally {
    await driver.close();
  }
}

function introduce(stage: Stage): void {
  stage.title('jsonb-ivm: JSON documents that always equal their query');
  stage.text(
    'A shop serves each order as one JSON document. Built by a SELECT on every',
    'read, it is slow; kept in a cache, it goes stale. Here the result of that',
    'SELECT is a table, and triggers keep it exact: inside the transaction of',
    'whoever writes, changing only the documents that the write reaches.',
  );
}

async function openShop(stage: Stage): Promise<Driver> {
  stage.chapter('A shop, in a PostgreSQL that runs inside this process');
  const driver = await stage.timed(
    () => 'PostgreSQL started',
    () => connect('pglite:memory'),
  );
  await stage.timed(
    () => 'tables created and filled',
    () => driver.execute(schema),
  );
  const counts = await driver.query<{ rows: number }>(
    tables.map((table) => `SELECT count(*)::integer AS rows FROM ${table}`).join(' UNION ALL '),
  );
  stage.text(tables.map((table, index) => `${table} ${formatCount(counts[index]?.rows ?? 0)}`).join('   '));
  return driver;
}

async function showViews(stage: Stage, driver: Driver): Promise<void> {
  stage.chapter('Two documents, each declared by a SELECT');
  for (const view of views) {
    stage.heading(view.name, view.about);
    stage.code(view.text);
    const create = () => createView(driver, { name: view.name, text: view.text, file: `${view.name}.sql` });
    await stage.timed(({ documents }) => `created: ${plural(documents, 'document')}`, create);
    stage.gap();
  }
  stage.text('Reading an order is now reading one row. Order 1042:');
  stage.code(await prettyDocument(driver, 'order_doc', 1042));
}

/** As `jsonb_pretty` lays it out, with the innermost objects on one line. */
async function prettyDocument(driver: Driver, view: string, id: number): Promise<string> {
  const [row] = await driver.query<{ text: string }>(
    `SELECT jsonb_pretty(doc) AS text FROM ${view} WHERE id = $1::integer`,
    [id],
  );
  return (row?.text ?? '').replaceAll(/\{\s+([^{}[\]]*?)\s+\}/g, (_, inside: string) => {
    return `{${inside.replaceAll(/\s*\n\s*/g, ' ')}}`;
  });
}

async function showWrites(stage: Stage, driver: Driver): Promise<void> {
  stage.chapter('Ordinary writes, and what they change');
  for (const write of writes) {
    for (const view of views) await copyDocuments(driver, view.name);
    await showWrite(stage, driver, write);
    for (const view of views) showChanges(stage, view, await compareDocuments(driver, view.name));
    stage.gap();
  }
}

async function showWrite(stage: Stage, driver: Driver, write: DemoWrite): Promise<void> {
  stage.text(write.title);
  await stage.statement(write.sql, () => driver.execute(write.sql));
}

function showChanges(stage: Stage, view: DemoView, changes: Changes): void {
  const { documents, changed, added, removed, example } = changes;
  const counts = { changed, added, removed };
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  const words = told.map(([verb, count], index) =>
    index === 0 ? `${formatCount(count)} of ${plural(documents, 'document')} ${verb}` : `${formatCount(count)} ${verb}`,
  );
  stage.result(view.name, words.join(', ') || 'no document changed');
  if (example === null) return;
  const found = differences(example.before, example.after, 'doc', EXAMPLE_PATHS);
  for (const { path, stored, expected } of found) stage.change(`#${example.id} ${path}`, stored, expected);
}

async function showProof(stage: Stage, driver: Driver): Promise<number> {
  stage.chapter('The proof: every document compared with its query, run afresh');
  let differing = 0;
  let documents = 0;
  for (const view of views) {
    const sentence = (result: Verification) =>
      `${view.name.padEnd(13)} ${plural(result.checked, 'document')}, ${plural(result.differing, 'difference')}`;
    const result = await stage.timed(sentence, () => verifyView(driver, view.name));
    differing += result.differing;
    documents += result.checked;
  }
  stage.gap();
  stage.verdict(`${plural(differing, 'difference')} in ${plural(documents, 'document')}`, differing === 0);
  stage.text(
    'Nothing is left behind. For a database of your own:',
    '  jsonb-ivm create NAME --file VIEW.sql --database postgres://...',
  );
  return differing;
}
