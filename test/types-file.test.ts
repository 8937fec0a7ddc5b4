import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import type { PgView } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createView, type Driver, fromPGlite, type TypesFormat, viewTypes } from '../src/index.js';
import { resetEmbedded, startEmbedded } from './servers/embedded.js';
import { compileModules, withModules } from './types/compile-modules.js';
import { faultsOf, validatorOf } from './types/validation.js';

const schema = `
  CREATE SCHEMA archive; CREATE SCHEMA "Odd.schema";
  CREATE TYPE mood AS ENUM ('sad', 'it''s ok');
  CREATE TABLE item (
    id bigint PRIMARY KEY, small smallint NOT NULL, price numeric(8, 2), ratio real, name varchar(20) NOT NULL,
    feeling mood NOT NULL, day date, at timestamptz(3) NOT NULL, bytes bytea, tags text[], counts int[] NOT NULL,
    spans int4range, truth boolean, code uuid, moods mood[], prices numeric[], local timestamp, waits interval, fixed char(3)
  );
  INSERT INTO item VALUES
    (9007199254740993, 1, 1.50, 0.5, 'a', 'it''s ok', '2026-01-02', '2026-01-02 03:04:05Z', '\\x00', '{a,NULL}', '{1,2}',
     '[1,2)', true, '123e4567-e89b-12d3-a456-426614174000', '{sad}', '{1.5}', '2026-01-02', '1 day', 'abc'),
    (2, 2, NULL, NULL, 'b', 'sad', NULL, '2026-01-02 03:04:05Z', NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`;

const columns =
  'id, small, price, ratio, name, feeling, day, at, bytes, tags, counts, spans, truth, code, moods, prices, local, waits, fixed';

const views = {
  item_doc: `SELECT ${columns}, jsonb_build_object('name', name, 'price', price, 'tags', tags) AS doc FROM item`,
  'archive.item_doc': "SELECT id, jsonb_build_object('counts', counts) AS doc FROM item",
  // names that are taken: by what is imported, by the row of a neighbour, and by types of JavaScript
  document_views: "SELECT id, jsonb_build_object('a', day) AS doc FROM item",
  date: "SELECT id, at, jsonb_build_object('b', feeling) AS doc, json_build_array(id) AS list FROM item",
  date_row: "SELECT id, jsonb_build_object('c', truth) AS doc FROM item",
  '"Odd.schema"."a ""b"" c"': 'SELECT id, to_jsonb(name) AS "The doc" FROM item',
};

let client: PGlite;
let driver: Driver;

beforeAll(async () => {
  client = await startEmbedded();
  driver = fromPGlite(client);
  await driver.execute(schema);
  for (const [name, text] of Object.entries(views)) await createView(driver, { name, text });
});
afterAll(async () => {
  await resetEmbedded(client);
  await client.close();
});

const formats: readonly TypesFormat[] = ['typescript', 'json-schema', 'kysely', 'drizzle'];

describe('types of the views of a database', () => {
  it('are those of a view that is named', async () => {
    const text = await viewTypes(driver, ['archive.item_doc']);
    expect(text).toMatchInlineSnapshot(`
      "// Made by jsonb-ivm types: changes in here are lost.

      /** A row of archive.item_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
      export interface ItemDocRow {
        /** bigint */
        id: number;
        doc: ItemDoc;
      }

      /** A document of archive.item_doc, in its column doc. */
      export interface ItemDoc {
        counts: (number | null)[];
      }
      "
    `);
  });

  it('are those of all, sorted, under names of their own', async () => {
    const text = await viewTypes(driver);
    expect([...text.matchAll(/^export \w+ (\w+)/gm)].map(([, name]) => name)).toMatchInlineSnapshot(`
      [
        "ABCRow",
        "ABC",
        "ArchiveItemDocRow",
        "ArchiveItemDoc",
        "DateRow",
        "DateDoc",
        "DateList",
        "DateRow2Row",
        "DateRow2",
        "DocumentViewsRow",
        "DocumentViews",
        "PublicItemDocRow",
        "PublicItemDoc",
      ]
    `);
    expect(await viewTypes(driver, Object.keys(views).reverse())).toBe(text);
    expect(await viewTypes(driver, [...Object.keys(views), 'item_doc'])).toBe(text);
  });

  it.each(formats)('in the format %s give the same bytes each time', async (format) => {
    expect(await viewTypes(driver, undefined, { format })).toBe(await viewTypes(driver, undefined, { format }));
  });

  it('of views that are none are refused', async () => {
    await expect(viewTypes(driver, ['item_doc', 'nothing'])).rejects.toMatchObject({ code: 'VIEW_UNKNOWN' });
  });

  it('follow the tables as they are', async () => {
    const nulls = 'UPDATE item SET truth = $1 WHERE id = 2';
    await driver.query(nulls, [false]);
    await driver.execute('ALTER TABLE item ALTER COLUMN truth SET NOT NULL');
    expect(await viewTypes(driver, ['date_row'])).toContain('  c: boolean;\n');
    await driver.execute('ALTER TABLE item ALTER COLUMN truth DROP NOT NULL');
    await driver.query(nulls, [null]);
    expect(await viewTypes(driver, ['date_row'])).toContain('  c: boolean | null;\n');
  });

  it('are an empty module without views', async () => {
    expect(await viewTypes(driver, [])).toBe('// Made by jsonb-ivm types: changes in here are lost.\n\nexport {};\n');
  });
});

describe('a file of types', () => {
  it('is a schema by which rows and documents are valid', async () => {
    const schemas = JSON.parse(await viewTypes(driver, undefined, { format: 'json-schema' }));
    expect(Object.keys(schemas.$defs)).toMatchInlineSnapshot(`
      [
        "ABCRow",
        "ABC",
        "ArchiveItemDocRow",
        "ArchiveItemDoc",
        "DateRow",
        "DateDoc",
        "DateList",
        "DateRow2Row",
        "DateRow2",
        "DocumentViewsRow",
        "DocumentViews",
        "PublicItemDocRow",
        "PublicItemDoc",
        "array",
        "numeric",
        "array2",
        "array3",
        "array4",
      ]
    `);
    const relations = {
      ABCRow: '"Odd.schema"."a ""b"" c"',
      ArchiveItemDocRow: 'archive.item_doc',
      DateRow: 'public.date',
      DateRow2Row: 'date_row',
      DocumentViewsRow: 'document_views',
      PublicItemDocRow: 'item_doc',
    };
    for (const [type, relation] of Object.entries(relations)) {
      const validate = validatorOf({ ...schemas, $ref: `#/$defs/${type}` });
      const rows = await driver.query<{ row: unknown }>(`SELECT to_jsonb(t.*) AS row FROM ${relation} t`);
      expect(rows).toHaveLength(2);
      for (const { row } of rows) expect(faultsOf(validate, row), type).toEqual([]);
      expect(faultsOf(validate, { id: 'x' })).not.toEqual([]);
    }
  });

  it('compiles in each format, and says what is read, and that no column is set', async () => {
    const texts = await Promise.all(
      formats
        .filter((format) => format !== 'json-schema')
        .map(async (format): Promise<[string, string]> => [format, await viewTypes(driver, undefined, { format })]),
    );
    expect(await compileModules([...texts, ['reader', reader]])).toBe('');
  });

  it('is read by Drizzle with what the database has', async () => {
    const text = await viewTypes(driver, undefined, { format: 'drizzle' });
    expect(text).toMatchInlineSnapshot(`
      "// Made by jsonb-ivm types: changes in here are lost.

      import * as pg from 'drizzle-orm/pg-core';

      export const aBCView = pg.pgSchema("Odd.schema").view("a \\"b\\" c", {
        id: pg.bigint("id", { mode: 'bigint' }).notNull(),
        "The doc": pg.text("The doc").$type<ABC>().notNull(),
      }).existing();

      /** A document of "Odd.schema"."a ""b"" c", in its column "The doc". */
      export type ABC = string;

      export const archiveItemDocView = pg.pgSchema("archive").view("item_doc", {
        id: pg.bigint("id", { mode: 'bigint' }).notNull(),
        doc: pg.jsonb("doc").$type<ArchiveItemDoc>().notNull(),
      }).existing();

      /** A document of archive.item_doc, in its column doc. */
      export interface ArchiveItemDoc {
        counts: (number | null)[];
      }

      export const date2View = pg.pgView("date", {
        id: pg.bigint("id", { mode: 'bigint' }).notNull(),
        at: pg.timestamp("at", { withTimezone: true }).notNull(),
        doc: pg.jsonb("doc").$type<Date2Doc>().notNull(),
        list: pg.json("list").$type<Date2List>().notNull(),
      }).existing();

      /** A document of public.date, in its column doc. */
      export interface Date2Doc {
        b: "sad" | "it's ok";
      }

      /** A document of public.date, in its column list. */
      export type Date2List = [number];

      export const dateRowView = pg.pgView("date_row", {
        id: pg.bigint("id", { mode: 'bigint' }).notNull(),
        doc: pg.jsonb("doc").$type<DateRow>().notNull(),
      }).existing();

      /** A document of public.date_row, in its column doc. */
      export interface DateRow {
        c: boolean | null;
      }

      export const documentViewsView = pg.pgView("document_views", {
        id: pg.bigint("id", { mode: 'bigint' }).notNull(),
        doc: pg.jsonb("doc").$type<DocumentViews>().notNull(),
      }).existing();

      /** A document of public.document_views, in its column doc. */
      export interface DocumentViews {
        /** date */
        a: string | null;
      }

      export const publicItemDocView = pg.pgView("item_doc", {
        id: pg.bigint("id", { mode: 'bigint' }).notNull(),
        small: pg.smallint("small").notNull(),
        price: pg.numeric("price"),
        ratio: pg.real("ratio"),
        name: pg.varchar("name").notNull(),
        feeling: pg.text("feeling").$type<"sad" | "it's ok">().notNull(),
        day: pg.date("day"),
        at: pg.timestamp("at", { withTimezone: true }).notNull(),
        bytes: pg.text("bytes").$type<Uint8Array>(),
        tags: pg.text("tags").$type<(string | null)[]>(),
        counts: pg.text("counts").$type<(number | null)[]>().notNull(),
        spans: pg.text("spans").$type<unknown>(),
        truth: pg.boolean("truth"),
        code: pg.uuid("code"),
        moods: pg.text("moods").$type<unknown>(),
        prices: pg.text("prices").$type<unknown>(),
        local: pg.timestamp("local"),
        waits: pg.text("waits").$type<unknown>(),
        fixed: pg.char("fixed"),
        doc: pg.jsonb("doc").$type<PublicItemDoc>().notNull(),
      }).existing();

      /** A document of public.item_doc, in its column doc. */
      export interface PublicItemDoc {
        name: string;
        /** numeric */
        price: number | null;
        tags: (string | null)[] | null;
      }
      "
    `);
    await withModules([['views', text]], async (directory) => {
      const made: Record<string, PgView> = await import(join(directory, 'src', 'views.ts'));
      expect(Object.keys(made)).toHaveLength(Object.keys(views).length);
      const db = drizzle({ client });
      for (const view of Object.values(made)) expect(await db.select().from(view)).toHaveLength(2);
      const [row] = await db
        .select()
        .from(made.publicItemDocView as PgView)
        .orderBy(sql`id DESC`);
      expect(row).toMatchObject({
        id: 9007199254740993n,
        price: '1.50',
        feeling: "it's ok",
        day: '2026-01-02',
        at: new Date('2026-01-02T03:04:05Z'),
        tags: ['a', null],
        counts: [1, 2],
        doc: { name: 'a', price: 1.5, tags: ['a', null] },
      });
    });
  });

  it('has the tables that Kysely reads', async () => {
    expect(await viewTypes(driver, undefined, { format: 'kysely' })).toMatchInlineSnapshot(`
      "// Made by jsonb-ivm types: changes in here are lost.

      import type { ColumnType } from 'kysely';

      /** The document views, for the interface of your database to extend. */
      export interface DocumentViews {
        "archive.item_doc": ArchiveItemDocTable;
        date: Date2Table;
        date_row: DateRowTable;
        document_views: DocumentViews2Table;
        item_doc: PublicItemDocTable;
      }

      export interface ABCTable {
        id: ColumnType<string, never, never>;
        "The doc": ColumnType<ABC, never, never>;
      }

      /** A document of "Odd.schema"."a ""b"" c", in its column "The doc". */
      export type ABC = string;

      export interface ArchiveItemDocTable {
        id: ColumnType<string, never, never>;
        doc: ColumnType<ArchiveItemDoc, never, never>;
      }

      /** A document of archive.item_doc, in its column doc. */
      export interface ArchiveItemDoc {
        counts: (number | null)[];
      }

      export interface Date2Table {
        id: ColumnType<string, never, never>;
        at: ColumnType<Date, never, never>;
        doc: ColumnType<Date2Doc, never, never>;
        list: ColumnType<Date2List, never, never>;
      }

      /** A document of public.date, in its column doc. */
      export interface Date2Doc {
        b: "sad" | "it's ok";
      }

      /** A document of public.date, in its column list. */
      export type Date2List = [number];

      export interface DateRowTable {
        id: ColumnType<string, never, never>;
        doc: ColumnType<DateRow, never, never>;
      }

      /** A document of public.date_row, in its column doc. */
      export interface DateRow {
        c: boolean | null;
      }

      export interface DocumentViews2Table {
        id: ColumnType<string, never, never>;
        doc: ColumnType<DocumentViews2, never, never>;
      }

      /** A document of public.document_views, in its column doc. */
      export interface DocumentViews2 {
        /** date */
        a: string | null;
      }

      export interface PublicItemDocTable {
        id: ColumnType<string, never, never>;
        small: ColumnType<number, never, never>;
        price: ColumnType<string | null, never, never>;
        ratio: ColumnType<number | null, never, never>;
        name: ColumnType<string, never, never>;
        feeling: ColumnType<"sad" | "it's ok", never, never>;
        day: ColumnType<Date | null, never, never>;
        at: ColumnType<Date, never, never>;
        bytes: ColumnType<Uint8Array | null, never, never>;
        tags: ColumnType<(string | null)[] | null, never, never>;
        counts: ColumnType<(number | null)[], never, never>;
        spans: ColumnType<unknown, never, never>;
        truth: ColumnType<boolean | null, never, never>;
        code: ColumnType<string | null, never, never>;
        moods: ColumnType<unknown, never, never>;
        prices: ColumnType<unknown, never, never>;
        local: ColumnType<Date | null, never, never>;
        waits: ColumnType<unknown, never, never>;
        fixed: ColumnType<string | null, never, never>;
        doc: ColumnType<PublicItemDoc, never, never>;
      }

      /** A document of public.item_doc, in its column doc. */
      export interface PublicItemDoc {
        name: string;
        /** numeric */
        price: number | null;
        tags: (string | null)[] | null;
      }
      "
    `);
  });
});

/** What is written by those who use the files. */
const reader = `
  import type { Kysely } from 'kysely';
  import { publicItemDocView, type PublicItemDoc as DrizzleDoc } from './drizzle.js';
  import type { DocumentViews, PublicItemDoc as KyselyDoc } from './kysely.js';
  import type { DateRow, DateRow2Row } from './typescript.js';

  interface Database extends DocumentViews { other: { a: number } }
  declare const db: Kysely<Database>;
  export const read: Promise<{ id: string; at: Date; doc: KyselyDoc; a: number }[]> = db
    .selectFrom(['item_doc', 'other']).select(['item_doc.id', 'at', 'doc', 'a']).execute();
  export const archived: Promise<{ doc: { counts: (number | null)[] } }[]> = db
    .selectFrom('archive.item_doc').select('doc').execute();
  // @ts-expect-error a price may be null
  export const prices: Promise<{ price: string }[]> = db.selectFrom('item_doc').select('price').execute();
  // @ts-expect-error documents are written by the view alone
  db.updateTable('item_doc').set({ id: '1' });

  type Selected = typeof publicItemDocView.$inferSelect;
  export const selected = (row: Selected): [bigint, DrizzleDoc, Date, 'sad' | "it's ok", string | null] =>
    [row.id, row.doc, row.at, row.feeling, row.price];
  // @ts-expect-error a price may be null
  export const price = (row: Selected): string => row.price;

  export const date: DateRow = { id: 1, at: '', doc: { b: 'sad' }, list: [1] };
  // @ts-expect-error the row of another view
  export const other: DateRow2Row = date;
`;
