import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes begins first, so that both workers end at about the same time. */
const long = ['cases.test.ts', 'replace.test.ts', 'definitions.test.ts', 'own-writes.test.ts', 'types-cases.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => long.indexOf(basename(moduleId));
    const [later, first] = [files.filter((file) => place(file) < 0), files.filter((file) => place(file) >= 0)];
    return [...first.sort((a, b) => place(a) - place(b)), ...(await super.sort(later))];
  }
}

export default defineConfig({
  test: {
    // long enough for a slow machine: they only end what hangs
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: ['test/extension/**'],
          globalSetup: 'test/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'extension',
          include: ['test/extension/**/*.test.ts'],
          globalSetup: 'test/extension/global-setup.ts',
        },
      },
    ],
  },
});
