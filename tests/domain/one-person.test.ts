// One person with several accounts: nobody handles what is his own, and nobody is the second person to himself.
import { randomUUID } from 'node:crypto';

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { findStaff } from '#app/domain/accounts/find-staff.server.ts';
import { assignRole } from '#app/domain/accounts/assign-role.server.ts';
import { enterPerson, entryOf, storePerson } from '#app/domain/accounts/enter-person.server.ts';
import { listStaff } from '#app/domain/accounts/list-staff.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { listProposals, openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { addNote } from '#app/domain/dossiers/decisions/add-note.server.ts';
import { indexApplicants } from '#app/domain/dossiers/filing/index-applicants.server.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { unknownPerson, type Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { isSecondPersonRole, staffRoleIds } from '#app/vocabulary/staff-roles.ts';
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

const now = async (id: string) => (await findStaff(deps, id)) as Staff;
async function known(id: string, identityNumber: string, ownPhone = ''): Promise<Staff> {
  await unknown(id);
  const entered = { userId: id, wire: { identityNumber, ownPhone } };
  expect(accepted(await enterPerson(deps, people.administrator, entered)).proposal).toBeUndefined();
  return now(id);
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
    // A colleague's number makes two accounts one person: not for one administrator to say.
    await unknown(people.land.userId);
    const entered = { userId: people.land.userId, wire: { identityNumber: '074079007102', ownPhone: '' } };
    const { proposal: id = '' } = accepted(await enterPerson(deps, people.administrator, entered));
    expect((await now(people.land.userId)).person.otherAccounts).toEqual([]);
    accepted(await actOnProposal(deps, proposalKinds, people.head, { id, event: 'approve', lock: 1 }));
    const second = await now(people.land.userId);
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

  test('an administrator alone enters the first number of who is no second person, who is told', async () => {
    const wire = { identityNumber: '074079007102', ownPhone: '' };
    const entered = { userId: people.civil.userId, wire };
    await unknown(people.civil.userId);
    expect(await enterPerson(deps, people.head, entered)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(
      await enterPerson(deps, people.administrator, { ...entered, wire: { ...wire, identityNumber: '12' } }),
    ).toMatchObject({ refusal: { problems: [{ path: 'identityNumber' }] } });
    await sql()`delete from outbox`;
    accepted(await enterPerson(deps, people.administrator, entered));
    const mails = await sql()<{ kind: string; recipient: string; body: string }[]>`
      select kind, recipient, body from outbox`;
    expect(mails).toMatchObject([{ kind: 'person-entered', recipient: 'hotich@demo.phuan' }]);
    expect(mails[0]?.body).not.toContain(wire.identityNumber);
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

describe('who could say alone who is who, could be two', () => {
  const numbers = {
    old: '074079007102',
    other: '074079007199',
    administrator: '074087007110',
    head: '074070007106',
  };
  const entering = (userId: string, identityNumber: string) =>
    enterPerson(deps, people.administrator, { userId, wire: { identityNumber, ownPhone: '0905 111 333' } });
  const act = async (actor: Staff, id: string, event = 'approve') =>
    actOnProposal(deps, proposalKinds, actor, { id, event, lock: 1, reason: 'Không đúng' });
  const proposed = async (outcome: ReturnType<typeof entering>): Promise<string> => {
    const { proposal } = accepted(await outcome);
    if (proposal === undefined) throw new Error('done alone');
    return proposal;
  };
  const indexOf = (number: string) => Buffer.from(deps.keys.blindIndex(number)).toString('hex');
  beforeEach(async () => {
    await sql()`delete from proposals`;
    await sql()`delete from outbox`;
    for (const [person, number] of [
      [people.civil, numbers.old],
      [people.administrator, numbers.administrator],
      [people.head, numbers.head],
    ] as const)
      await database.db.transaction((tx) =>
        storePerson(deps, tx, people.administrator, { userId: person.userId, entry: entryOf(number) }),
      );
  });

  test('a number that stands is changed by two: until then sealed, read by those who decide, in no mail and no list', async () => {
    const { userId } = people.civil;
    const id = await proposed(entering(userId, numbers.other));
    expect((await now(userId)).person.identity).toBe(indexOf(numbers.old));
    const [row] = await sql()<{ text: string }[]>`select to_jsonb(p)::text as text from proposals p`;
    expect(row?.text).not.toContain(numbers.other);
    const mails = await sql()<{ recipient: string; body: string }[]>`
      select recipient, body from outbox order by recipient`;
    expect(mails.map(({ recipient }) => recipient)).toEqual(['hotich@demo.phuan', 'truongban@demo.phuan']);
    for (const { body } of mails) expect(body).not.toContain(numbers.other);
    const { open } = accepted(await listProposals(deps, proposalKinds, people.head));
    expect(JSON.stringify(open)).not.toContain(numbers.other);
    const { proposal } = accepted(await openProposal(deps, proposalKinds, people.head, { id }));
    expect(proposal.details.join()).toContain(numbers.other);

    const refused = { refusal: { code: 'not-allowed' } };
    expect(await act(people.administrator, id)).toMatchObject(refused);
    expect(await act(people.deputy, id)).toMatchObject(refused);
    // Whose number it is says so himself, unless he is the one who asked with another account.
    const officer = await now(userId);
    const asker = { ...officer.person, otherAccounts: [people.administrator.userId] };
    expect(await act({ ...officer, person: asker }, id)).toMatchObject(refused);
    expect(accepted(await act(officer, id)).done).toBe('Đã duyệt.');
    expect((await now(userId)).person.identity).toBe(indexOf(numbers.other));
    expect(await sql()`select from proposals where secret is not null`).toHaveLength(0);
    // A second press leads to the same page with the same sentence.
    expect(accepted(await act(officer, id)).done).toBe('Đã duyệt.');
    expect(await act(people.head, id)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(await act(officer, id, 'decline')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  });

  test('another number while one waits is refused, and not taken for the same that was sent twice', async () => {
    const { userId } = people.civil;
    const id = await proposed(entering(userId, numbers.other));
    expect(await entering(userId, '074079007198')).toMatchObject({
      refusal: { message: expect.stringContaining('đang chờ duyệt') as string },
    });
    const { proposal } = accepted(await openProposal(deps, proposalKinds, people.head, { id }));
    expect(proposal.details.join()).toContain(numbers.other);
  });

  test('his own number, too, and one that is a colleague’s is told to who decides', async () => {
    const id = await proposed(entering(people.administrator.userId, numbers.head));
    expect(await act(people.administrator, id)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const { proposal } = accepted(await openProposal(deps, proposalKinds, people.head, { id }));
    expect(proposal.details.join()).toContain('đang là của truongban@demo.phuan');
    accepted(await act(people.head, id, 'decline'));
    expect((await now(people.administrator.userId)).person.identity).toBe(indexOf(numbers.administrator));
  });

  test('whoever is a second person is known by two as well, and gets no such role before', async () => {
    await unknown(people.deputy.userId, people.land.userId);
    const id = await proposed(entering(people.deputy.userId, '074073007107'));
    // He is nobody yet: not even to what is made out to him.
    expect(await act(await now(people.deputy.userId), id)).toMatchObject({
      refusal: { message: expect.stringContaining('nhập số định danh') as string },
    });
    accepted(await act(people.head, id));
    for (const role of staffRoleIds) {
      const given = await assignRole(deps, people.administrator, {
        ...{ userId: people.land.userId, role, sectors: role === 'officer' ? ['dat-dai'] : [] },
      });
      if (isSecondPersonRole(role))
        expect(given, role).toMatchObject({
          refusal: { code: 'not-possible', message: expect.stringContaining('mục “Định danh”') as string },
        });
      else expect(given, role).toMatchObject({ ok: true });
      await sql()`delete from staff_roles where user_id = ${people.land.userId} and role <> 'officer'`;
    }
    await known(people.land.userId, '074082007103');
  });

  test('where nobody else is known it is said that whoever runs the server enters who they are', async () => {
    const unknownProposer = { ...people.administrator, person: unknownPerson };
    expect(
      await enterPerson(deps, unknownProposer, {
        userId: people.civil.userId,
        wire: { identityNumber: numbers.other, ownPhone: '' },
      }),
    ).toMatchObject({
      refusal: { code: 'not-possible', message: expect.stringContaining('npm run setup') as string },
    });
    await unknown(people.head.userId);
    expect(await entering(people.civil.userId, numbers.other)).toMatchObject({ ok: true });
    await sql()`delete from proposals`;
    await unknown(people.civil.userId);
    expect(await entering(people.head.userId, numbers.head)).toMatchObject({
      refusal: { code: 'not-possible', message: expect.stringContaining('npm run setup') as string },
    });
    expect(await secondPersonInFact()).toEqual([]);
  });

  /** Of the portal's two who decide: whom a proposal of the administrator may be approved by. */
  async function secondPersonInFact() {
    const id = randomUUID();
    await sql()`insert into proposals (id, kind, about, user_id, content, proposed_by, proposed_at, lapses_at)
      values (${id}, 'account-closed', 'x', ${people.deputy.userId}, '{}', ${people.administrator.userId}, now(), '2099-01-01')`;
    const may: string[] = [];
    for (const one of [people.administrator, people.head]) {
      const seen = accepted(await openProposal(deps, proposalKinds, await now(one.userId), { id }));
      if (seen.proposal.actions.some(({ event }) => event === 'approve')) may.push(one.userId);
    }
    return may;
  }
});
