/**
 * `npm test`: everything that must hold. Each check of the whole tree counts as one test, and the
 * last line sums them up: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string }[];
}

const REPORT = '.cache/vitest.json';

/** Checks of the whole tree, in the order in which a person would want to know. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['unused code', 'knip'],
];

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

mkdirSync('.cache', { recursive: true });
let passed = 0;
let failed = 0;
for (const [name, command, ...args] of CHECKS) {
  console.log(`\n— ${name}`);
  if (run(command, args)) passed += 1;
  else {
    failed += 1;
    console.error(`${name}: failed`);
  }
}

for (const project of ['unit', 'site']) {
  console.log(`\n— ${project} tests`);
  rmSync(REPORT, { force: true });
  const ran = run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
  if (!existsSync(REPORT)) {
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
  passed += report.numPassedTests;
  // A file that fails to load has no failed test of its own, and a run may fail outside of tests.
  const broken = report.testResults.filter(({ status }) => status === 'failed').length;
  failed += Math.max(report.numFailedTests, broken, ran ? 0 : 1);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
