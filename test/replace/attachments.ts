/** Something that is put on a document table `doc (id, total, label, doc)`, and the columns that it rests on. */
export interface Attached {
  readonly name: string;
  readonly sql: string;
  /** Columns whose loss takes it along. */
  readonly on: readonly string[];
  /** It stays with a column whose type changes. */
  readonly followsType?: boolean;
  /** It keeps any column from being added, dropped or given another type. */
  readonly fixes?: boolean;
  /** The server itself refuses maintenance of a table that has it. */
  readonly hinders?: boolean;
}

const of = (name: string, on: readonly string[], sql: string, rest: Partial<Attached> = {}): Attached => ({
  name,
  on,
  sql,
  ...rest,
});

export const attachments: readonly Attached[] = [
  of('row level security', [], 'ALTER TABLE doc ENABLE ROW LEVEL SECURITY'),
  of('policy', ['label'], `CREATE POLICY tenant ON doc FOR SELECT TO reader USING (label = 'mine')`),
  of('policy of the whole', [], 'CREATE POLICY all_rows ON doc FOR SELECT TO reader USING (true)'),
  of('grant', [], 'GRANT SELECT ON doc TO reader'),
  of('grant to everybody', [], 'GRANT SELECT ON doc TO PUBLIC'),
  of('grant of a column', ['total'], 'GRANT SELECT (total) ON doc TO reader', { followsType: true }),
  of('index', ['label'], 'CREATE INDEX doc_label ON doc (label)'),
  of('index of an expression', ['doc'], `CREATE INDEX doc_name ON doc ((doc ->> 'name'))`),
  of('partial index', ['total'], 'CREATE INDEX doc_part ON doc (id) WHERE total > 3'),
  of('unique constraint', ['id', 'label'], 'ALTER TABLE doc ADD CONSTRAINT doc_both UNIQUE (id, label)'),
  of('check', ['total'], 'ALTER TABLE doc ADD CONSTRAINT positive CHECK (total > 0)'),
  of('not null', ['label'], 'ALTER TABLE doc ALTER label SET NOT NULL'),
  of('default', ['label'], `ALTER TABLE doc ALTER label SET DEFAULT 'none'`),
  of('trigger', [], 'CREATE TRIGGER noted AFTER UPDATE ON doc FOR EACH ROW EXECUTE FUNCTION note()'),
  of(
    'trigger of a column',
    ['total'],
    'CREATE TRIGGER total AFTER UPDATE OF total ON doc FOR EACH ROW EXECUTE FUNCTION note()',
  ),
  of(
    'trigger with a condition',
    ['label'],
    `CREATE TRIGGER mine AFTER UPDATE ON doc FOR EACH ROW WHEN (NEW.label = 'x') EXECUTE FUNCTION note()`,
  ),
  of('comment', [], `COMMENT ON TABLE doc IS 'ours'`),
  of('comment of a column', ['label'], `COMMENT ON COLUMN doc.label IS 'a label'`, { followsType: true }),
  of('publication', [], 'CREATE PUBLICATION pub FOR TABLE doc'),
  of('publication of columns', ['id', 'label'], 'CREATE PUBLICATION few FOR TABLE doc (id, label)'),
  of(
    'publication of rows',
    ['total'],
    'CREATE PUBLICATION big FOR TABLE doc WHERE (total > 3) WITH (publish = insert)',
  ),
  of('storage parameter', [], 'ALTER TABLE doc SET (autovacuum_enabled = false)'),
  of('storage parameter of its TOAST', [], 'ALTER TABLE doc SET (toast.autovacuum_enabled = false)'),
  of('fill factor', [], 'ALTER TABLE doc SET (fillfactor = 55)'),
  of('unlogged', [], 'ALTER TABLE doc SET UNLOGGED'),
  of('statistics target', ['label'], 'ALTER TABLE doc ALTER label SET STATISTICS 77', { followsType: true }),
  of('option of a column', ['label'], 'ALTER TABLE doc ALTER label SET (n_distinct = 5)', { followsType: true }),
  of('storage of a column', ['label'], 'ALTER TABLE doc ALTER label SET STORAGE EXTERNAL'),
  of('extended statistics', ['label', 'total'], 'CREATE STATISTICS doc_stats ON label, total FROM doc'),
  of('owner', [], 'ALTER TABLE doc OWNER TO holder'),
  of('replica identity', [], 'ALTER TABLE doc REPLICA IDENTITY FULL'),
  of('cluster mark', [], 'ALTER TABLE doc CLUSTER ON doc_pkey'),
  of('rule', ['total'], 'CREATE RULE seen AS ON UPDATE TO doc WHERE OLD.total IS NULL DO INSTEAD NOTHING', {
    hinders: true,
  }),
  of('view', ['label'], 'CREATE VIEW labels AS SELECT id, label FROM doc'),
  of('view of whole rows', [], 'CREATE VIEW counted AS SELECT count(d) FROM doc d'),
  of('materialized view', ['total'], 'CREATE MATERIALIZED VIEW totals AS SELECT total FROM doc'),
  of('foreign key to it', [], 'CREATE TABLE note (doc_id int REFERENCES doc)'),
  of(
    'foreign key from it',
    ['total'],
    'CREATE TABLE amount (n int PRIMARY KEY); INSERT INTO amount SELECT * FROM generate_series(0, 99); ALTER TABLE doc ADD FOREIGN KEY (total) REFERENCES amount',
  ),
  of(
    'function with a body',
    ['label'],
    `CREATE FUNCTION labelled() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(label) FROM doc; END`,
  ),
  of('function of its rows', [], `CREATE FUNCTION shown(doc) RETURNS text LANGUAGE sql RETURN 'x'`),
  of('column of its row type', [], 'CREATE TABLE kept (d doc)', { fixes: true }),
  of('sequence', ['label'], 'CREATE SEQUENCE doc_numbers OWNED BY doc.label'),
  of('column of users', [], 'ALTER TABLE doc ADD COLUMN seen int'),
  of('generated column', ['label'], 'ALTER TABLE doc ADD COLUMN upper text GENERATED ALWAYS AS (upper(label)) STORED'),
  of('child', [], 'CREATE TABLE archive () INHERITS (doc)'),
  of(
    'identity',
    ['total'],
    'ALTER TABLE doc ALTER total SET NOT NULL, ALTER total ADD GENERATED BY DEFAULT AS IDENTITY',
  ),
  of('membership in an extension', [], 'ALTER EXTENSION plpgsql ADD TABLE doc'),
  of(
    'type of its rows',
    [],
    'CREATE TYPE shape AS (id int, total int, label text, doc jsonb); ALTER TABLE doc OF shape',
    { fixes: true },
  ),
  of(
    'place among partitions',
    [],
    `CREATE TABLE base (id int NOT NULL, total int, label text, doc jsonb) PARTITION BY RANGE (id);
     ALTER TABLE base ATTACH PARTITION doc FOR VALUES FROM (0) TO (1000)`,
    { fixes: true },
  ),
  of('parent', [], 'CREATE TABLE base (label text); ALTER TABLE doc INHERIT base', { fixes: true }),
];

/** What becomes of the view's columns; `label` and `total` as they were unless said otherwise. */
export interface Change {
  readonly name: string;
  readonly dropped: readonly string[];
  readonly retyped: readonly string[];
  readonly text: string;
  readonly anew?: boolean;
}

const change = (name: string, text: string, rest: Partial<Change> = {}): Change => ({
  name,
  text,
  dropped: [],
  retyped: [],
  ...rest,
});

const doc = `jsonb_build_object('name', label) AS doc`;

export const before = `SELECT id, total, label, ${doc} FROM item`;

export const changes: readonly Change[] = [
  change('the same columns', `SELECT id, total, label, jsonb_build_object('name', upper(label)) AS doc FROM item`),
  change('a column more', `SELECT id, total, label, ${doc}, total * 2 AS twice FROM item`),
  change('another order', `SELECT ${doc}, label, total, id FROM item`),
  change('without label', `SELECT id, total, ${doc} FROM item`, { dropped: ['label'] }),
  change('without total, and a column more', `SELECT id, label, total + 1 AS more, ${doc} FROM item`, {
    dropped: ['total'],
  }),
  change('another type of total', `SELECT id, total::numeric(9,2) AS total, label, ${doc} FROM item`, {
    retyped: ['total'],
  }),
  change('another type of label', `SELECT id, total, label::varchar(20) AS label, ${doc} FROM item`, {
    retyped: ['label'],
  }),
  change('another collation of label', `SELECT id, total, label COLLATE "C" AS label, ${doc} FROM item`, {
    retyped: ['label'],
  }),
  change('another name of the key', `SELECT id AS number, total, label, ${doc} FROM item`, { anew: true }),
  change('another type of the key', `SELECT id, total, label, ${doc} FROM large_item`, { anew: true }),
];
