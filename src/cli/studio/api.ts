import {
  type AbortSignalLike,
  applyViews,
  checkView,
  compareDocument,
  type Driver,
  displayRelation,
  documentKeys,
  explainView,
  JsonbIvmError,
  readCosts,
  readStatements,
  readWaitingSessions,
  showView,
  tryWrite,
  version,
  viewStatus,
  viewTypes,
} from '../../index.js';
import type { Answers, Overview, Preview, ViewPage } from './answers.js';
import { readOnly, type StudioDatabase, takenBack } from './database.js';

/** What a request asks for. */
export interface Asked {
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignalLike;
}

/** One of the things that can be asked for. */
interface Endpoint<T> {
  readonly method: 'GET' | 'POST';
  answer(driver: Driver, asked: Asked): Promise<T>;
}

const keysOfPage = 50;

/** All that can be asked for. Transactions are read-only, but those that are rolled back always. */
const endpoints: { readonly [Name in keyof Answers]: Endpoint<Answers[Name]> } = {
  overview: { method: 'GET', answer: (driver, { signal }) => readOnly(driver, signal, overview) },
  view: { method: 'GET', answer: viewPage },
  keys: {
    method: 'GET',
    answer: (driver, { query, signal }) =>
      readOnly(driver, signal, async (inside) => {
        const after = query.get('after');
        const options = { limit: keysOfPage + 1, ...(after === null ? {} : { after: keyOf(parsed(after)) }) };
        const keys = await documentKeys(inside, required(query.get('name'), 'name'), options);
        return { keys: keys.slice(0, keysOfPage), more: keys.length > keysOfPage };
      }),
  },
  document: {
    method: 'POST',
    answer: (driver, { body, signal }) =>
      readOnly(driver, signal, async (inside) => {
        const begun = performance.now();
        const compared = await compareDocument(inside, required(body.name, 'name'), keyOf(body.key));
        return { ...compared, ms: performance.now() - begun };
      }),
  },
  write: {
    method: 'POST',
    answer: write,
  },
  preview: { method: 'POST', answer: preview },
  waits: {
    method: 'GET',
    answer: (driver, { signal }) =>
      readOnly(driver, signal, async (inside) => {
        const sessions = await readWaitingSessions(inside);
        return { at: new Date().toISOString(), sessions };
      }),
  },
};

/** What can be asked for by a name; undefined: nothing. */
export function endpointOf(name: string): Pick<Endpoint<unknown>, 'method'> | undefined {
  return Object.hasOwn(endpoints, name) ? endpoints[name as keyof Answers] : undefined;
}

/** The answer to a request. */
export function answer(database: StudioDatabase, name: string, asked: Asked): Promise<unknown> {
  const endpoint: Endpoint<unknown> = endpoints[name as keyof Answers];
  return database.use((driver) => endpoint.answer(driver, asked));
}

async function overview(driver: Driver): Promise<Overview> {
  const views = await viewStatus(driver, undefined, { estimate: true });
  const { at, database, counting, deadlocks, rollbacks, waits } = await readCosts(driver);
  const waiting = waits.length;
  return { at, database, counting, deadlocks, rollbacks, engine: driver.engine, version, views, waiting };
}

/** The plan is made of the indexes that there are now, and so are the types: both by the compiler. */
async function viewPage(driver: Driver, { query, signal }: Asked): Promise<ViewPage> {
  const name = required(query.get('name'), 'name');
  const read = await readOnly(driver, signal, async (inside) => {
    const [status] = await viewStatus(inside, name, { estimate: true });
    const { text } = await showView(inside, name);
    return { status: status as ViewPage['status'], text, functions: await readStatements(inside, name) };
  });
  return { ...read, ...(await compiled(driver, name, signal)) };
}

async function compiled(
  driver: Driver,
  name: string,
  signal: AbortSignalLike,
): Promise<Pick<ViewPage, 'plan' | 'warnings' | 'schema'>> {
  const schema = () =>
    takenBack(driver, signal, async (inside) =>
      JSON.parse(await viewTypes(inside, [name], { format: 'json-schema' })),
    ).catch(() => null);
  try {
    const { plan, warnings } = await takenBack(driver, signal, (inside) => explainView(inside, name));
    return { plan, warnings, schema: await schema() };
  } catch (error) {
    if (!(error instanceof JsonbIvmError) || error.code === 'ABORTED') throw error;
    return { plan: null, warnings: error.diagnostics, schema: null };
  }
}

/** What was tried, with the text of each function that it ran. */
async function write(driver: Driver, { body, signal }: Asked): Promise<Answers['write']> {
  const tried = await tryWrite(driver, required(body.statement, 'statement'), { signal });
  const definitions = await readOnly(driver, signal, async (inside) => {
    const all: [name: string, statement: string][] = [];
    for (const { view } of tried.views) {
      const functions = await readStatements(inside, displayRelation(view));
      all.push(...functions.map(({ statement }): [string, string] => [functionName(statement), statement]));
    }
    return Object.fromEntries(all);
  });
  return { ...tried, definitions };
}

/** Of `CREATE OR REPLACE FUNCTION jsonb_ivm."public.order_doc.recompute"(…`: without the schema. */
function functionName(statement: string): string {
  const quoted = /FUNCTION \w+\.(?:"((?:[^"]|"")*)"|(\w+))\(/.exec(statement);
  return quoted?.[1]?.replaceAll('""', '"') ?? quoted?.[2] ?? '';
}

/** As `apply --dry-run` and `create --check` have it: nothing is refused for what it takes, it is told. */
async function preview(driver: Driver, { body, signal }: Asked): Promise<Preview> {
  const source = { name: required(body.name, 'name'), text: required(body.text, 'text') };
  return takenBack(driver, signal, async (inside) => {
    const options = { dryRun: true, allowFull: true, allowSlow: true };
    const [difference] = (await applyViews(inside, [source], options)).differences;
    if (difference === undefined) throw wrong('there is no view in the text');
    const check = await checkView(inside, source, { replace: difference.action !== 'create', allowFull: true });
    return { difference, check };
  });
}

function required(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw wrong(`"${name}" is missing`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('the key is no JSON');
  }
}

function keyOf(value: unknown): Readonly<Record<string, string>> {
  const isKey =
    value !== null && typeof value === 'object' && Object.values(value).every((one) => typeof one === 'string');
  if (isKey) return value as Readonly<Record<string, string>>;
  throw wrong('a key has a text for each of its columns');
}

function wrong(message: string): JsonbIvmError {
  return new JsonbIvmError({ code: 'USAGE', message, hint: 'this is how the page asks; load it again' });
}
