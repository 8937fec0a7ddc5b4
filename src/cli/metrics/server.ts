import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JsonbIvmError } from '../../index.js';
import { asked, expose } from './exposition.js';
import type { Reading } from './samples.js';

/** Something that answers scrapes, until it is closed. */
export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers GET /metrics on loopback, each by a new reading, one after the other. A page of another origin, which a browser
 * leads here by a name of its own, is told nothing. A reading that fails is a 503 with the reason, which `report` is told.
 */
export async function serveMetrics(
  port: number,
  read: () => Promise<Reading>,
  report: (error: unknown) => void,
): Promise<MetricsServer> {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (): Promise<Reading> => {
    const reading = before.then(read, read);
    before = reading.catch(() => undefined);
    return reading;
  };
  const server = createServer((request, response) => {
    answer(request, response, inTurn).catch((error: unknown) => {
      report(error);
      if (!response.headersSent) end(response, 503, 'the metrics cannot be read\n');
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: Error) => {
    const message = `cannot listen on port ${port}: ${cause.message}`;
    throw new JsonbIvmError({ code: 'PORT_UNUSABLE', message, hint: 'name another by --port; 0 takes any', cause });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await before;
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, read: () => Promise<Reading>): Promise<void> {
  if (!isLocal(request.headers.host)) return end(response, 403, 'metrics are for this machine alone\n');
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/metrics')
    return end(response, 404, 'metrics are at /metrics\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405, 'metrics can be read, and nothing else\n');
  }
  const { contentType, text } = await expose(await read(), asked(request.headers.accept));
  end(response, 200, text, contentType);
}

function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
}

function end(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(text);
}
