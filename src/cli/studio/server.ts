import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseError, JsonbIvmError } from '../../index.js';
import { failureJson } from '../failure.js';
import { headers, makeToken, refuseStranger, refuseWithoutToken } from './access.js';
import { type Asked, answer, endpointOf } from './api.js';
import type { StudioDatabase } from './database.js';
import type { PageFile } from './page.js';

/** Something that serves the page, until it is closed. */
export interface StudioServer {
  readonly port: number;
  readonly token: string;
  /** With the token, which stays in the browser: what is behind `#` is sent to nobody. */
  readonly url: string;
  close(): Promise<void>;
}

const largestBody = 1_000_000;

/** Serves the page and what it asks for, on loopback, to who has the token. `report` is told of faults of the program's. */
export async function serveStudio(
  port: number,
  database: StudioDatabase,
  page: ReadonlyMap<string, PageFile>,
  report: (error: unknown) => void,
): Promise<StudioServer> {
  const token = makeToken();
  const underWay = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    const work = respond(request, response, { token, database, page, report }).catch((error: unknown) => {
      report(error);
      response.destroy();
    });
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: Error) => {
    const message = `cannot listen on port ${port}: ${cause.message}`;
    throw new JsonbIvmError({ code: 'PORT_UNUSABLE', message, hint: 'name another by --port; 0 takes any', cause });
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    token,
    url: `http://127.0.0.1:${bound}/#token=${token}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.all(underWay);
      await database.close();
    },
  };
}

interface Studio {
  readonly token: string;
  readonly database: StudioDatabase;
  readonly page: ReadonlyMap<string, PageFile>;
  readonly report: (error: unknown) => void;
}

async function respond(request: IncomingMessage, response: ServerResponse, studio: Studio): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const stranger = refuseStranger(request, request.socket.localPort ?? 0);
  if (stranger !== undefined) return refuse(response, stranger.status, stranger.message);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = /^\/api\/([a-z]+)$/.exec(pathname)?.[1];
  const endpoint = name === undefined ? undefined : endpointOf(name);
  if (name === undefined || endpoint === undefined) return servePage(request, response, studio.page.get(pathname));
  const unknown = refuseWithoutToken(request, studio.token);
  if (unknown !== undefined) return refuse(response, unknown.status, unknown.message);
  if (request.method !== endpoint.method) return refuseMethod(response, endpoint.method);
  const body = endpoint.method === 'POST' ? await readBody(request) : {};
  if (body === undefined) return refuse(response, 400, 'a request has one object of JSON, of 1 MB at most');
  const stopped = new AbortController();
  response.on('close', () => stopped.abort('the page has gone'));
  await reply(response, studio, name, { query: searchParams, body, signal: stopped.signal });
}

async function reply(response: ServerResponse, studio: Studio, name: string, asked: Asked): Promise<void> {
  try {
    send(response, 200, await answer(studio.database, name, asked));
  } catch (error) {
    const expected = error instanceof DatabaseError || error instanceof JsonbIvmError;
    if (!expected || (error instanceof JsonbIvmError && error.code === 'INTERNAL')) studio.report(error);
    const { error: failure } = failureJson(error) as { error: object };
    const position = error instanceof DatabaseError ? { position: error.position } : {};
    send(response, expected ? 422 : 500, { error: { ...failure, ...position } });
  }
}

function servePage(request: IncomingMessage, response: ServerResponse, file: PageFile | undefined): void {
  const { method } = request;
  if (file === undefined) refuse(response, 404, 'there is no such page');
  else if (method !== 'GET' && method !== 'HEAD') refuseMethod(response, 'GET, HEAD');
  else {
    response.writeHead(200, { 'Content-Type': file.type });
    response.end(method === 'HEAD' ? undefined : file.content);
  }
}

/** Undefined: it is none, or too large. */
async function readBody(request: IncomingMessage): Promise<Asked['body'] | undefined> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // the rest is read all the same: who is still sending hears no answer
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Asked['body']) : undefined;
  } catch {
    return undefined;
  }
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader('Allow', allowed);
  refuse(response, 405, `this is asked for by ${allowed}`);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  send(response, status, { error: { code: 'REFUSED', message } });
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
