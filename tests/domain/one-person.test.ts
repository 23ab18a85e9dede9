// One person with several accounts: nobody handles what is his own, and nobody is the second person to himself.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { findStaff } from '#app/domain/accounts/find-staff.server.ts';
import { enterPerson } from '#app/domain/accounts/enter-person.server.ts';
import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import { addNote } from '#app/domain/dossiers/add-note.server.ts';
import { indexApplicants } from '#app/domain/dossiers/index-applicants.server.ts';
import { listQueue } from '#app/domain/dossiers/list-queue.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { ownDossier } from '#catalog/lifecycle.ts';
import { exampleWire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
let portal: TestPortal;
let deps: Deps;
beforeAll(() => {
  portal = testPortal(database.db);
  ({ deps } = portal);
});
const sql = () => database.owner.$client;

/** As the example of every declaration has it: of whoever applies. */
const declared = '074190000002';

async function known(id: string, identityNumber: string, ownPhone = ''): Promise<Staff> {
  const entered = { userId: id, wire: { identityNumber, ownPhone } };
  accepted(await enterPerson(deps, people.administrator, entered));
  return (await findStaff(deps, id)) as Staff;
}
const unknown = async (...ids: string[]) => {
  await sql()`delete from resident_profiles where user_id = any(${ids})`;
};

describe('whose it is', () => {
  test('an officer does nothing with a dossier that names him, is not offered it, and reads it on record', async () => {
    const code = await filedDossier(portal, slugs.birth);
    const { id, version } = await portal.find(code);
    accepted(await receiveDossier(deps, people.desk, { code, version }));
    const before = accepted(await listQueue(deps, people.civil)).items.map((one) => one.code);
    expect(before).toContain(code);

    const officer = await known(people.civil.userId, declared);
    expect(officer.person.namedIn).toContain(id);
    expect(accepted(await listQueue(deps, officer)).items.map((one) => one.code)).not.toContain(code);
    const take = {
      ...({ code, event: 'take', requestId: randomUUID() } as const),
      version: (await portal.find(code)).version,
    };
    const refused = { refusal: { code: 'not-allowed', message: ownDossier } };
    expect(await actOnDossier(deps, officer, take)).toMatchObject(refused);
    expect(await addNote(deps, officer, { code, body: 'Ưu tiên' })).toMatchObject(refused);
    const { dossier } = accepted(await openDossierForStaff(deps, officer, { code }));
    expect(dossier.code).toBe(code);
    expect(
      await sql()`select 1 from dossier_views where dossier_id = ${id} and staff_id = ${officer.userId}`,
    ).not.toEqual([]);
    await unknown(officer.userId);
    accepted(await actOnDossier(deps, people.civil, take));
  });

  test('dossiers of before are indexed by whom they name', async () => {
    const code = await filedDossier(portal, slugs.birth);
    const { id } = await portal.find(code);
    await sql()`update applicant_indexes set identities = '{}', indexed_by = '1:before' where dossier_id = ${id}`;
    await indexApplicants(deps);
    expect((await known(people.civil.userId, declared)).person.namedIn).toContain(id);
    await unknown(people.civil.userId);
  });

  test('accounts are one person by the identity number, or by a telephone that was confirmed', async () => {
    await sql()`update users set phone = '+84905111222' where id = ${people.binh.userId}`;
    const officer = await known(people.civil.userId, '074079007102', '0905 111 222');
    expect(officer.person.otherAccounts).toEqual([people.binh.userId]);
    const second = await known(people.land.userId, '074079007102');
    expect(second.person.otherAccounts).toEqual([officer.userId]);
    await unknown(people.social.userId);
    const { staff } = accepted(await listStaff(deps, people.administrator));
    expect(staff.find(({ id }) => id === second.userId)).toMatchObject({
      identified: true,
      sameAs: ['hotich@demo.phuan'],
    });
    expect(staff.find(({ id }) => id === people.social.userId)).toMatchObject({ identified: false });
    await sql()`update users set phone = null where id = ${people.binh.userId}`;
    await unknown(officer.userId, second.userId);
  });

  test('an administrator alone enters it, and does not change his own', async () => {
    await unknown(people.administrator.userId);
    const wire = { identityNumber: '074087007110', ownPhone: '' };
    const own = { userId: people.administrator.userId, wire };
    expect(await enterPerson(deps, people.head, own)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(
      await enterPerson(deps, people.administrator, { ...own, wire: { ...wire, identityNumber: '12' } }),
    ).toMatchObject({ refusal: { problems: [{ path: 'identityNumber' }] } });
    accepted(await enterPerson(deps, people.administrator, own));
    expect(await enterPerson(deps, people.administrator, own)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await unknown(people.administrator.userId);
  });

  test('nobody handles a petition that he sent with another account', async () => {
    const [form] = petition.forms;
    if (form === undefined) throw new Error('petitions have a form');
    const sent = {
      ...{ kind: petition, formCode: form.form.code, requestId: randomUUID() },
      wire: exampleWire(form.form, { today: '2026-11-24', unitName: '' }),
    };
    const { code } = accepted(await fileInquiry(deps, people.binh, sent));
    const { version } = accepted(await followInquiry(deps, { kind: petition, code })).inquiry;
    const desk = { ...people.desk, person: { otherAccounts: [people.binh.userId], namedIn: [] } };
    for (const event of new Set(petition.transitions.map((one) => one.event)))
      expect(
        await decideInquiry(deps, desk, {
          ...{ kind: petition, code, event, version, wire: {} },
          requestId: randomUUID(),
        }),
        event,
      ).toMatchObject({
        refusal: { code: 'not-allowed', message: expect.stringContaining('Bạn là người gửi') as string },
      });
  });
});
