// Runs projects of the test suite and counts what passed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { program, root } from './install.mjs';
import { shortLivedNode } from './short-lived.mjs';

/**
 * @param {readonly string[]} projects names of vitest.config.ts
 * @returns how many tests passed and how many failed; a file that cannot be run counts as one failed test
 */
export async function runTests(projects, env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'phu-an-report-'));
  const report = path.join(folder, 'report.json');
  const code = await new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        ...shortLivedNode,
        ...program(
          'vitest/vitest.mjs',
          'run',
          ...projects.flatMap((name) => ['--project', name]),
          ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        ),
      ],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...env },
      },
    );
    child.on('close', resolve);
  });
  const tally = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  // Vitest fails for what belongs to no test, too: an error thrown by nobody's doing, a set-up that broke.
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

function count(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  // A skipped test proves nothing and is not let through.
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length + skipped };
}
