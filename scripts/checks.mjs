// The static checks: types and rules (import directions too), names from outside, format, dead code.
import { spawn } from 'node:child_process';

import { program, root } from './install.mjs';
import { shortLivedNode } from './short-lived.mjs';

export const staticChecks = [
  {
    name: 'types and rules',
    args: program('oxlint/bin/oxlint', '-c', 'oxlint.config.mjs'),
    // What checks types is a Go program that ends soon: below 4 GiB, which it comes near to anyway, it gives back nothing.
    env: { GOGC: 'off', GOMEMLIMIT: '4GiB' },
  },
  { name: 'names from outside', args: ['scripts/own-names.mjs'] },
  { name: 'format', args: program('oxfmt/bin/oxfmt', '--check', '.') },
  { name: 'dead code', args: program('knip/bin/knip.js', '--no-progress') },
];

/** Runs one program of the project; what it says is shown only when it fails. */
function runCheck({ name, args, env }) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...shortLivedNode, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const ok = code === 0;
      console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      if (!ok) console.log(output.trimEnd());
      resolve(ok);
    });
  });
}

/**
 * @param atOnce how many run at a time
 * @returns how many passed and how many failed
 */
export async function runChecks(checks, atOnce = 2) {
  const waiting = [...checks];
  const tally = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (await runCheck(next)) tally.passed += 1;
      else tally.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return tally;
}
