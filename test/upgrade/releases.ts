import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  createView,
  type Driver,
  dropView,
  examine,
  explainView,
  formatPlan,
  installFunctions,
  listViews,
  version as present,
  quoteQualified,
  readStatements,
  upgradeView,
  upgradeViews,
  type ViewSummary,
  verifyView,
  viewStatus,
} from '../../src/index.js';

const directory = join(import.meta.dirname, 'releases');

/** Versions whose databases are kept, each in two dumps. */
export const releases: readonly string[] = readdirSync(directory).sort();

export type Kind = 'extension' | 'portable';

export const directoryOf = (release: string): string => join(directory, release);

export function readDump(release: string, kind: Kind): string {
  return readFileSync(join(directoryOf(release), `${kind}.sql`), 'utf8');
}

export const withoutComments = (script: string): string => script.replaceAll(/^COMMENT ON [\s\S]*?;\n/gm, '');
export const withoutOwners = (script: string): string => script.replaceAll(/^ALTER .* OWNER TO .*;\n/gm, '');

/** Runs a dump, and leaves the session as it was. */
export async function restoreDump(driver: Driver, script: string): Promise<void> {
  await driver.execute(script);
  await driver.execute('RESET ALL');
}

function readWrites(release: string): string[] {
  return readFileSync(join(directoryOf(release), 'writes.sql'), 'utf8')
    .trimEnd()
    .split('\n');
}

const nameOf = ({ schema, name }: Pick<ViewSummary, 'schema' | 'name'>): string => quoteQualified({ schema, name });

export async function viewNames(driver: Driver): Promise<string[]> {
  return (await listViews(driver)).map(nameOf);
}

export async function expectExact(driver: Driver, reason: string): Promise<void> {
  for (const view of await viewNames(driver)) {
    expect(await verifyView(driver, view), `${view} ${reason}`).toMatchObject({ differing: 0, byChance: 0 });
  }
}

/** Writes all that the release's views have to follow, and compares all documents after every so many statements. */
export async function expectMaintained(driver: Driver, release: string, every = 8): Promise<void> {
  for (const [place, write] of readWrites(release).entries()) {
    await driver.execute(write);
    if ((place + 1) % every === 0) await expectExact(driver, `after ${write}`);
  }
  await expectExact(driver, 'after all writes');
}

/** Layout of the registry, as its comment has it. */
export async function layoutOf(driver: Driver): Promise<string | undefined> {
  const [row] = await driver.query<{ comment: string | null }>(
    `SELECT obj_description(oid, 'pg_namespace') AS comment FROM pg_namespace WHERE nspname = 'jsonb_ivm'`,
  );
  return /layout \d+/.exec(row?.comment ?? '')?.[0];
}

/** All that this program makes: in the registry's schema, on tables, and the tables of documents. */
export async function objectsOf(driver: Driver): Promise<string[]> {
  const rows = await driver.query<{ name: string }>(
    `SELECT 'function ' || p.oid::regprocedure || ' ' || md5(pg_get_functiondef(p.oid)) || coalesce(p.proacl::text, '') AS name
     FROM pg_proc p WHERE p.pronamespace = 'jsonb_ivm'::regnamespace
     UNION ALL SELECT 'relation ' || c.oid::regclass || coalesce(md5(pg_get_viewdef(c.oid)), '') || ' ' || string_agg(
       concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull), ', ' ORDER BY a.attnum)
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE c.relkind IN ('r', 'v', 'i') AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' GROUP BY c.oid
     UNION ALL SELECT 'type ' || t.typname FROM pg_type t WHERE t.typnamespace = 'jsonb_ivm'::regnamespace
     UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal
     UNION ALL SELECT 'event trigger ' || evtname FROM pg_event_trigger
     ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Everything that only looks: each works on what the release made, and none shows something that isn't there. */
export async function lookAtAll(driver: Driver, release: string): Promise<void> {
  const views = await listViews(driver);
  expect(views.length).toBeGreaterThan(0);
  for (const view of views) {
    expect(view.version).toBe(release);
    const [status] = await viewStatus(driver, nameOf(view));
    const warnings = release === present ? [] : ['VIEW_VERSION'];
    expect(status?.problems.map(({ code }) => code).filter((code) => code !== 'INDEX_MISSING')).toEqual(warnings);
    const { plan } = await explainView(driver, nameOf(view));
    for (const format of ['text', 'json', 'mermaid'] as const)
      expect(formatPlan(plan, format)).not.toMatch(/undefined|NaN|\[object/);
    expect(await readStatements(driver, nameOf(view))).not.toEqual([]);
  }
  await expectExact(driver, 'as it was restored');
  const { findings } = await examine(driver);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
}

/** A database goes on, is upgraded view by view and as a whole, goes on, and is rid of all views. */
export async function expectUpgrade(driver: Driver, release: string, kind: Kind): Promise<void> {
  await expectMaintained(driver, release, 1);
  await installFunctions(driver, { portable: kind === 'portable' });
  const views = await viewNames(driver);
  const [first = ''] = views;
  const changed = release !== present;
  const done = { from: release, version: present, action: changed ? 'upgraded' : 'unchanged' };
  expect(await upgradeView(driver, first)).toMatchObject(done);
  expect(await upgradeView(driver, first)).toMatchObject({ from: present, action: 'unchanged', documents: null });
  await expectMaintained(driver, release);
  const outcomes = await upgradeViews(driver);
  expect(outcomes.map((outcome) => ('error' in outcome ? outcome.error : outcome.version))).toEqual(
    views.map(() => present),
  );
  expect((await upgradeViews(driver)).every((outcome) => 'action' in outcome && outcome.action === 'unchanged')).toBe(
    true,
  );
  for (const { problems, version } of await viewStatus(driver)) {
    expect(version).toBe(present);
    expect(problems.filter(({ code }) => code !== 'INDEX_MISSING')).toEqual([]);
  }
  await expectMaintained(driver, release);
}

/** Drops all views, and creates them from the texts that they had, as the registry has them. */
export async function createAnew(driver: Driver): Promise<void> {
  const views = await driver.query<{ name: string; source: string; search_path: string; allow_full: boolean }>(
    `SELECT format('%I.%I', schema_name, view_name) AS name, source, search_path, allow_full FROM jsonb_ivm.view
     ORDER BY view_name = 'customer_page', 1`,
  );
  await dropAll(driver);
  for (const { name, source, search_path, allow_full } of views) {
    await driver.query(`SELECT set_config('search_path', $1, false)`, [search_path]);
    await createView(driver, { name, text: source }, { allowFull: allow_full });
  }
  await driver.execute('RESET search_path');
}

/** Drops all views, readers of others' documents first. */
export async function dropAll(driver: Driver): Promise<void> {
  const order = [...(await listViews(driver))].sort((a, b) => reads(b, a) - reads(a, b));
  for (const view of order) await dropView(driver, nameOf(view));
}

const reads = (a: ViewSummary, b: ViewSummary): number => (a.tables.includes(`${b.schema}.${b.name}`) ? 1 : 0);
