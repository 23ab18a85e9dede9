// Drafts nobody touches do not keep personal data for ever; what was sent is never touched by this.
import { expect, test } from 'vitest';

import { discardDraft } from '#app/domain/dossiers/filing/discard-draft.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { draftKeptDays, purgeDrafts } from '#app/domain/dossiers/filing/purge-drafts.server.ts';
import { removeFile } from '#app/domain/dossiers/files/remove-file.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { findDossierByCode } from '#db/queries/dossiers.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, filledDraft, people, slugs, testPortal } from '../support/dossiers.ts';

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

test('a file that the disk does not let go of holds nobody up, and goes with the next run', async () => {
  const portal = testPortal(database.db);
  const { deps, files, clock } = portal;
  let isStuck = true;
  const stuck: Deps = {
    ...deps,
    files: {
      ...deps.files,
      remove: (key) => (isStuck ? Promise.reject(new Error('disk')) : deps.files.remove(key)),
    },
  };
  const [thrownAway, ...old] = [
    await filledDraft(portal, slugs.funeral),
    await filledDraft(portal, slugs.funeral, people.binh),
    await filledDraft(portal, slugs.birth, people.binh),
  ];
  const [file] = accepted(await openDraft(deps, people.an, { code: thrownAway })).draft.attachments;
  accepted(await removeFile(stuck, people.an, { code: thrownAway, id: file?.id ?? '' }));
  accepted(await discardDraft(stuck, people.an, { code: thrownAway }));
  clock.set(new Date(clock.now().getTime() + (draftKeptDays + 1) * day));
  expect(await purgeDrafts(stuck)).toBeGreaterThanOrEqual(old.length);
  for (const code of [thrownAway, ...old])
    expect(await findDossierByCode(database.db.$client, code)).toBeUndefined();
  expect(files.size).toBeGreaterThan(0);
  isStuck = false;
  await removeNamedFiles(stuck);
  expect(files.size).toBe(0);
});
