import { utf8 } from '../base/bytes.js';
import { internal } from '../base/errors.js';
import { referenceNames } from '../ir/resolve.js';
import { parseStatements, type SelectStmt } from '../sql/parse.js';
import { quoteIdentifier } from '../sql/quote.js';
import { withoutPlaces } from '../sql/render.js';
import { walk } from '../sql/walk.js';
import { declared, qualified } from './normalise/names.js';

/**
 * A server's text of a query as text that is the same whichever server it is from. They write it alike, but for the alias
 * before the columns of a query that has one item of FROM alone: 15 always does, 16 and 17 never, and 18 where it groups.
 */
export async function uniformText(text: string): Promise<string> {
  const select = await readSelect(text);
  const [item, ...others] = select?.fromClause ?? [];
  if (select === undefined || item === undefined || others.length > 0 || 'JoinExpr' in item) return text;
  const [alias] = declared([item]);
  if (alias === undefined || alias === '') return text;
  const spelled = withAlias(text, select, alias);
  const meant = withoutPlaces(qualified(select, alias));
  if (withoutPlaces(await readSelect(spelled)) !== meant) throw internal('a query with its alias is another one');
  return spelled;
}

async function readSelect(text: string): Promise<SelectStmt | undefined> {
  const [statement] = await parseStatements({ name: 'canonical', text });
  return statement !== undefined && 'SelectStmt' in statement.node ? statement.node.SelectStmt : undefined;
}

/** What stands before the name of a column. */
const prefix = /^(?:"(?:[^"]|"")*"|[^\s.,()"]+)\s*\.\s*/;

/** With the alias, quoted, before each column of the query itself. Places are the parser's, in bytes. */
function withAlias(text: string, select: SelectStmt, alias: string): string {
  const bytes = utf8(text);
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let done = 0;
  for (const { place, written } of columnPlaces(select, alias)) {
    const rest = decoder.decode(bytes.subarray(place));
    pieces.push(decoder.decode(bytes.subarray(done, place)), `${quoteIdentifier(alias)}.`);
    done = place + (written ? utf8(prefix.exec(rest)?.[0] ?? '').length : 0);
  }
  return [...pieces, decoder.decode(bytes.subarray(done))].join('');
}

/** Where columns stand outside of subqueries, in order, and whether the alias is written there. */
function columnPlaces(select: SelectStmt, alias: string): { place: number; written: boolean }[] {
  const places: { place: number; written: boolean }[] = [];
  walk(select as never, ({ kind, fields }) => {
    if (kind === 'SelectStmt') return false;
    if (kind !== 'ColumnRef') return undefined;
    const names = referenceNames(fields);
    if (names.length === 1 || (names.length === 2 && names[0] === alias)) {
      places.push({ place: fields.location ?? 0, written: names.length === 2 });
    }
    return undefined;
  });
  return places.sort((a, b) => a.place - b.place);
}
