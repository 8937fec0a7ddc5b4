import { describe, expect, test } from 'vitest';
import { DatabaseError, type Driver } from '../../src/db/driver.js';
import { engines } from '../servers/databases.js';
import { withPortable } from './database.js';

/** RFC 6902, appendix A: documents, patches, and results or the SQLSTATE of the error. A.13 is not JSON for jsonb. */
const rfc6902: readonly (readonly [string, string, string, string])[] = [
  ['A.1', '{"foo":"bar"}', '[{"op":"add","path":"/baz","value":"qux"}]', '{"baz":"qux","foo":"bar"}'],
  ['A.2', '{"foo":["bar","baz"]}', '[{"op":"add","path":"/foo/1","value":"qux"}]', '{"foo":["bar","qux","baz"]}'],
  ['A.3', '{"baz":"qux","foo":"bar"}', '[{"op":"remove","path":"/baz"}]', '{"foo":"bar"}'],
  ['A.4', '{"foo":["bar","qux","baz"]}', '[{"op":"remove","path":"/foo/1"}]', '{"foo":["bar","baz"]}'],
  ['A.5', '{"baz":"qux","foo":"bar"}', '[{"op":"replace","path":"/baz","value":"boo"}]', '{"baz":"boo","foo":"bar"}'],
  [
    'A.6',
    '{"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}}',
    '[{"op":"move","from":"/foo/waldo","path":"/qux/thud"}]',
    '{"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}}',
  ],
  [
    'A.7',
    '{"foo":["all","grass","cows","eat"]}',
    '[{"op":"move","from":"/foo/1","path":"/foo/3"}]',
    '{"foo":["all","cows","eat","grass"]}',
  ],
  [
    'A.8',
    '{"baz":"qux","foo":["a",2,"c"]}',
    '[{"op":"test","path":"/baz","value":"qux"},{"op":"test","path":"/foo/1","value":2}]',
    '{"baz":"qux","foo":["a",2,"c"]}',
  ],
  ['A.9', '{"baz":"qux"}', '[{"op":"test","path":"/baz","value":"bar"}]', '22000'],
  [
    'A.10',
    '{"foo":"bar"}',
    '[{"op":"add","path":"/child","value":{"grandchild":{}}}]',
    '{"foo":"bar","child":{"grandchild":{}}}',
  ],
  ['A.11', '{"foo":"bar"}', '[{"op":"add","path":"/baz","value":"qux","xyz":123}]', '{"foo":"bar","baz":"qux"}'],
  ['A.12', '{"foo":"bar"}', '[{"op":"add","path":"/baz/bat","value":"qux"}]', '2203A'],
  ['A.14', '{"/":9,"~1":10}', '[{"op":"test","path":"/~01","value":10}]', '{"/":9,"~1":10}'],
  ['A.15', '{"/":9,"~1":10}', '[{"op":"test","path":"/~01","value":"10"}]', '22000'],
  ['A.16', '{"foo":["bar"]}', '[{"op":"add","path":"/foo/-","value":["abc","def"]}]', '{"foo":["bar",["abc","def"]]}'],
];

/** RFC 7396, appendix A: targets, patches and results. */
const rfc7396: readonly (readonly [string, string, string])[] = [
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
];

async function outcomeOf(driver: Driver, name: string, target: string, patch: string): Promise<unknown> {
  try {
    const [row] = await driver.query<{ result: unknown }>(`SELECT ${name}($1, $2) AS result`, [target, patch]);
    return row?.result;
  } catch (error) {
    if (error instanceof DatabaseError) return error.sqlState;
    throw error;
  }
}

describe.each(engines)('the examples of the RFCs, with portable functions on %s', (engine) => {
  test('RFC 6902, JSON Patch', async () => {
    await withPortable(engine, async (driver) => {
      for (const [section, target, patch, expected] of rfc6902) {
        const outcome = await outcomeOf(driver, 'jsonb_patch', target, patch);
        expect([section, outcome]).toEqual([section, expected.startsWith('{') ? JSON.parse(expected) : expected]);
      }
    });
  });

  test('RFC 7396, JSON Merge Patch', async () => {
    await withPortable(engine, async (driver) => {
      for (const [target, patch, expected] of rfc7396) {
        const outcome = await outcomeOf(driver, 'jsonb_merge_patch', target, patch);
        expect([target, patch, outcome]).toEqual([target, patch, JSON.parse(expected)]);
      }
    });
  });
});
