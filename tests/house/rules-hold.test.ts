// The linter's rules hold everywhere: what would need an exception is written otherwise, or the rule is.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Linter } from 'eslint';
import { expect, test } from 'vitest';

import house from '../../scripts/lint-rules.mjs';
import config from '../../oxlint.config.mjs';

const root = new URL('../..', import.meta.url).pathname;
const rooms = ['app', 'services-catalog', 'db', 'forms', 'scripts', 'tests'];
// In two pieces, so that this file is not found itself.
const turnsOff = new RegExp(`(oxlint|eslint)-${'disable'}|@ts-(${'ignore'}|nocheck)`);

test('no comment turns a rule of the linter or of the types off', () => {
  const found = rooms
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${room}/${file}`,
      ),
    )
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .filter((file) => turnsOff.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

const filesOfApp = readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const inputsOfType = (type: string) => {
  const written = new RegExp(`\\btype(=|: |\\s*=\\s*\\{?)["']${type}["']`);
  return filesOfApp.filter((file) => written.test(readFileSync(path.join(root, 'app', file), 'utf8')));
};

test('files are chosen with one control, which speaks Vietnamese', () => {
  expect(inputsOfType('file')).toEqual(['ui/components/file-upload/file-choice.tsx']);
});

test('answers of a dossier change through one door, which assesses its fees, and as a draft', () => {
  const saying = (room: string, words: RegExp) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && words.test(readFileSync(path.join(root, room, file), 'utf8')))
      .sort();
  // `dossiers`: while it is a draft.
  expect(saying('db/queries', /update dossiers set[^;`]*\banswers =/)).toEqual([
    'dossier-moves.server.ts',
    'dossiers.server.ts',
  ]);
  expect(saying('app', /\bdeclares: \{/)).toEqual([
    'domain/dossiers/filing/answer-supplement.server.ts',
    'domain/dossiers/filing/file-dossier.server.ts',
  ]);
});

test('passwords are typed into one control, whose names no page gives back', () => {
  expect(inputsOfType('password')).toEqual(['ui/components/password-input/password-input.tsx']);
});

test('a regular expression that takes four times as long for twice the text is refused in all that the portal runs', () => {
  const rules = config.overrides.find(({ rules }) => 'house/no-super-linear-move' in rules)?.rules ?? {};
  const refused = (code: string) => new Linter().verify(code, { plugins: { house }, rules }).length > 0;
  expect(
    [
      "text.replace(/(00)+$/, '')",
      "path.replace(/\\/+$/, '')",
      '/^[^@]+@[^@]+\\.[^@]+$/.test(text)',
      '/^(a+)+$/.test(text)',
    ].map(refused),
  ).toEqual([true, true, true, true]);
  expect(refused("text.replace(/^(00)+/, '')")).toBe(false);
});
