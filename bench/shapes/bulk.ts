import type { Dataset } from '../datasets.js';
import type { Scenario } from '../scenarios.js';

/** Rows of lines by one statement: all those of some documents, or one of each document. */
export function bulkScenarios(rows: number): Scenario[] {
  return [10, 100, 1000].flatMap((lines) => [...together(rows, lines), ...(lines === 100 ? apart(rows, lines) : [])]);
}

/** All lines of as many documents as hold so many. */
function together(rows: number, lines: number): Scenario[] {
  const dataset: Dataset = { family: 'order', documents: Math.max(1, rows / lines), lines, fanout: 10 };
  return changes(dataset, `SELECT n FROM generate_series(1, ${dataset.documents * lines}) n`).map((change) => ({
    ...change,
    series: `bulk-${lines}`,
    name: `bulk-${lines}-${change.name}`,
    title: `${count(rows)} elements by one statement, all of ${count(dataset.documents)} documents of ${count(lines)}: ${change.name}`,
  }));
}

/** One line of each document. */
function apart(rows: number, lines: number): Scenario[] {
  const dataset: Dataset = { family: 'order', documents: rows, lines, fanout: 10 };
  const picked = `SELECT (n - 1) * ${lines} + 1 + :value % ${lines} FROM generate_series(1, ${rows}) n`;
  return changes(dataset, picked).map((change) => ({
    ...change,
    series: `bulk-each-${lines}`,
    name: `bulk-each-${lines}-${change.name}`,
    title: `one element of each of ${count(rows)} documents of ${count(lines)}: ${change.name}`,
  }));
}

function changes(dataset: Dataset, picked: string): Scenario[] {
  const total = dataset.documents * dataset.lines;
  const orders = `SELECT DISTINCT 1 + (p.n - 1) / ${dataset.lines} AS id, p.n FROM (${picked}) AS p (n)`;
  const common = { dataset, title: '', clients: [1], expert: [], stores: false };
  return [
    {
      ...common,
      name: 'update',
      write: { variables: { value: 1_000_000_000 }, statement: `UPDATE line SET qty = :value WHERE id IN (${picked})` },
    },
    {
      ...common,
      name: 'insert',
      write: {
        variables: { value: 9 },
        statement:
          `INSERT INTO line (id, order_id, position, product, qty, price) ` +
          `SELECT nextval('line_id'), o.id, 5 + o.n % 100, 'new product', :value, 9.5 FROM (${orders}) o`,
      },
      restore: `DELETE FROM line WHERE id > ${total}`,
    },
  ];
}

const count = (number: number): string => number.toLocaleString('en');
