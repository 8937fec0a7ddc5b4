/** A definition that is changed, while writes go on, and changed back. */
export interface History {
  readonly change: string;
  readonly back: string;
  /** The oldest server that has such a change. */
  readonly since?: number;
  /** Nobody but an event trigger can tell of it afterwards. */
  readonly unseen?: true;
}

const shout = (body: string): string =>
  `CREATE OR REPLACE FUNCTION shout(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT ${body}($1)'`;
const longer = (body: string): string =>
  `CREATE OR REPLACE FUNCTION longer(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS '${body}'`;

export const histories: readonly History[] = [
  {
    change: `CREATE TABLE reading_4 PARTITION OF reading FOR VALUES FROM (30) TO (40); INSERT INTO reading VALUES (1, 31), (2, 32)`,
    back: 'DROP TABLE reading_4',
    unseen: true,
  },
  {
    change: 'ALTER TABLE reading ATTACH PARTITION reading_3 FOR VALUES FROM (20) TO (30)',
    back: 'ALTER TABLE reading DETACH PARTITION reading_3',
    unseen: true,
  },
  {
    change: 'ALTER TABLE reading DETACH PARTITION reading_2; DELETE FROM reading_2 WHERE day < 13',
    back: 'ALTER TABLE reading ATTACH PARTITION reading_2 FOR VALUES FROM (10) TO (20)',
  },
  { change: 'ALTER TABLE product ADD COLUMN extra int DEFAULT 7', back: 'ALTER TABLE product DROP COLUMN extra' },
  {
    change: 'ALTER TABLE product RENAME COLUMN spare TO other',
    back: 'ALTER TABLE product RENAME COLUMN other TO spare',
  },
  {
    change: 'ALTER TABLE product ALTER COLUMN spare TYPE text',
    back: 'ALTER TABLE product ALTER COLUMN spare TYPE int USING spare::int',
  },
  { change: shout('lower'), back: shout('upper') },
  {
    change: longer('SELECT $2'),
    back: longer('SELECT CASE WHEN length($1) > length($2) THEN $1 ELSE $2 END'),
  },
  {
    change: `ALTER TYPE state RENAME VALUE 'open' TO 'opened'`,
    back: `ALTER TYPE state RENAME VALUE 'opened' TO 'open'`,
  },
  {
    change: 'ALTER TYPE address RENAME ATTRIBUTE street TO road',
    back: 'ALTER TYPE address RENAME ATTRIBUTE road TO street',
  },
  { change: 'ALTER TYPE address ADD ATTRIBUTE city text', back: 'ALTER TYPE address DROP ATTRIBUTE city' },
  { change: 'ALTER TABLE line DISABLE TRIGGER USER', back: 'ALTER TABLE line ENABLE TRIGGER USER' },
  { change: 'ALTER TABLE reading_1 DISABLE TRIGGER USER', back: 'ALTER TABLE reading_1 ENABLE TRIGGER USER' },
  {
    change: 'ALTER TABLE line RENAME COLUMN qty TO kept; ALTER TABLE line RENAME COLUMN unread TO qty',
    back: 'ALTER TABLE line RENAME COLUMN qty TO unread; ALTER TABLE line RENAME COLUMN kept TO qty',
  },
  {
    change: 'ALTER TABLE line ADD COLUMN worth int GENERATED ALWAYS AS (qty * 2) STORED',
    back: 'ALTER TABLE line DROP COLUMN worth',
  },
  {
    since: 17,
    change: 'ALTER TABLE product ALTER COLUMN twice SET EXPRESSION AS (id * 3)',
    back: 'ALTER TABLE product ALTER COLUMN twice SET EXPRESSION AS (id * 2)',
  },
];

/** Writes in between; those that fail then leave nothing stale. */
export const writes: readonly string[] = [
  `UPDATE product SET title = title || '!' WHERE id = 1`,
  `INSERT INTO product (id, title) VALUES (10, 'new')`,
  `INSERT INTO orders VALUES (20, 1, NULL), (21, 2, NULL); INSERT INTO line VALUES (30, 20, 1, 4), (31, 21, 10, 5)`,
  `UPDATE orders SET customer_id = 1 + customer_id % 3`,
  `UPDATE customer SET name = name || 'x' WHERE id = 2`,
  `DELETE FROM line WHERE id = 2`,
  `UPDATE line SET qty = 90 WHERE id = 3`,
  `INSERT INTO reading VALUES (3, 9 - 20), (3, 5)`,
  `INSERT INTO reading VALUES (6, 5)`,
  `DELETE FROM reading WHERE day = 7`,
  `DELETE FROM reading_1 WHERE day = 8`,
];

/** What says nothing against a view, whatever it writes into the catalog. */
export const harmless: readonly string[] = [
  'GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC; REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM PUBLIC',
  'ANALYZE',
  'CREATE INDEX ON line (qty); CREATE UNIQUE INDEX ON line (id, order_id); ALTER TABLE line SET (fillfactor = 50)',
  `COMMENT ON TABLE line IS 'lines'; COMMENT ON FUNCTION shout(text) IS 'loud'`,
  'CREATE TABLE other (id int PRIMARY KEY, line_id int REFERENCES line); DROP TABLE other',
  `CREATE TRIGGER mine BEFORE UPDATE ON line FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
   DROP TRIGGER mine ON line`,
  `ALTER TYPE state ADD VALUE 'late'; ALTER TYPE state ADD VALUE 'early' BEFORE 'open'`,
  'ALTER TABLE line ADD COLUMN more int; ALTER TABLE line DROP COLUMN more',
];
