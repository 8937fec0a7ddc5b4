import { spawnSync } from 'node:child_process';
import { casesNamed } from './case.js';

/** Compiles and replays the cases named on the command line, as `npm test` does it with all. */
const names = process.argv.slice(2);
if (names.length === 0) throw new Error('name at least one case: npm run test:case -- NAME…');
const cases = casesNamed(names).map(({ name }) => name);
const files = ['test/cases-compiled.test.ts', 'test/cases.test.ts'];
const pattern = `(?:^| )(?:${cases.join('|')})(?:$|/)`;
const run = spawnSync('npx', ['vitest', 'run', ...files, '--testNamePattern', pattern], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
