// Sums Vitest's JSON report and the steps around it up in one line; fails unless tests ran and all of it passed.
import { readFileSync } from 'node:fs';

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { success: false, testResults: [] };
  }
}

const [file, heldSteps, failedSteps] = process.argv.slice(2);
const report = read(file);
const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
// A file that cannot even be loaded has no tests to fail.
const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const passedTests = tests.filter(({ status }) => status === 'passed').length;
const failedTests = tests.length - passedTests + unloadable.length; // a skipped test has not passed
const failed = failedTests + Number(failedSteps);

console.log(`${passedTests + Number(heldSteps)} passed, ${failed} failed`);
process.exitCode = report.success && passedTests > 0 && failed === 0 ? 0 : 1;
