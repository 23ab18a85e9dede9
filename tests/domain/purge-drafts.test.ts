// Drafts nobody touches do not keep personal data for ever; what was sent is never touched by this.
import { expect, test } from 'vitest';

import { draftKeptDays, purgeDrafts } from '#app/domain/dossiers/purge-drafts.server.ts';
import { findDossierByCode } from '#db/queries/dossiers.server.ts';
import { useDatabase } from '../support/database.ts';
import { filedDossier, filledDraft, people, slugs, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const day = 24 * 3_600_000;

test('a draft untouched for half a year goes with its files, a younger one and a sent dossier stay', async () => {
  const portal = testPortal(database.db);
  const old = await filledDraft(portal, slugs.funeral, people.binh);
  const filesOfOld = portal.files.size;
  expect(filesOfOld).toBeGreaterThan(0);
  const sent = await filedDossier(portal, slugs.funeral);
  const filesOfSent = portal.files.size - filesOfOld;
  portal.clock.set(new Date(portal.clock.now().getTime() + (draftKeptDays - 1) * day));
  const young = await filledDraft(portal, slugs.funeral, people.binh);
  expect(await purgeDrafts(portal.deps)).toBe(0);

  portal.clock.set(new Date(portal.clock.now().getTime() + 2 * day));
  expect(await purgeDrafts(portal.deps)).toBe(1);
  expect(await findDossierByCode(database.db.$client, old)).toBeUndefined();
  expect((await portal.find(sent)).state).not.toBe('draft');
  expect((await portal.find(young)).state).toBe('draft');
  expect(portal.files.size).toBe(filesOfSent + filesOfOld);
});
