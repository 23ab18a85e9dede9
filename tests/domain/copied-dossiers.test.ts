// A demonstration is filled by copying dossiers that were lived: a copy has to be as whole as what it was copied from.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { copyDossiers } from '#app/server/demo/fill/copy-dossiers.server.ts';
import { receiveExample } from '#app/server/demo/fill/file-example.server.ts';
import { liveDossier } from '#app/server/demo/fill/live-dossier.server.ts';
import { seedDemoResidents } from '#app/server/demo/fill/residents.server.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { readWholeDossiers } from '#db/queries/whole-dossiers.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  pdf,
  people,
  returnedDossier,
  slugs,
  testPortal,
} from '../support/dossiers.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';

const database = useDatabase();
const { an, desk, civil, accountant } = people;

test('copies open, verify, are found and go on like what they were copied from, for people and under numbers of their own', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const returned = await returnedDossier(portal, slugs.birth);
  const refused = await filedDossier(portal, slugs.birth);
  const reason = 'Hồ sơ thuộc thẩm quyền của nơi khác.';
  const act = { code: refused, version: (await portal.find(refused)).version };
  accepted(await actOnDossier(deps, desk, { ...act, event: 'refuse', reason }));
  const paid = await filedDossier(portal, slugs.payable);
  const seen = { code: paid, version: (await portal.find(paid)).version, requestId: randomUUID() };
  accepted(await recordDeskPayment(deps, accountant, seen));
  const waiting = await filedDossier(portal, slugs.allowance);
  const codes = [returned, refused, paid, waiting];
  const residents = await seedDemoResidents(database.db, 5);
  await copyDossiers(deps, { codes, residents, count: 11 });

  const rows = await database.owner.$client<
    { code: string; ownerId: string; registerNumber: string | null }[]
  >`
    select code, owner_id as "ownerId", register_number as "registerNumber" from dossiers where owner_id <> ${an.userId}`;
  expect(rows.length).toBe(11);
  expect(await verifyEventChains(database.db)).toMatchObject({ dossiers: 15, broken: undefined });

  // Numbers go on without a gap: three of the returned, of the refused and of the paid each. Those of the register are of their day,
  // which is another one where a copy was moved.
  const registers = await database.owner.$client<{ day: string; received: string; serials: string[] }[]>`
    select split_part(register_number, '-', 2) as day, to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'YYMMDD') as received,
      array_agg(right(register_number, 4) order by register_number) as serials
    from dossiers where register_number is not null group by 1, 2`;
  for (const { day, received, serials } of registers) {
    expect(day).toBe(received);
    expect(serials).toEqual(serials.map((_, index) => String(index + 1).padStart(4, '0')));
  }
  expect(registers.flatMap(({ serials }) => serials)).toHaveLength(4);
  const papers = await database.owner.$client<{ kind: string; number: string; token: string }[]>`
    select kind, number, token from papers where kind in ('refusal', 'payment-receipt') order by kind, number`;
  expect(papers.map(({ number }) => number.split('/')[0])).toEqual([
    ...['000001', '000002', '000003', '000004'],
    ...['01', '02', '03', '04'],
  ]);
  for (const { token, number } of papers)
    expect(accepted(await verifyPaper(deps, { token })).paper).toMatchObject({ number, standing: 'valid' });

  const inSomeOrder = rows.map(({ code }) => code).sort();
  const copies = await readWholeDossiers(database.db, inSomeOrder);
  expect(copies.map(({ dossier }) => dossier.code)).toEqual(inSomeOrder);
  for (const { dossier, attachments } of copies) {
    const resident = residents.find(({ id }) => id === dossier.ownerId);
    const owner = {
      kind: 'resident',
      userId: dossier.ownerId ?? '',
      name: '',
      email: '',
      ...resident,
    } as const;
    const shown = accepted(await openDossierForApplicant(deps, owner, { code: dossier.code })).dossier;
    expect(shown.code).toBe(dossier.code);
    for (const { id, bytes } of attachments) {
      const file = accepted(await openAttachment(deps, owner, { code: dossier.code, id }));
      expect(file.content.length).toBe(bytes);
    }
    const found = accepted(await listQueue(deps, desk, { text: resident?.name ?? '', closed: true }));
    expect(found.items.map(({ code }) => code)).toContain(dossier.code);
    expect(found.items.every(({ applicantName }) => applicantName === resident?.name)).toBe(true);
  }
  const [open] = copies.filter(({ dossier }) => dossier.state === 'submitted');
  const { code, version } = open?.dossier ?? { code: '', version: 0 };
  accepted(await actOnDossier(deps, desk, { code, version, event: 'receive' }));
});

test('what came on paper is copied for others without an account: who came, with which paper, into whose hands; so is what is verified', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const services = (await readPublishedCatalog(deps)).map(({ procedure }) => procedure);
  const birth = services.find(({ slug }) => slug === slugs.birth);
  if (birth === undefined) throw new Error('no birth');
  const representative = { name: 'Võ Minh Tâm', identityNumber: '074080004321' };
  const visit = {
    ...{ name: 'Lê Thị Út Mười', identityNumber: '074165000123', phone: '0905123456', paysCash: true },
    representative,
  };
  const byPost = { ...visit, channel: 'post', arrivedOn: '2026-11-16' } as const;
  const codes = [
    await receiveExample(deps, birth, desk, { ...visit, channel: 'in-person' }),
    await receiveExample(deps, birth, desk, byPost),
  ].map((code) => code ?? '');
  const act = async (code: string, actor: Staff, event: string, more: object = {}) =>
    accepted(
      await actOnDossier(deps, actor, { code, event, version: (await portal.find(code)).version, ...more }),
    );
  const [here = '', posted = ''] = codes;
  for (const code of codes) await act(code, civil, 'start-processing');
  await act(posted, civil, 'begin-verification', {
    ...{
      reason: 'Cần đối chiếu.',
      wire: { place: 'Xã Hòa Lợi', until: { day: '20', month: '11', year: '2026' } },
    },
  });
  const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() };
  await act(here, civil, 'submit-signed-result', { file, wire: signedOnPaper() });
  await act(here, people.deputy, 'confirm-result');
  const handed = { collector: 'representative', ...representative, authorisation: 'Văn bản ủy quyền số 1' };
  await act(here, desk, 'return', { wire: handed });

  const residents = await seedDemoResidents(database.db, 5);
  await copyDossiers(deps, { codes, residents, count: 4 });
  const rows = await database.owner.$client<{ code: string; channel: string; name: string }[]>`
    select code, channel from dossiers where owner_id is null and code <> all(${codes}) and state <> 'draft'`;
  expect(rows.map(({ channel }) => channel).toSorted()).toEqual(['in-person', 'in-person', 'post', 'post']);
  expect((await verifyEventChains(database.db)).broken).toBeUndefined();
  const numbers = new Set<string>();
  for (const { code, channel } of rows) {
    const { dossier } = accepted(await openDossierForStaff(deps, civil, { code }));
    expect(residents.map(({ name }) => name)).toContain(dossier.applicant.name);
    expect(dossier.hasAccount).toBe(false);
    expect(dossier.applicant.representative).toMatchObject(representative);
    numbers.add(dossier.applicant.identityNumber ?? '');
    if (channel === 'post') {
      expect(dossier.counter?.arrivedOn).toBe('2026-11-16');
      expect(dossier.verification).toMatchObject({ place: 'Xã Hòa Lợi', until: '2026-11-20' });
    } else {
      expect(dossier.collection).toMatchObject(handed);
    }
  }
  expect(numbers.size).toBe(4);
});

test('nobody is sent to the counter in the place of whoever has to come himself', async () => {
  const { deps } = testPortal(database.db);
  const residents = await seedDemoResidents(database.db, 5);
  const services = (await readPublishedCatalog(deps))
    .map(({ procedure }) => procedure)
    .filter(({ filedInPerson }) => filedInPerson === true);
  // About one in seven of those who come to the counter is sent by another.
  for (let index = 0; index < 16; index += 1) await liveDossier(deps, index, { services, residents });
});

test('nobody of the demonstration files here what is filed at the national portal', async () => {
  const { deps } = testPortal(database.db);
  const residents = await seedDemoResidents(database.db, 3);
  const services = (await readPublishedCatalog(deps))
    .map(({ procedure }) => procedure)
    .filter(({ provider, slug }) => provider !== undefined || slug === slugs.birth);
  expect(services.length).toBeGreaterThan(1);
  for (let index = 0; index < 12; index += 1) await liveDossier(deps, index, { services, residents });
  const filed = await database.db.$client<{ procedure: string }[]>`
    select distinct p.slug as procedure from dossiers d join procedures p on p.code = d.procedure_code
    where d.channel = 'online'`;
  const provided = services.filter(({ provider }) => provider !== undefined).map(({ slug }) => slug);
  expect(filed.map(({ procedure }) => procedure)).toContain(slugs.birth);
  expect(filed.filter(({ procedure }) => provided.includes(procedure))).toEqual([]);
});
