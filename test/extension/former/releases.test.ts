import { describe, expect, test } from 'vitest';
import { servers, withServer } from '../../servers/databases.js';
import {
  dropAll,
  expectUpgrade,
  layoutOf,
  lookAtAll,
  objectsOf,
  readDump,
  releases,
  restoreDump,
  withoutComments,
} from '../../upgrade/releases.js';

describe.each(releases)('a database that jsonb_ivm %s made, with the extension', (release) => {
  test.each(servers)('is looked at, goes on with the extension of now, and is upgraded, on %s', async (server) => {
    await withServer(server, async (driver) => {
      await restoreDump(driver, readDump(release, 'extension'));
      const before = await objectsOf(driver);
      await lookAtAll(driver, release);
      expect(await objectsOf(driver)).toEqual(before);
      await expectUpgrade(driver, release, 'extension');
      expect(await layoutOf(driver)).toBe('layout 3');
      await dropAll(driver);
      const left = (await objectsOf(driver)).filter((name) =>
        /trigger|jsonb_ivm\.(?!view|definition|basis)/.test(name),
      );
      expect(left).toEqual([]);
    });
  });

  test('is known without comments', async () => {
    await withServer(servers[0] as string, async (driver) => {
      await restoreDump(driver, withoutComments(readDump(release, 'extension')));
      await lookAtAll(driver, release);
      await expectUpgrade(driver, release, 'extension');
    });
  });
});
