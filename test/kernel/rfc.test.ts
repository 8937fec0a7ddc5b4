import { describe, expect, it } from 'vitest';
import { kernel } from './agreement.js';
import { json, show } from './json.js';
import { decode, encode } from './jsonb-format.js';
import { rfc6902, rfc7396 } from './rfc-examples.js';
import type { SqlError } from './sql-error.js';

function call(name: string, target: unknown, patch: unknown): string {
  return show(decode(kernel.call(name, encode(json(target)), encode(json(patch))) as Buffer));
}

describe('the examples of RFC 6902', () => {
  it.each(rfc6902)('%s', (_, target, patch, result) => {
    if (typeof result === 'string') {
      expect(() => call('jsonbPatch', target, patch)).toThrow(expect.objectContaining({ state: result }) as SqlError);
    } else {
      expect(call('jsonbPatch', target, patch)).toBe(show(json(result)));
    }
  });
});

describe('the examples of RFC 7396', () => {
  it.each(rfc7396)('%j patched with %j', (target, patch, result) => {
    expect(call('jsonbMergePatch', target, patch)).toBe(show(json(result)));
  });
});
