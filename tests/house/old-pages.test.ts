// Of every action of the portal it is known what an old page does there: walked, proven by a test of its own, or harmless for a reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RouteConfigEntry } from '@remix-run/route-config';
import { expect, test } from 'vitest';

import routes from '#app/routes.ts';
import { harmlessActions, provenActions, walkedActions } from '../support/old-pages.ts';
import { intentsIn } from '../support/route-actions.ts';

const app = join(import.meta.dirname, '../../app');

const filesOf = (entries: readonly RouteConfigEntry[]): readonly string[] =>
  entries.flatMap(({ file, children = [] }) => [file, ...filesOf(children)]);

/** By its file, and by each button where they stand in the file. */
function actionsIn(file: string): readonly string[] {
  const intents = intentsIn(file);
  if (intents === undefined) return [];
  const name = file.replace(/^routes\/|\.tsx?$/g, '');
  return intents.length === 0 ? [name] : intents.map((button) => `${name} ${button}`);
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
