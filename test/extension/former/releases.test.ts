import { describe, expect, test } from 'vitest';
import { openPg } from '../../../src/db/open-pg.js';
import { type Driver, installFunctions, version as present } from '../../../src/index.js';
import { servers, withServer } from '../../servers/databases.js';
import {
  createAnew,
  dropAll,
  expectMaintained,
  expectUpgrade,
  layoutOf,
  lookAtAll,
  objectsOf,
  readDump,
  releases,
  restoreDump,
  withoutComments,
} from '../../upgrade/releases.js';
import { upgradeUnderWriters } from '../../upgrade/under-writers.js';
import { startFormerServer } from './installation.js';

async function extensionVersion(driver: Driver): Promise<string | undefined> {
  const [row] = await driver.query<{ version: string }>(
    `SELECT extversion AS version FROM pg_extension WHERE extname = 'jsonb_ivm'`,
  );
  return row?.version;
}

describe.each(releases)('a database that jsonb_ivm %s made, with the extension', (release) => {
  test.each(servers)('is looked at, goes on with the extension of now, and is upgraded, on %s', async (server) => {
    await withServer(server, async (driver) => {
      await restoreDump(driver, readDump(release, 'extension'));
      const before = await objectsOf(driver);
      await lookAtAll(driver, release);
      expect(await objectsOf(driver)).toEqual(before);
      await expectUpgrade(driver, release, 'extension');
      expect(await layoutOf(driver)).toBe('layout 3');
      const upgraded = await objectsOf(driver);
      await createAnew(driver);
      expect(await objectsOf(driver)).toEqual(upgraded);
      await dropAll(driver);
      const left = (await objectsOf(driver)).filter((name) =>
        /trigger|jsonb_ivm\.(?!view|definition|history|basis|flush)/.test(name),
      );
      expect(left).toEqual([]);
    });
  });

  test.each(servers)(
    'goes on under the files of now, before the extension is updated and after, on %s',
    async (server) => {
      const { server: running, installPresent, stop } = await startFormerServer(server, release);
      const [old, waiting] = [await openPg(running.url), await openPg(running.url)];
      try {
        await restoreDump(old, readDump(release, 'extension'));
        expect(await extensionVersion(old)).toBe(release);
        for (const session of [old, waiting]) await expectMaintained(session, release);
        installPresent();
        const fresh = await openPg(running.url);
        try {
          for (const session of [old, fresh]) await expectMaintained(session, release);
          await installFunctions(waiting);
          expect(await extensionVersion(old)).toBe(present);
          for (const session of [old, waiting, fresh]) await expectMaintained(session, release);
          await expectUpgrade(old, release, 'extension');
          for (const session of [waiting, fresh]) await expectMaintained(session, release);
        } finally {
          await fresh.close();
        }
      } finally {
        await Promise.all([old.close(), waiting.close()]);
        await stop();
      }
    },
  );

  test('is upgraded under writers', async () => {
    await withServer(servers[0] as string, async (driver, url) => {
      await restoreDump(driver, readDump(release, 'extension'));
      const opened: Driver[] = [];
      const open = async () => {
        const session = await openPg(url);
        opened.push(session);
        return session;
      };
      try {
        await upgradeUnderWriters(driver, open);
        for (const session of opened) await expectMaintained(session, release);
      } finally {
        await Promise.all(opened.map((session) => session.close()));
      }
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
