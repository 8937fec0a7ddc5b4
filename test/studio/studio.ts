import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answers, Failure } from '../../src/cli/studio/answers.js';
import { type StudioDatabase, studioDatabase } from '../../src/cli/studio/database.js';
import { type StudioServer, serveStudio } from '../../src/cli/studio/server.js';
import type { Driver } from '../../src/index.js';
import { withDatabase, withServer } from '../servers/databases.js';

/** What came back of a request. */
export interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request as it is told, whatever a browser would add or refuse. */
export function send(port: number, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) });
    });
    sent.on('error', reject).end(body);
  });
}

/** A studio over a database, and what asks it. */
export interface Studio {
  readonly driver: Driver;
  readonly server: StudioServer;
  /** Faults of the program's own. */
  readonly reports: readonly unknown[];
  /** The answer of the API; the `error` where there is one. */
  ask<Name extends keyof Answers>(
    name: Name,
    given?: { readonly query?: Readonly<Record<string, string>>; readonly body?: object },
  ): Promise<Answers[Name] & { readonly error?: Failure }>;
}

/** Runs `body` with a studio over an empty database of an engine. */
export function withStudio<T>(engine: string, body: (studio: Studio) => Promise<T>): Promise<T> {
  if (engine !== 'pglite') return withServer(engine, (driver, url) => overDatabase(driver, studioDatabase(url), body));
  return withDatabase(engine, (driver) => {
    const database: StudioDatabase = { use: (work) => work(driver), close: async () => {} };
    return overDatabase(driver, database, body);
  });
}

async function overDatabase<T>(
  driver: Driver,
  database: StudioDatabase,
  body: (studio: Studio) => Promise<T>,
): Promise<T> {
  const reports: unknown[] = [];
  const server = await serveStudio(0, database, new Map(), (error) => reports.push(error));
  const { port, token } = server;
  const ask: Studio['ask'] = async (name, { query = {}, body: sent } = {}) => {
    const headers = { authorization: `Bearer ${token}`, host: `127.0.0.1:${port}`, 'content-type': 'application/json' };
    const path = `/api/${name}?${new URLSearchParams(query)}`;
    const asked = sent === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(sent) };
    return JSON.parse((await send(port, path, asked)).body);
  };
  try {
    return await body({ driver, server, reports, ask });
  } finally {
    await server.close();
  }
}
