// The map in CONTRIBUTING.md and the READMEs of large rooms, held to the tree: what they do not name, or name wrongly, a stranger cannot
// find.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

const map = readFileSync('CONTRIBUTING.md', 'utf8');
const folders = (under: string): readonly string[] =>
  readdirSync(under, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The words of a line of the map that begins with `start`. */
const lineOf = (start: string): string | undefined =>
  map.split('\n').find((line) => line.trimStart().startsWith(start));

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

  test('names no module and no room that is not there', () => {
    const modules = [...map.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);
    expect([...modules].sort()).toEqual([...folders('app/domain')].sort());
    const rooms = [...map.matchAll(/^ {2}([a-z-]+)\/ /gm)].map(([, name]) => name);
    expect([...rooms].sort()).toEqual([...folders('app')].sort());
  });

  test('leads to files and folders that exist', () => {
    const rooms = ['app', 'db', 'forms', 'services-catalog', 'tests', 'scripts'];
    const inRooms = new RegExp(`^(?:${rooms.join('|')})/[\\w./-]*$`);
    const files = rooms.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `/${room}/${file}`),
    );
    const named = [...map.matchAll(/`([\w./-]+)`/g)].map(([, name]) => name ?? '');
    const paths = named.filter((name) => inRooms.test(name));
    // Of a folder that the line names, or a habit of every folder, as `routes.ts`.
    const fileNames = named.filter((name) => /\.(?:tsx?|mjs|scss)$/.test(name) && !paths.includes(name));
    expect(paths.length).toBeGreaterThan(50);
    expect(fileNames.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const wrong = fileNames.filter(
      (name) => !files.some((file) => file.endsWith(`/${name}`)) && !existsSync(name),
    );
    expect(wrong).toEqual([]);
  });

  test('is read in one sitting', () => {
    expect(map.split('\n').length).toBeLessThanOrEqual(250);
  });
});

const readmes = ['app', 'db', 'forms', 'services-catalog'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'README.md')
    .map((file) => `${room}/${file}`),
);

/** A name as a README says it: of a folder or a file below it, which may be said without its ending, or from the root. */
const stands = (name: string, folder: string): boolean =>
  existsSync(name) ||
  ['', ...folders(folder)].some((floor) =>
    ['', '.server.ts', '.ts', '.tsx'].some((ending) => existsSync(join(folder, floor, `${name}${ending}`))),
  );

describe('the README of a large room', () => {
  test('stands in some', () => {
    expect(readmes.length).toBeGreaterThan(5);
  });

  test.each(readmes)('%s fits on a screen, and names what is there', (readme) => {
    const text = readFileSync(readme, 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(40);
    const named = [...text.matchAll(/`([\w./-]*[./-][\w./-]*)`/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !stands(name, dirname(readme)))).toEqual([]);
  });
});
