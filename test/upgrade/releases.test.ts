import { describe, expect, test } from 'vitest';
import { createView, type Driver } from '../../src/index.js';
import { engines, withDatabase } from '../servers/databases.js';
import {
  createAnew,
  dropAll,
  expectUpgrade,
  layoutOf,
  lookAtAll,
  objectsOf,
  readDump,
  releases,
  restoreDump,
  withoutComments,
} from './releases.js';

/** What is there once a view has been made and dropped. */
async function leftovers(driver: Driver): Promise<string[]> {
  await driver.execute('CREATE TABLE passing (id int PRIMARY KEY)');
  await createView(driver, { name: 'passing_doc', text: 'SELECT id, to_jsonb(p) AS doc FROM passing p' });
  await dropAll(driver);
  await driver.execute('DROP TABLE passing');
  return ownObjects(driver);
}

/** Without the event trigger, which servers have and an embedded database does not make. */
async function followed(driver: Driver): Promise<string[]> {
  return (await objectsOf(driver)).filter((name) => !/^event trigger|^function jsonb_ivm\.follow_/.test(name));
}

async function ownObjects(driver: Driver): Promise<string[]> {
  return (await objectsOf(driver)).filter((name) => /jsonb_ivm/.test(name));
}

describe.each(releases)('a database that jsonb_ivm %s made, without the extension', (release) => {
  test.each(engines)('is looked at, goes on, and is upgraded, on %s', async (engine) => {
    await withDatabase(engine, async (driver) => {
      await restoreDump(driver, readDump(release, 'portable'));
      const before = await objectsOf(driver);
      await lookAtAll(driver, release);
      expect(await objectsOf(driver)).toEqual(before);
      await expectUpgrade(driver, release, 'portable');
      expect(await layoutOf(driver)).toBe('layout 3');
      const upgraded = await followed(driver);
      await createAnew(driver);
      expect(await followed(driver)).toEqual(upgraded);
      await dropAll(driver);
      const left = await ownObjects(driver);
      expect(await leftovers(driver)).toEqual(left);
    });
  });

  test('is known without comments', async () => {
    await withDatabase('15', async (driver) => {
      await restoreDump(driver, withoutComments(readDump(release, 'portable')));
      expect(await layoutOf(driver)).toBeUndefined();
      await lookAtAll(driver, release);
      await expectUpgrade(driver, release, 'portable');
    });
  });
});
