import { normalise } from '../../src/analyze/normalise/normalise.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { readCatalog } from '../../src/deploy/analyze-view.js';
import type { Driver } from '../../src/index.js';
import { readViewText } from '../../src/ir/view-text.js';
import { parseStatements, type SelectStmt } from '../../src/sql/parse.js';
import { renderExpression } from '../../src/sql/render.js';

/** Rows that lack values, have none below them, are alike, or aren't there. */
export const schema = `
  CREATE SCHEMA s;
  CREATE TABLE s.shop (id int PRIMARY KEY, name text);
  CREATE TABLE s.customer (id int PRIMARY KEY, name text NOT NULL, city text, tier numeric, extra jsonb NOT NULL DEFAULT 'null');
  CREATE TABLE s.orders (id int PRIMARY KEY, c int, qty int, open boolean, shop int, code numeric UNIQUE NOT NULL);
  CREATE TABLE s.product (id int PRIMARY KEY, name text, kind int);
  CREATE TABLE s.kind (id int PRIMARY KEY, name text NOT NULL);
  CREATE TYPE s.pair AS (a int, b int);
  CREATE TABLE s.line (
    id int PRIMARY KEY, o int, order_id int, qty int, q int, price numeric(10, 2), product int, tags text[],
    ends s.pair NOT NULL DEFAULT ROW (1, NULL)
  );
  CREATE TABLE s.wide (o int, ${Array.from({ length: 51 }, (_, n) => `c${n} int`).join(', ')});
  CREATE AGGREGATE s.median(int) (sfunc = int4larger, stype = int);
  INSERT INTO s.shop VALUES (1, 'north'), (2, NULL);
  INSERT INTO s.customer VALUES (1, 'Ada', NULL, 1.0), (2, 'Bob', 'Rome', 1.00), (3, 'Bob', 'Rome', NULL);
  INSERT INTO s.orders VALUES (1, 1, 5, true, 1, 1.0), (2, 2, NULL, false, NULL, 2), (3, 9, 5, NULL, 2, 3), (4, NULL, 0, true, 7, 4);
  INSERT INTO s.kind VALUES (1, 'cup'), (2, 'pot');
  INSERT INTO s.product VALUES (1, 'Mug', 1), (2, NULL, NULL), (3, 'Pot', 8);
  INSERT INTO s.line (id, o, order_id, qty, q, price, product, tags) VALUES
    (4, 1, 1, 2, NULL, 1.0, 1, '{a,b}'), (2, 1, 1, 2, 3, 1.00, 2, NULL), (3, 1, 1, NULL, 3, NULL, NULL, '{}'),
    (1, 2, 2, 7, 1, 0.5, 9, '{c}'), (5, 3, 3, NULL, NULL, NULL, NULL, NULL), (6, NULL, NULL, 1, 1, 1, 3, '{a}'), (7, 9, 9, 1, 1, 1, 1, NULL);
`;

/** What the server knows of the queries that are tried, each asked once. */
export class Server {
  readonly #known = new Map<string, Promise<Catalog>>();

  constructor(private readonly driver: Driver) {}

  /** A query as it is understood, and that taken for a query once more, as SQL. */
  async normalForms(text: string): Promise<[first: string, second: string]> {
    const catalog = await this.#catalogOf(text);
    const [statement] = await parseStatements({ name: 'canonical', text: catalog.canonical });
    if (statement === undefined || !('SelectStmt' in statement.node)) throw new TypeError('no SELECT');
    const first = normalise(statement.node.SelectStmt, catalog);
    return [print(first), print(normalise(first, catalog))];
  }

  /** Its own text of a query: that of two is the same if they differ in nothing but how they are written. */
  async textOf(text: string): Promise<string> {
    return (await this.#catalogOf(text)).canonical.replace(/\s+/g, ' ').trim();
  }

  /** What a query gives: names and types of columns, and its rows to the last bit, in any order. */
  async resultOf(text: string): Promise<unknown> {
    const { columns } = await this.#catalogOf(text);
    const rows = await this.driver.query(`SELECT to_jsonb(x)::text AS row FROM (${text}) x`);
    return { columns, rows: rows.map(({ row }) => row).sort() };
  }

  async #catalogOf(text: string): Promise<Catalog> {
    const known =
      this.#known.get(text) ?? readViewText({ name: 'test', text }).then((view) => readCatalog(this.driver, view));
    this.#known.set(text, known);
    return known;
  }
}

function print(select: SelectStmt): string {
  const query = { SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: { SelectStmt: select } } } as const;
  return renderExpression(query).replace(/^\(|\)$/g, '');
}
