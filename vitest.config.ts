import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { testGroups } from './test/groups.js';

/** What takes minutes begins first, so that both workers end at about the same time. */
const long = ['cases.test.ts', 'replace.test.ts', 'definitions.test.ts', 'own-writes.test.ts', 'types-cases.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => long.indexOf(basename(moduleId));
    const [later, first] = [files.filter((file) => place(file) < 0), files.filter((file) => place(file) >= 0)];
    return [...first.sort((a, b) => place(a) - place(b)), ...(await super.sort(later))];
  }
}

const { unit, library, extension } = testGroups();

export default defineConfig({
  resolve: { alias: { 'jsonb-ivm/browser': fileURLToPath(new URL('src/browser.ts', import.meta.url)) } },
  test: {
    // long enough for a slow machine: they only end what hangs
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: unit,
          setupFiles: 'test/without-servers.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'library',
          include: library,
          globalSetup: 'test/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'extension',
          include: extension,
          globalSetup: 'test/extension/global-setup.ts',
        },
      },
    ],
  },
});
