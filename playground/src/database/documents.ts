import { type Driver, quoteIdentifier, quoteQualified, type RelationName } from 'jsonb-ivm/browser';

/** One row of a document table: the plain columns, and the documents as the lines that are shown of them. */
export interface Document {
  readonly key: string;
  readonly columns: readonly { readonly name: string; readonly text: string }[];
  readonly parts: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** How a table is read: which of its columns are documents, and which are its key. */
export interface Layout {
  readonly table: RelationName;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
}

/** So many are read, and compared; a page cannot show more. */
export const most = 500;

/** The documents in the order of their key. */
export async function readDocuments(driver: Driver, { table, columns, key }: Layout): Promise<Document[]> {
  const list = columns.map(({ name, type }) => `${shown(name, type)} AS ${quoteIdentifier(name)}`);
  const order = key.map((name) => `shown.${quoteIdentifier(name)}`).join(', ');
  const rows = await driver.query<Record<string, string | null>>(
    `SELECT ${list.join(', ')} FROM ${quoteQualified(table)} AS shown ORDER BY ${order} LIMIT ${most}`,
  );
  return rows.map((row) => toDocument(row, columns, key));
}

function toDocument(row: Record<string, string | null>, columns: Layout['columns'], key: readonly string[]): Document {
  const text = (name: string) => row[name] ?? 'null';
  const isPart = ({ type }: { type: string }) => isJson(type);
  return {
    key: JSON.stringify(key.map(text)),
    columns: columns.filter((one) => !isPart(one)).map(({ name }) => ({ name, text: text(name) })),
    parts: columns.filter(isPart).map(({ name }) => ({ name, lines: compact(text(name).split('\n')) })),
  };
}

const isJson = (type: string) => type === 'jsonb' || type === 'json';

function shown(name: string, type: string): string {
  const column = `shown.${quoteIdentifier(name)}`;
  return isJson(type) ? `jsonb_pretty(${column}::jsonb)` : `${column}::text`;
}

const widest = 76;

/** Lines of `jsonb_pretty`, with what fits in one written in one. */
export function compact(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines.map((one) => one.replace(/^ +/, (blank) => ' '.repeat(blank.length / 2)))) {
    kept.push(line);
    if (/^ *[}\]],?$/.test(line)) join(kept);
  }
  return kept;
}

/** The block that ends in the last line, written in one line if it fits. */
function join(lines: string[]): void {
  const end = lines.length - 1;
  const indent = indentOf(lines[end] as string);
  const start = lines.findLastIndex((line, place) => place < end && indentOf(line) === indent && /[{[]$/.test(line));
  if (start < 0) return;
  const [first, ...rest] = lines.slice(start) as [string, ...string[]];
  const last = rest.pop() as string;
  const inside = rest.map((line) => line.trim()).join(' ');
  const joined = inside === '' ? `${first}${last.trim()}` : `${first}${inside}${last.trim()}`;
  if (joined.length <= widest) lines.splice(start, lines.length - start, joined);
}

const indentOf = (line: string) => line.length - line.trimStart().length;
