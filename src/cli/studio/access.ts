import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A secret that nobody guesses, for as long as the program runs. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Why a request is refused. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly message: string;
}

/**
 * Whether a request comes from this machine by a name of its own (a page of another site reaches loopback by a name that
 * it makes point there), and from no page but this one.
 */
export function refuseStranger({ headers }: IncomingMessage, port: number): Refusal | undefined {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`);
  const { host = '', origin } = headers;
  if (!hosts.includes(host.toLowerCase())) return { status: 403, message: 'the studio is for this machine alone' };
  const site = headers['sec-fetch-site'];
  const own = origin === undefined || origin === `http://${host.toLowerCase()}`;
  if (own && (site === undefined || site === 'same-origin' || site === 'none')) return undefined;
  return { status: 403, message: 'the studio answers its own page alone' };
}

/** Whether a request has the token, in a header that no other page can send: `Authorization: Bearer …`. */
export function refuseWithoutToken({ headers }: IncomingMessage, token: string): Refusal | undefined {
  const given = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  if (timingSafeEqual(digest(given), digest(token))) return undefined;
  return { status: 401, message: 'the address lacks the token that jsonb-ivm studio printed' };
}

/** Of one length, whatever the text is. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** What every answer says: nothing from elsewhere, nothing to elsewhere, in no frame, and nothing is kept. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data:",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};
