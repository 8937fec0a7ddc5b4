import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StudioDatabase } from '../../src/cli/studio/database.js';
import { readPage } from '../../src/cli/studio/page.js';
import { type StudioServer, serveStudio } from '../../src/cli/studio/server.js';
import { DatabaseError, JsonbIvmError } from '../../src/index.js';
import { send } from './studio.js';

const folder = mkdtempSync(join(tmpdir(), 'jsonb-ivm-studio-'));
let server: StudioServer;
let uses = 0;
let outcome: () => Promise<unknown> = async () => ({});
const reports: unknown[] = [];
const database: StudioDatabase = {
  use: async <T>() => {
    uses++;
    return (await outcome()) as T;
  },
  close: async () => {},
};

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets/page.js'), '1');
  writeFileSync(join(folder, 'licences.txt'), 'of packages');
  writeFileSync(`${folder}-secret.html`, 'not of the page');
  server = await serveStudio(0, database, readPage(folder), (error) => reports.push(error));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-secret.html`);
});
beforeEach(() => {
  uses = 0;
  reports.length = 0;
  outcome = async () => ({ views: [] });
});

const own = () => ({ host: `127.0.0.1:${server.port}`, authorization: `Bearer ${server.token}` });
const ask = (path: string, headers: Record<string, string>, method = 'GET', body?: string) =>
  send(server.port, path, body === undefined ? { method, headers } : { method, headers, body });
const json = { 'content-type': 'application/json' };

describe('who is answered', () => {
  it('is who has the token, by either name of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST']) {
      const { status, body } = await ask('/api/overview', { ...own(), host: `${name}:${server.port}` });
      expect([status, body]).toEqual([200, '{"views":[]}']);
    }
    expect(uses).toBe(3);
  });

  it('is nobody without it, and nothing of the database is asked for', async () => {
    const { token } = server;
    expect(token).toMatch(/^[\w-]{43}$/);
    const wrong = ['', 'Bearer', `Bearer ${token.slice(1)}`, `Bearer ${token}x`, `Basic ${token}`, token];
    for (const authorization of wrong) {
      const { status, body } = await ask('/api/overview', { ...own(), authorization });
      expect([status, JSON.parse(body).error.code]).toEqual([401, 'REFUSED']);
    }
    expect((await ask(`/api/overview?token=${token}`, { host: own().host })).status).toBe(401);
    expect((await ask('/api/overview', { host: own().host, cookie: `token=${token}` })).status).toBe(401);
    expect(uses).toBe(0);
  });

  it('is no page of another site, by whatever name it comes', async () => {
    const strange: Record<string, string>[] = [
      { host: `rebound.example:${server.port}` },
      { host: '127.0.0.1' },
      { host: `127.0.0.1:${server.port + 1}` },
      { host: `127.0.0.1.example:${server.port}` },
      { origin: 'https://evil.example' },
      { origin: `http://localhost:${server.port}` },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of strange) {
      for (const path of ['/', '/api/overview'])
        expect((await ask(path, { ...own(), ...headers })).status, JSON.stringify(headers)).toBe(403);
    }
    expect(uses).toBe(0);
  });

  it('is the page itself', async () => {
    const headers = { ...own(), origin: `http://${own().host}`, 'sec-fetch-site': 'same-origin' };
    expect((await ask('/api/overview', headers)).status).toBe(200);
    const { headers: told } = await ask('/api/overview', headers, 'OPTIONS');
    expect(Object.keys(told).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('what is answered', () => {
  it('says with everything that nothing comes from elsewhere, and nothing is kept', async () => {
    for (const path of ['/', '/assets/page.js', '/nothing', '/api/overview', '/api/nothing']) {
      const { headers } = await ask(path, own());
      expect(headers['content-security-policy']).toMatch(/^default-src 'self'; .*frame-ancestors 'none'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|http|\*/);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  });

  it('is the page, by its own files alone', async () => {
    const { status, headers, body } = await ask('/', { host: own().host });
    expect([status, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', '<!doctype html>']);
    expect((await ask('/assets/page.js', { host: own().host })).headers['content-type']).toMatch(/^text\/javascript/);
    expect((await ask('/', { host: own().host }, 'HEAD')).body).toBe('');
    expect((await ask('/', { host: own().host }, 'POST', '')).status).toBe(405);
    const others = [
      '/../package.json',
      '/..%2fsecret',
      `/..${folder}-secret.html`,
      `${folder}-secret.html`,
      '/assets',
      '/licences.txt',
    ];
    for (const path of others) expect((await ask(path, own())).status, path).toBe(404);
  });

  it('is asked for in one way', async () => {
    expect((await ask('/api/overview', own(), 'POST', '{}')).status).toBe(405);
    expect((await ask('/api/write', own())).status).toBe(405);
    expect((await ask('/api/constructor', own())).status).toBe(404);
    const bodies: [Record<string, string>, string][] = [
      [{ 'content-type': 'text/plain' }, '{}'],
      [{}, '{}'],
      [json, '['],
      [json, '[]'],
      [json, 'null'],
      [json, JSON.stringify({ statement: 'x'.repeat(1_000_001) })],
    ];
    for (const [headers, body] of bodies)
      expect((await ask('/api/write', { ...own(), ...headers }, 'POST', body)).status).toBe(400);
    expect(uses).toBe(0);
    expect((await ask('/api/write', { ...own(), ...json }, 'POST', '{"statement": "SELECT 1"}')).status).toBe(200);
  });

  it('is a failure as it was said, and reported where it is the program’s own', async () => {
    const failed = async (error: Error) => {
      outcome = async () => {
        throw error;
      };
      const { status, body } = await ask('/api/overview', own());
      return [status, JSON.parse(body).error];
    };
    const unknown = { code: 'VIEW_UNKNOWN', message: 'there is no document view "public"."a"', hint: 'look' } as const;
    expect(await failed(new JsonbIvmError(unknown))).toEqual([422, expect.objectContaining(unknown)]);
    const server = new DatabaseError('syntax error', '42601', undefined, 'mend it', 7);
    expect(await failed(server)).toEqual([
      422,
      { code: 'DATABASE', sqlState: '42601', message: 'syntax error', hint: 'mend it', position: 7 },
    ]);
    expect(reports).toEqual([]);
    expect(await failed(new TypeError('x is not a function'))).toEqual([
      500,
      { code: 'INTERNAL', message: 'x is not a function' },
    ]);
    expect(reports).toHaveLength(1);
  });
});

it('a page that is not there is missed with its folder, and what to do', () => {
  expect(() => readPage(join(folder, 'assets'))).toThrow(
    expect.objectContaining({ code: 'FILE_UNREADABLE', message: expect.stringContaining('assets') }),
  );
  expect(() => readPage('/nowhere')).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
});

it('needs a port of its own', async () => {
  const again = await serveStudio(server.port, database, readPage(folder), () => {}).catch((error) => error);
  expect([again.code, again.message]).toEqual(['PORT_UNUSABLE', expect.stringContaining(`port ${server.port}`)]);
});
