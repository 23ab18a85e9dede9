// What the commands share before anything is installed: plain Node, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { digestOf } from './digest.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19];

/** Ends the process with a plain sentence when Node is too old to run what follows. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `The portal needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Where an installation notes what its packages were mended with. */
const patchesNote = path.join('node_modules', '.patches-applied');

const digestOfPatches = (folder) => digestOf(folder, ['patches']);

/** The packages that are installed are mended as patches/ says now. */
export function notePatches(folder = root) {
  writeFileSync(path.join(folder, patchesNote), digestOfPatches(folder));
}

/** @returns with which patches the packages were mended: `none` where install scripts did not run */
export function appliedPatches(folder = root) {
  const note = path.join(folder, patchesNote);
  if (!existsSync(note)) return 'none';
  return readFileSync(note, 'utf8') === digestOfPatches(folder) ? 'current' : 'former';
}

/** Mends the installed packages as patches/ says (decision 026); those that are mended already stay so. Needs no network. */
export function applyPatches(folder = root) {
  const ran = spawnSync(process.execPath, program('patch-package/index.js', '--error-on-fail'), {
    cwd: folder,
    stdio: 'inherit',
  });
  if (ran.status !== 0) {
    console.error('An installed package could not be mended as patches/ says: run `npm ci`, then try again.');
    process.exit(1);
  }
  notePatches(folder);
}

/** After `npm ci --ignore-scripts` the packages are whole, but not mended yet. */
export function applyMissingPatches(folder = root) {
  if (appliedPatches(folder) === 'none') applyPatches(folder);
}

/**
 * Installs what is missing, and mends what was installed without scripts. Packages that were mended as a former version
 * says are installed anew: a patch fits only what it was made for.
 * @param {{ development: boolean }} needed whether what only builds and tests need must be there too
 * @param {() => void} beforeInstalling says that it takes a while
 */
export function provide(needed, beforeInstalling, folder = root) {
  if (!isInstalled(needed, folder) || appliedPatches(folder) === 'former') {
    beforeInstalling();
    install(folder);
  }
  applyMissingPatches(folder);
}

/** Compares what is installed with the lock file, package by package. Packages for other platforms are optional and may be missing. */
function isInstalled({ development }, folder) {
  const installedList = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.optional || entry.peer || (entry.dev && !development)) return true;
    return installed[place]?.version === entry.version && existsSync(path.join(folder, place));
  });
}

/** `npm ci`, with the npm that started this process where there is one. @returns whether it succeeded */
function installLocked(folder, more, stdio) {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...more];
  const ran =
    npm === undefined
      ? spawnSync('npm', args, { cwd: folder, stdio, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio });
  return ran.status === 0;
}

/** Installs what the lock file says. Ends the process with a plain sentence when it cannot. */
function install(folder) {
  // What npm knows of a package from before is enough while it holds the version that the lock file names: asking a thousand times
  // whether that is still so takes a fifth of the time. Where it does not, all of them are asked about.
  if (installLocked(folder, ['--prefer-offline'], ['ignore', 'inherit', 'ignore'])) return;
  if (installLocked(folder, [], 'inherit')) return;
  console.error(
    'Installing the packages failed; the messages above say why. Is the network, or the npm registry, reachable?',
  );
  process.exit(1);
}

/** A program of an installed package, as arguments for Node. */
export function program(file, ...args) {
  return [path.join(root, 'node_modules', file), ...args];
}
