// Of every action of the portal it is known what an old page does there: walked, proven by a test of its own, or harmless for a reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RouteConfigEntry } from '@remix-run/route-config';
import { expect, test } from 'vitest';

import routes from '#app/routes.ts';
import { harmlessActions, provenActions, walkedActions } from '../support/old-pages.ts';

const app = join(import.meta.dirname, '../../app');

const filesOf = (entries: readonly RouteConfigEntry[]): readonly string[] =>
  entries.flatMap(({ file, children = [] }) => [file, ...filesOf(children)]);

/** By its file, and by each button where they stand in the file: in a list that is read from, or as the acts of the page. */
function actionsIn(file: string): readonly string[] {
  const source = readFileSync(join(app, file), 'utf8');
  if (!/export (?:async )?(?:function|const) action\b|export \{[^}]*\baction\b/.test(source)) return [];
  const name = file.replace(/^routes\/|\.tsx?$/g, '');
  const lists = [...source.matchAll(/intentOf\(\w+, \[([^\]]*)\]\)/g)].map(([, list = '']) => list);
  const acts = [...source.matchAll(/(?:'([\w-]+)'|\b(\w+)): desk(?:Act|Again)(?:<[^(]*>)?\(/g)].map(
    ([, quoted, plain]) => quoted ?? plain,
  );
  const buttons = [
    ...lists.flatMap((list) => [...list.matchAll(/'([^']+)'/g)].map(([, button = '']) => button)),
    ...acts,
  ];
  return buttons.length === 0 ? [name] : buttons.map((button) => `${name} ${button}`);
}

const known = [...walkedActions, ...Object.keys(provenActions), ...Object.keys(harmlessActions)];

test('every action of the site map is walked, proven or harmless, and each of them once', () => {
  const actions = [...new Set(filesOf(routes).flatMap(actionsIn))].sort();
  expect(actions.length).toBeGreaterThan(120);
  expect([...known].sort()).toEqual(actions);
});

test('the test that proves an action sees somebody refused for an old page', () => {
  for (const [action, file] of Object.entries(provenActions))
    expect(readFileSync(join(app, '..', file), 'utf8'), `${action}: ${file}`).toMatch(
      /changed-meanwhile|\b409\b/,
    );
});
