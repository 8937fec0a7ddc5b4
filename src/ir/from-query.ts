import { type Diagnostic, JsonbIvmError } from '../base/errors.js';
import type { Source, Span } from '../base/source.js';
import { type ParameterPlace, parameterPlaces } from '../sql/parameter-places.js';
import { UnwritableValue, writeCount, writeValue, writeValueOfAnyType } from '../sql/parameter-value.js';
import { parseStatements, spanAt } from '../sql/parse.js';

/** A query with parameters `$1`, `$2` and so on: its text as `text` or `sql`, and their values under one of three names. */
export type ParameterizedQuery = ParameterValues &
  (
    | {
        /** The text, of Drizzle, Kysely and Prisma's typed SQL. */
        readonly sql: string;
        /** Where it is not there, `sql` is the text. */
        readonly text?: undefined;
      }
    | {
        /** The text, of `Prisma.sql`, whose `sql` is for other databases, and of queries for `pg`. */
        readonly text: string;
      }
  );

/** The values of parameters, in the order of their numbers. */
export interface ParameterValues {
  /** As Drizzle names them. */
  readonly params?: readonly unknown[] | undefined;
  /** As Kysely names them. */
  readonly parameters?: readonly unknown[] | undefined;
  /** As Prisma and `pg` name them. */
  readonly values?: readonly unknown[] | undefined;
}

/**
 * The text of a view from a query that a tool has built: each parameter becomes a constant of the type that the server
 * would infer for it, and everything else stays as it is, to the byte.
 *
 * ```ts
 * const query = db.select({ id: orders.id, doc: … }).from(orders).where(eq(orders.status, 'paid'));
 * await createView(driver, { name: 'paid_order', text: await fromQuery(query.toSQL()) }); // Drizzle
 * await createView(driver, { name: 'paid_order', text: await fromQuery(query.compile()) }); // Kysely
 * await createView(driver, { name: 'paid_order', text: await fromQuery(getPaidOrders('paid')) }); // Prisma's typed SQL
 * ```
 *
 * A Date is written in UTC, bytes in hexadecimal, arrays as `'{…}'`, plain objects as JSON. Throws `QUERY_PARAMETER` with
 * every parameter that can't be written, at its place, and `VIEW_SYNTAX` if the query is not SQL.
 */
export async function fromQuery(query: ParameterizedQuery): Promise<string> {
  const text = query.text ?? query.sql;
  const source = { name: '<query>', text };
  const values = valuesOf(source, query);
  const statements = await parseStatements(source);
  const places = parameterPlaces(statements.map(({ node }) => node));
  const found: Diagnostic[] = countFindings(source, places, values.length);
  const edits = places.flatMap((place) => {
    const span = spanOf(source, place);
    try {
      const several = places.filter(({ number }) => number === place.number);
      return [{ span, text: write(place, values[place.number - 1], several) }];
    } catch (error) {
      if (!(error instanceof UnwritableValue)) throw error;
      if (place.number <= values.length) found.push(finding(`$${place.number} ${error.is}`, error.hint, span));
      return [];
    }
  });
  if (found.length > 0) throw JsonbIvmError.of(found);
  return replaceSpans(text, edits);
}

function valuesOf(source: Source, { params, parameters, values }: ParameterValues): readonly unknown[] {
  const [first = [], ...others] = [params, parameters, values].filter((one) => one !== undefined);
  if (others.length === 0) return first;
  const span = { source, start: 0, end: 0 };
  throw JsonbIvmError.of([finding('the query has values under several names', 'give params, or parameters', span)]);
}

/** A parameter without a value, and a value without a parameter. */
function countFindings(source: Source, places: readonly ParameterPlace[], count: number): Diagnostic[] {
  const given = `the query has ${count} ${count === 1 ? 'value' : 'values'}`;
  const missing = places
    .filter(({ number }) => number < 1 || number > count)
    .map((place) => finding(`$${place.number} has no value: ${given}`, 'give one for each', spanOf(source, place)));
  const numbers = new Set(places.map(({ number }) => number));
  const unused = Array.from({ length: count }, (_, at) => at + 1)
    .filter((number) => !numbers.has(number))
    .map((number) => finding(`${given}, and nothing in it is $${number}`, 'give one for each', undefined));
  return [...missing, ...unused];
}

/** `several`: all places of that parameter. They are of one type, which constants would not tell each other. */
function write({ context, number }: ParameterPlace, value: unknown, several: readonly ParameterPlace[]): string {
  if (several.length > 1 && value !== null && several.some(({ cast }) => cast === null || cast !== several[0]?.cast)) {
    const hint = `write $${number}::type at all of them, or a parameter for each`;
    throw new UnwritableValue('stands in several places, and its type is not told at each of them', hint);
  }
  if (context === 'count') return writeCount(value);
  if (context === 'any') return writeValueOfAnyType(value);
  return context === 'position' ? `${writeValue(value)}::pg_catalog.text` : writeValue(value);
}

function spanOf(source: Source, { number, location }: ParameterPlace): Span {
  const { start } = spanAt(source, location);
  const written = /^\$\d+/.exec(source.text.slice(start))?.[0] ?? `$${number}`;
  return { source, start, end: start + written.length };
}

function finding(message: string, hint: string, span: Span | undefined): Diagnostic {
  return { code: 'QUERY_PARAMETER', severity: 'error', message, hint, span };
}

/** What stands before a constant must not become a part of it: `u&$1` is no `U&'…'`, and `-$1` no comment. */
function replaceSpans(text: string, edits: readonly { readonly span: Span; readonly text: string }[]): string {
  let done = '';
  let from = 0;
  for (const { span, text: constant } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const before = text.slice(from, span.start);
    done += `${before}${/[\s(,[]$/.test(before) ? '' : ' '}${constant}`;
    from = span.end;
  }
  return done + text.slice(from);
}
