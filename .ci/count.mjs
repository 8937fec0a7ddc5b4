// Sums Vitest's JSON report up in one line; fails unless tests ran and all of them passed.
import { readFileSync } from 'node:fs';

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { success: false, testResults: [] };
  }
}

const report = read(process.argv[2]);
const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
// A file that cannot even be loaded has no tests to fail.
const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const passed = tests.filter(({ status }) => status === 'passed').length;
const failed = tests.length - passed + unloadable.length; // a skipped test has not passed

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = report.success && passed > 0 && failed === 0 ? 0 : 1;
