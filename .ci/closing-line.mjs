import { readFileSync } from 'node:fs';

// The last line of a run: what Jest counted, and one more failure for every other part of the run that failed.
const [report, others = '0'] = process.argv.slice(2);
let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('Jest left no report.');
}
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + Number(others);
const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
console.log(`${counts.numPassedTests} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 ? 1 : 0;
