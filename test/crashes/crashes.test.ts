import { afterAll, beforeAll, expect, it } from 'vitest';
import { pairs } from './faults.js';
import { Ground } from './ground.js';
import { Operator } from './operator.js';
import { playRound } from './round.js';
import { isLackOfSpace } from './space.js';
import { Writers } from './writers.js';

let ground: Ground;

beforeAll(async () => {
  ground = await Ground.prepare('15');
});

afterAll(() => ground.close());

/** `npm run test:crashes` plays all others. */
it.each([
  ['create', 'kill -9 of its backend'],
  ['create', 'no space left on the disk'],
  ['replace, keeping the table', 'kill -9 of the whole server'],
  ['replace, making the table anew', 'statement_timeout'],
  ['drop', 'client gone'],
  ['drop', 'no file may grow'],
  ['writes', 'kill -9 of the postmaster alone'],
  ['writes', 'no space left on the disk'],
  ['writes', 'lock_timeout'],
])('%s, %s: all of it or nothing, and exact', async (operationName, faultName) => {
  const pair = pairs.find(({ operation, fault }) => operation.name === operationName && fault.name === faultName);
  if (pair === undefined) throw new Error('there is no such round');
  const round = await playRound(ground, pair.operation, pair.fault, 0.5, 1);
  expect(round.findings).toEqual([]);
});

it.each(['no space left on the disk', 'no file may grow'])('%s: a statement that needs some fails', async (name) => {
  const { fault } = pairs.find((pair) => pair.fault.name === name) as (typeof pairs)[number];
  const operator = await Operator.open(ground.url);
  const scene = { ground, operator, writers: new Writers(ground.url, 1, 0), victim: 64 };
  await fault.strike?.(scene);
  const growth = operator.client.query(
    'CREATE TABLE large AS SELECT i, repeat(md5(i::text), 9) FROM generate_series(1, 99999) i',
  );
  const failure = await growth.catch((error) => error);
  await fault.mend?.(scene);
  await operator.close();
  await (await ground.recover()).close();
  const { code, message } = failure as { code?: string; message: string };
  expect(isLackOfSpace(code, message) || /terminat/.test(message), `${code} ${message}`).toBe(true);
});

it('half a view would be found', async () => {
  const { operation, fault } = pairs.find((pair) => pair.operation.name === 'writes') as (typeof pairs)[number];
  const driver = await ground.recover();
  await driver.execute(
    `DROP TRIGGER "jsonb_ivm.public.tag_doc.public.tag.update" ON tag; UPDATE tag SET word = 'stale'`,
  );
  await driver.close();
  const round = await playRound(ground, operation, { name: fault.name }, 0, 1);
  expect(round.findings.map((finding) => finding.split('\n')[0])).toEqual([
    'half of it is there:',
    'tag has no update trigger of "public.tag_doc"',
    expect.stringMatching(/documents of tag_doc differ/),
  ]);
});
