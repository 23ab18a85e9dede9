// The map in CONTRIBUTING.md, held to the tree: a room or a module that it does not name cannot be found by a stranger.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { describe, expect, test } from 'vitest';

const map = readFileSync('CONTRIBUTING.md', 'utf8');
const folders = (under: string): readonly string[] =>
  readdirSync(under, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The words of a line of the map that begins with `start`. */
const lineOf = (start: string): string | undefined =>
  map.split('\n').find((line) => line.trimStart().startsWith(start));

/** How the lists call a file: without what its name ends with; a decision by its number. */
const calledInLists = (file: string): string =>
  file.replace(/(?:\.server|\.test|\.d)?\.\w+$/, '').replace(/^(\d{3})-.*/, '$1');

/**
 * The lists of files. A room stands before its list in bold, `**`app/steps/`**`; in a line of its list a folder in it, `kinds/`, is
 * followed by the files of that folder. All else between backticks is the name of a file. What is neither a heading nor an entry ends
 * a list.
 */
const lists = new Map<string, string[]>();
const headed = new Set<string>();
const foldersNamed = new Set<string>();
const [, fromLists = ''] = map.split('\n### The files of some rooms\n');
const [listed = ''] = fromLists.split('\n## ');
let under = '';
for (const line of listed.split('\n')) {
  const heading = /^(?:- )?\*\*`([\w./-]+)\/`\*\*/.exec(line);
  if (heading?.[1] !== undefined) {
    under = heading[1];
    headed.add(under);
    foldersNamed.add(under);
  } else if (line !== '' && !line.startsWith('- ')) under = '';
  let folder = under;
  for (const [, name = ''] of line.slice(heading?.[0].length ?? 0).matchAll(/`([^`]+)`/g)) {
    if (under === '') continue;
    if (name.endsWith('/')) {
      folder = `${under}/${name.slice(0, -1)}`;
      foldersNamed.add(folder);
    } else lists.set(folder, [...(lists.get(folder) ?? []), name]);
  }
}

const pages = 'app/ui/pages';
const components = 'app/ui/components';
const foldersOfSight = [...foldersNamed].filter(
  (folder) =>
    (folder.startsWith(`${pages}/`) && folder.split('/').length > 4) || folder.startsWith(`${components}/`),
);
/** A folder of pages or components that no list follows holds the file of its name. */
const nameOfOnly = (folder: string): string =>
  folder.startsWith(pages) ? `${basename(folder)}-page` : basename(folder);

/** What no list names: `index`, which gathers what stands beside it; the procedures that it gathers; how what is seen looks, its examples. */
function isUnnamed(file: string, folder: string): boolean {
  if (calledInLists(file) === 'index') return true;
  if (folder.startsWith(pages) || folder.startsWith(components))
    return file.endsWith('.scss') || calledInLists(file) === 'examples';
  if (!folder.startsWith('services-catalog/procedures/')) return false;
  return readFileSync(`${folder}/index.ts`, 'utf8').includes(`'./${file}'`);
}

describe('the map in CONTRIBUTING.md', () => {
  test.each(folders('app'))('names the room app/%s with what it is for', (room) => {
    expect(
      lineOf(`${room}/`)
        ?.split(/\s{2,}/)
        .at(-1)?.length ?? 0,
      room,
    ).toBeGreaterThan(20);
  });

  test.each(folders('app/domain'))('names the module %s with one sentence', (module) => {
    expect(lineOf(`| \`${module}\``)?.split('|')[2]?.trim().length ?? 0, module).toBeGreaterThan(20);
  });

  test.each(
    ['app/domain', 'app/routes', pages].flatMap((room) => folders(room).map((folder) => `${room}/${folder}`)),
  )('lists the files of %s', (room) => {
    expect([...headed]).toContain(room);
  });

  test('lists the files of many rooms, each once', () => {
    expect(headed.size).toBeGreaterThan(60);
    const headings = listed.match(/^(?:- )?\*\*`[^`]+`\*\*/gm) ?? [];
    expect(headings.length).toBe(headed.size);
    const holding = [...lists.keys()].map((folder) => `${folder}/`);
    expect([...headed].filter((room) => !holding.some((folder) => folder.startsWith(`${room}/`)))).toEqual(
      [],
    );
  });

  test.each([...new Set([...lists.keys(), ...foldersOfSight])])(
    'names every file of %s, and no other',
    (folder) => {
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      const names = files.flatMap(({ name }) => (isUnnamed(name, folder) ? [] : [calledInLists(name)]));
      const named = lists.get(folder) ?? [nameOfOnly(folder)];
      expect([...new Set(named)].sort()).toEqual([...new Set(names)].sort());
    },
  );

  test.each([...headed])('names every folder of %s', (room) => {
    const below = folders(room).map((folder) => `${room}/${folder}`);
    expect(below.filter((folder) => !foldersNamed.has(folder))).toEqual([]);
  });

  test('names no module and no room that is not there', () => {
    const modules = [...map.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
    expect([...modules].sort()).toEqual([...folders('app/domain')].sort());
    const rooms = [...map.matchAll(/^ {2}([a-z-]+)\/ /gm)].map(([, name]) => name);
    expect([...rooms].sort()).toEqual([...folders('app')].sort());
  });

  test('leads to files and folders that exist', () => {
    const named = [...map.matchAll(/`((?:app|db|forms|services-catalog|tests|scripts)\/[\w./-]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(20);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  });

  test('calls files by names that exist', () => {
    const rooms = ['app', 'db', 'forms', 'services-catalog', 'tests', 'scripts'];
    const files = rooms.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `/${room}/${file}`),
    );
    const named = [...map.matchAll(/`([\w./-]+\.(?:tsx?|mjs|scss))`/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(100);
    const wrong = named.filter(
      (name) => !files.some((file) => file.endsWith(`/${name}`)) && !existsSync(name),
    );
    expect(wrong).toEqual([]);
  });
});
