/** A change of what a view rests on, and what becomes of the view. */
export interface Change {
  readonly sql: string;
  /** What `status` says of it; nothing: the view need not care. */
  readonly problems: readonly string[];
  /** The same, where an event trigger follows it. */
  readonly followed?: readonly string[];
  /** A write that fails from then on, rather than leave a document stale, and its SQLSTATE. */
  readonly fails?: readonly [statement: string, code: string];
  /** Names that the view's text has to take over, old to new. */
  readonly names?: Readonly<Record<string, string>>;
}

const triggers = (table: string): string[] =>
  ['delete', 'insert', 'truncate', 'update'].map((event) => `${table} has no ${event} trigger of "public.doc"`);

const disabled = (table: string): string[] =>
  ['delete', 'insert', 'truncate', 'update'].map(
    (event) => `the ${event} trigger of "public.doc" on ${table} is disabled`,
  );

/** Refused by the server, as the view's query depends on what would go. */
export const refused: readonly (readonly [sql: string, code: string])[] = [
  ['ALTER TABLE line DROP COLUMN qty', '2BP01'],
  ['ALTER TABLE line ALTER COLUMN qty TYPE bigint', '0A000'],
  ['DROP TABLE line', '2BP01'],
  ['DROP FUNCTION shout(text)', '2BP01'],
  ['DROP AGGREGATE longest(text)', '2BP01'],
  ['DROP TYPE address', '2BP01'],
];

export const changes: readonly Change[] = [
  {
    sql: 'ALTER TABLE line RENAME COLUMN qty TO pieces',
    problems: ['column "qty" of "public"."line" is "pieces" now'],
    fails: ['UPDATE line SET pieces = 0', '42703'],
    names: { 'l.qty': 'l.pieces' },
  },
  {
    sql: 'ALTER TABLE product RENAME COLUMN title TO name',
    problems: ['column "title" of "public"."product" is "name" now'],
    fails: [`UPDATE product SET name = 'x'`, '42703'],
    names: { 'p.title': 'p.name' },
  },
  {
    sql: 'ALTER TABLE product ADD COLUMN extra int DEFAULT 7',
    problems: ['column "extra" of "public"."product" is new, and the view takes whole rows'],
  },
  {
    sql: 'ALTER TABLE product DROP COLUMN spare',
    problems: ['column "spare" of "public"."product" is gone'],
  },
  {
    sql: 'ALTER TABLE product ALTER COLUMN spare TYPE text',
    problems: ['column "spare" of "public"."product" is of type text now, not integer'],
  },
  { sql: 'ALTER TABLE line ADD COLUMN extra int DEFAULT 7, DROP COLUMN unread', problems: [] },
  { sql: 'ALTER TABLE line ALTER COLUMN unread TYPE text', problems: [] },
  { sql: 'ALTER TABLE orders RENAME CONSTRAINT orders_customer_id_fkey TO buyer', problems: [] },
  {
    sql: 'ALTER TABLE orders DROP COLUMN unread; ALTER TABLE customer DROP CONSTRAINT customer_code_key',
    problems: [],
  },
  {
    sql: 'ALTER TABLE line RENAME TO item',
    problems: ['table "public"."line" is "public"."item" now'],
    fails: [`UPDATE product SET title = 'x'`, '42P01'],
    names: { 'line l': 'item l' },
  },
  {
    sql: 'CREATE SCHEMA other; ALTER TABLE orders SET SCHEMA other',
    problems: ['table "public"."orders" is "other"."orders" now'],
    fails: [`UPDATE customer SET name = 'x'`, '42P01'],
    names: { 'orders o': 'other.orders o' },
  },
  {
    sql: 'ALTER TABLE line RENAME TO line_old; CREATE TABLE line (LIKE line_old INCLUDING ALL); INSERT INTO line TABLE line_old',
    problems: ['table "public"."line" is "public"."line_old" now'],
  },
  {
    sql: 'ALTER TABLE line RENAME COLUMN qty TO kept; ALTER TABLE line RENAME COLUMN unread TO qty',
    problems: ['column "qty" of "public"."line" is "kept" now'],
  },
  {
    sql: 'CREATE TABLE reading_4 PARTITION OF reading FOR VALUES FROM (30) TO (40); INSERT INTO reading VALUES (1, 33)',
    problems: ['reading_4 has no answer trigger of "public.doc"', ...triggers('reading_4')],
    followed: [],
  },
  {
    sql: 'ALTER TABLE reading ATTACH PARTITION reading_3 FOR VALUES FROM (20) TO (30)',
    problems: ['reading_3 has no answer trigger of "public.doc"', ...triggers('reading_3')],
    followed: [],
  },
  {
    sql: 'ALTER TABLE reading DETACH PARTITION reading_2',
    problems: ['"public"."reading_2" is not part of "public"."reading" any more'],
  },
  { sql: 'DROP TABLE reading_2', problems: ['"public"."reading_2" is not part of "public"."reading" any more'] },
  { sql: 'CREATE TABLE line_more () INHERITS (line)', problems: triggers('line_more') },
  {
    sql: 'ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey',
    problems: [
      'the foreign key (customer_id) of "public"."orders" to "public"."customer" is gone, or not checked by each statement',
    ],
  },
  {
    sql: `ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey,
      ADD FOREIGN KEY (customer_id) REFERENCES customer NOT VALID`,
    problems: [
      'the foreign key (customer_id) of "public"."orders" to "public"."customer" is gone, or not checked by each statement',
    ],
  },
  {
    sql: 'ALTER TABLE line ALTER CONSTRAINT line_order_id_fkey DEFERRABLE',
    problems: [
      'the foreign key (order_id) of "public"."line" to "public"."orders" is gone, or not checked by each statement',
    ],
  },
  {
    sql: 'ALTER TABLE line DROP CONSTRAINT line_product_id_fkey; ALTER TABLE product DROP CONSTRAINT product_pkey',
    problems: [
      'the foreign key (product_id) of "public"."line" to "public"."product" is gone, or not checked by each statement',
      '"public"."product" has no unique key (id) any more',
    ],
  },
  {
    sql: 'ALTER TABLE customer ALTER COLUMN name DROP NOT NULL',
    problems: ['column "name" of "public"."customer" may be null now'],
  },
  { sql: 'ALTER TABLE line DISABLE TRIGGER ALL', problems: disabled('line') },
  { sql: `ALTER TYPE state RENAME VALUE 'open' TO 'opened'`, problems: ['type public.state has changed'] },
  { sql: 'ALTER TYPE address RENAME ATTRIBUTE street TO road', problems: ['type public.address has changed'] },
  { sql: 'ALTER TYPE address ADD ATTRIBUTE city text', problems: ['type public.address has changed'] },
  {
    sql: `CREATE OR REPLACE FUNCTION shout(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT lower($1)'`,
    problems: ['function public.shout(text) has changed'],
  },
  {
    sql: `CREATE OR REPLACE FUNCTION longer(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $2'`,
    problems: ['function public.longer(text,text) has changed'],
  },
  {
    sql: 'ALTER FUNCTION shout(text) RENAME TO cry',
    problems: ['function public.shout(text) is public.cry(text) now'],
    names: { shout: 'cry' },
  },
  {
    sql: 'DROP FUNCTION jsonb_ivm."public.doc.public.line.update"() CASCADE',
    problems: ['line has no update trigger of "public.doc"'],
  },
  {
    sql: 'DROP VIEW jsonb_ivm."public.doc.query"',
    problems: ['"jsonb_ivm"."public.doc.query" is gone'],
    fails: [`UPDATE orders SET customer_id = 1`, '42P01'],
  },
  {
    sql: 'DROP VIEW jsonb_ivm."public.doc.query.doc.lines, doc.longest~4db9705d71"',
    problems: ['"jsonb_ivm"."public.doc.query.doc.lines, doc.longest~4db9705d71" is gone'],
    fails: [`UPDATE line SET qty = 0`, '42P01'],
  },
  { sql: 'DROP TABLE doc', problems: ['"public"."doc" is gone'], fails: ['UPDATE line SET qty = 0', '42P01'] },
  {
    sql: 'ALTER TABLE doc RENAME TO docs',
    problems: ['"public"."doc" is gone'],
    fails: ['UPDATE line SET qty = 0', '42P01'],
  },
  {
    sql: 'CREATE SCHEMA other; ALTER TABLE doc SET SCHEMA other',
    problems: ['"public"."doc" is gone'],
    fails: ['UPDATE line SET qty = 0', '42P01'],
  },
  {
    sql: 'ALTER TABLE doc DROP COLUMN doc',
    problems: ['column "doc" of the document table is gone'],
    fails: ['UPDATE line SET qty = 0', '42703'],
  },
  {
    sql: 'ALTER TABLE doc DROP CONSTRAINT doc_pkey',
    problems: ['the document table has no unique key (id) any more'],
  },
  { sql: 'ALTER TABLE doc ADD COLUMN note text, ADD UNIQUE (note); CREATE INDEX ON doc USING gin (doc)', problems: [] },
];
