// Addresses as they are kept and printed: by the names of the day on which they were given.
import { expect, test } from 'vitest';

import { editProfile, openProfile } from '#app/domain/accounts/edit-profile.server.ts';
import { openAnswers } from '#app/domain/dossiers/filing/draft-content.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import type { Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filledDraft, people, slugs, testPortal, type TestPortal } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { an } = people;

async function filed(portal: TestPortal, wire: Wire) {
  const { deps, clock } = portal;
  const code = await filledDraft(portal, slugs.birth);
  accepted(await saveDraft(deps, an, { code, wire }));
  accepted(await submitDossier(deps, an, { code, requestId: crypto.randomUUID(), accepted: true }));
  const answers = openAnswers(deps.keys, await portal.find(code));
  const printed = async () => {
    clock.set(new Date('2026-11-20T09:00:00+07:00'));
    return (await readPdf(accepted(await openPaper(deps, an, { code, paper: 'to-khai' })).content)).text;
  };
  return { answers, printed };
}

test('an address keeps the names of its day with their codes, and is printed with them when others hold', async () => {
  const old = await filed(testPortal(database.db, '2026-04-21T09:00:00+07:00'), {
    childBirthPlace: { place: 'here', hamlet: 'ấp An Thuận' },
    childHometown: { place: 'listed', commune: 'xã Long Thành, tỉnh Đồng Nai' },
  });
  expect(old.answers).toMatchObject({
    childBirthPlace: {
      hamlet: 'ấp An Thuận',
      commune: 'xã Phú An',
      district: 'thị xã Bến Cát',
      province: 'tỉnh Bình Dương',
      codes: { commune: '25855', province: '74', on: '2025-06-30' },
    },
    childHometown: {
      commune: 'xã Long Thành',
      province: 'tỉnh Đồng Nai',
      codes: { commune: '26368', province: '75', on: '2026-04-21' },
    },
  });
  const paper = await old.printed();
  expect(paper).toContain('xã Long Thành, tỉnh Đồng Nai');
  expect(paper).not.toMatch(/phường Long Thành/i);
});

test('what is written by hand is known by its names; what no list has stays as it was written, without codes', async () => {
  const { answers, printed } = await filed(testPortal(database.db), {
    childBirthPlace: {
      place: 'other',
      detail: 'Bệnh viện Từ Dũ',
      commune: 'Phường Bến Thành',
      province: 'TP.HCM',
    },
    childHometown: { place: 'other', commune: 'làng Sen', district: 'Nam Đàn', province: 'Nghệ An' },
  });
  expect(answers['childBirthPlace']).toMatchObject({ commune: 'Phường Bến Thành', province: 'TP.HCM' });
  expect(answers['childHometown']).toEqual({
    commune: 'làng Sen',
    district: 'Nam Đàn',
    province: 'Nghệ An',
  });
  expect(await printed()).toContain('làng Sen, Nam Đàn, Nghệ An');
});

test('an address of the account is chosen from the list and begins the next declaration, its place told as it was', async () => {
  const portal = testPortal(database.db);
  const residence = { place: 'listed', hamlet: 'khu phố 3', commune: 'phường Tân An, tỉnh Long An' };
  const wrong = await editProfile(portal.deps, an, {
    fullName: an.name,
    residence: { ...residence, commune: 'tan an' },
  });
  expect(wrong).toMatchObject({ ok: false, refusal: { problems: [{ path: 'residence.commune' }] } });
  const listed = { ...residence, commune: 'phường Long An, tỉnh Tây Ninh' };
  expect((await editProfile(portal.deps, an, { fullName: an.name, residence: listed })).ok).toBe(true);
  expect((await openProfile(portal.deps, an)).wire['residence']).toMatchObject(listed);
  const { code } = accepted(await startDraft(portal.deps, an, { slug: slugs.birth }));
  const { draft } = accepted(await openDraft(portal.deps, an, { code }));
  expect(draft.wire['requesterResidence']).toMatchObject(listed);
});
