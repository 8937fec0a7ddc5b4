import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Container, Engine, Environment } from './engine.js';
import { expectMaintainedView } from './maintained-view.js';

/** Something that must hold of an image. */
export interface Check {
  readonly name: string;
  /** Throws if it does not hold; false if this engine can't tell. */
  readonly run: () => Promise<boolean | undefined>;
}

/** Everything that the smoke test asks of an image. */
export function checksOf(engine: Engine, image: string, version: string): Check[] {
  const withContainer = (environment: Environment, body: (container: Container) => Promise<void>) => async () => {
    const container = await engine.start(image, environment);
    try {
      await body(container);
      return true;
    } catch (error) {
      throw new Error(`${(error as Error).message}\n--- the container's log:\n${container.log()}`, { cause: error });
    } finally {
      await container.remove();
    }
  };
  return [
    { name: 'the documented commands work word for word', run: async () => documented(engine, image, version) },
    {
      name: 'without a password: extension, view, and nobody in without the generated one',
      run: withContainer({}, (container) => expectGenerated(container, version)),
    },
    {
      name: 'with a password: as the official image',
      run: withContainer({ POSTGRES_PASSWORD: 'given' }, expectGiven),
    },
  ];
}

function documented(engine: Engine, image: string, version: string): boolean {
  const outcome = engine.runDocumentedCommands(image);
  if (outcome === undefined) return false;
  assert(outcome.ok, outcome.text);
  assert.match(outcome.text, new RegExp(`^ jsonb_ivm \\| ${version.replaceAll('.', '\\.')} `, 'm'));
  return true;
}

async function expectGenerated(container: Container, version: string): Promise<void> {
  await untilReady(container);
  const passwords = [...container.log().matchAll(/generated password of postgres is (\S+)/g)].map(([, word]) => word);
  assert.equal(passwords.length, 1, 'the log shows one password');
  const password = passwords[0] as string;

  assert.equal(psql(container, 'CREATE EXTENSION jsonb_ivm;'), 'CREATE EXTENSION');
  assert.equal(psql(container, '\\dx jsonb_ivm').split('|')[1], version);
  assert.equal(psql(container, 'SHOW shared_preload_libraries'), 'jsonb_ivm');
  const patch = `SELECT jsonb_array_update_where('{"l": [{"id": 1}]}', 'l', 'id', '1', '{"q": 2}')`;
  assert.equal(psql(container, patch), '{"l": [{"q": 2, "id": 1}]}');

  await expectNetworkAsks(container, password);
  const inside = container.execute('psql', '-U', 'postgres', '-h', '127.0.0.1', '-w', '-c', 'SELECT');
  assert(!inside.ok, 'the network inside the container asks for the password too');
  await expectMaintainedView(urlOf(container, password));
  await expectNothingTooMuch(container);

  await container.restart();
  await untilReady(container);
  assert.equal(container.log().split(password).length - 1, 1, 'the password is shown once');
  assert.equal(await connect(container, password), undefined);
}

async function expectGiven(container: Container): Promise<void> {
  await untilReady(container);
  assert.doesNotMatch(container.log(), /generated password/);
  await expectNetworkAsks(container, 'given');
}

async function expectNetworkAsks(container: Container, password: string): Promise<void> {
  assert.equal(await connect(container, password), undefined);
  assert.match((await connect(container, 'wrong')) ?? 'got in', /^password authentication failed/);
  assert.match((await connect(container, undefined)) ?? 'got in', /password must be a/);
}

/** Neither root nor the tools that a break-in would like to find. */
async function expectNothingTooMuch(container: Container): Promise<void> {
  assert.equal(container.execute('id', '-u').text, '999');
  for (const tool of ['cc', 'gcc', 'make', 'node', 'npm']) {
    assert(!container.execute('sh', '-c', `command -v ${tool}`).ok, `the image has no ${tool}`);
  }
  await until('the health check to say "healthy"', () => (container.health() ?? 'healthy') === 'healthy');
}

async function untilReady(container: Container): Promise<void> {
  await until('the server to be ready', () => {
    assert(container.isRunning(), 'the container ended');
    return container.execute('pg_isready', '--quiet', '--host=127.0.0.1').ok;
  });
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + 120_000;
  while (!holds()) {
    assert(Date.now() < end, `waited two minutes for ${what}`);
    await delay(250);
  }
}

function psql(container: Container, command: string): string {
  const { ok, text } = container.execute('psql', '-U', 'postgres', '-At', '-c', command);
  assert(ok, `${command}: ${text}`);
  return text;
}

/** Why a client over the network is refused, if it is. */
async function connect(container: Container, password: string | undefined): Promise<string | undefined> {
  const client = new Client({ connectionString: urlOf(container, password) });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf({ address: { host, port } }: Container, password: string | undefined): string {
  const user = password === undefined ? 'postgres' : `postgres:${password}`;
  return `postgres://${user}@${host}:${port}/postgres`;
}
