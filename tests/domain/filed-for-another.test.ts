// Somebody files online for another: in her name, by a paper that lets him, and nothing of hers becomes his.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { checkDraft } from '#app/domain/dossiers/filing/check-draft.server.ts';
import { listMyDossiers } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { listProfileOffers } from '#app/domain/dossiers/filing/offer-to-profile.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { nameCollector } from '#app/domain/dossiers/result/name-collector.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { saveRepresentation } from '#app/domain/dossiers/filing/save-representation.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { findVisitors } from '#app/domain/reception/find-visitors.server.ts';
import { saveProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { usualAnswers } from '#app/ui/pages/officer/dossiers/decisions/asked-fields.tsx';
import { collectionFields } from '#catalog/collection.ts';
import { findProcedureBySlug, procedures } from '#catalog/index.ts';
import { mustBeAttached } from '#catalog/procedure.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { readPdf } from '../support/read-pdf.ts';
import {
  accepted,
  filedDossier,
  pdf,
  people,
  returnedDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
const { an, binh, desk } = people;
const file = { fileName: 'giấy.pdf', mediaType: 'application/pdf', content: pdf() };

const mother = { name: 'Lý Thị Hoa', identityNumber: '074157000321' };
const representation: Wire = {
  ...mother,
  representativeIdentity: '074090000456',
  authorisation: 'power-of-attorney',
  authorisationNumber: '15/2026',
};

const open = async ({ deps }: TestPortal, code: string) =>
  accepted(await openDraft(deps, an, { code })).draft;

/** Everything but what the declaration takes from whom it is filed for. */
async function fill(portal: TestPortal, code: string, given: Wire = representation) {
  const { deps } = portal;
  await saveRepresentation(deps, an, { code, wire: given });
  const { form, wire, context, procedure } = await open(portal, code);
  const example = exampleWire(form, context);
  accepted(await saveDraft(deps, an, { code, wire: { ...example, ...wire } }));
  for (const { id } of procedure.documents.filter(mustBeAttached))
    if (id !== 'authorisation')
      accepted(await attachFile(deps, an, { code, slot: `document:${id}`, ...file }));
}

const begin = async ({ deps }: TestPortal, slug = slugs.payable) =>
  accepted(await startDraft(deps, an, { slug, forAnother: true })).code;
const send = ({ deps }: TestPortal, code: string) =>
  submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true });

async function filed(portal: TestPortal, given?: Wire) {
  const code = await begin(portal);
  await fill(portal, code, given);
  const slot = 'document:authorisation';
  accepted(await attachFile(portal.deps, an, { code, slot, ...file }));
  accepted(await send(portal, code));
  return code;
}

test('NĐ 61/2018 Đ17: it is not sent without the paper that lets him, nor without saying for whom', async () => {
  const portal = testPortal(database.db);
  const code = await begin(portal);
  await fill(portal, code, { ...representation, name: '' });
  const unnamed = accepted(await checkDraft(portal.deps, an, { code }));
  expect(unnamed).toMatchObject({ ready: false, problems: [{ path: 'name', section: 'nop-thay' }] });
  expect(unnamed.missingDocuments.map(({ id }) => id)).toEqual(['authorisation']);
  expect(await send(portal, code)).toMatchObject({
    refusal: { problems: [{ field: 'name' }], missingDocuments: [{ name: 'Văn bản ủy quyền' }] },
  });
  // His own number is not hers.
  expect(
    await saveRepresentation(portal.deps, an, {
      code,
      wire: { ...representation, identityNumber: '074090000456' },
    }),
  ).toMatchObject({ refusal: { problems: [{ path: 'identityNumber' }] } });
  // By another paper, another one is wanted.
  accepted(
    await saveRepresentation(portal.deps, an, { code, wire: { ...representation, authorisation: 'by-law' } }),
  );
  expect(await send(portal, code)).toMatchObject({
    refusal: { missingDocuments: [{ name: expect.stringContaining('người giám hộ') as string }] },
  });
});

test('the declaration begins with what is said of her and nothing of his; what he answered himself stays', async () => {
  const portal = testPortal(database.db);
  await saveProfile(portal.deps, an, { fullName: an.name, phone: '0912345678' });
  const code = await begin(portal);
  const declared = async () => {
    const { form, wire } = await open(portal, code);
    const fields = form.sections.flatMap((section) => section.fields);
    const nameId = fields.find(({ profile }) => profile === 'fullName')?.id ?? '';
    return { nameId, name: wire[nameId], all: JSON.stringify(wire) };
  };
  expect((await declared()).all).not.toMatch(/912345678/);
  accepted(await saveRepresentation(portal.deps, an, { code, wire: representation }));
  expect(await declared()).toMatchObject({ name: mother.name });
  expect((await declared()).all).toContain(mother.identityNumber);
  accepted(
    await saveRepresentation(portal.deps, an, { code, wire: { ...representation, name: 'Lý Thị Hòa' } }),
  );
  const { name, nameId } = await declared();
  expect(name).toBe('Lý Thị Hòa');
  accepted(await saveDraft(portal.deps, an, { code, wire: { [nameId]: 'Lý Thị Hoà An' } }));
  accepted(await saveRepresentation(portal.deps, an, { code, wire: representation }));
  expect((await declared()).name).toBe('Lý Thị Hoà An');
});

test('whoever handles it sees both persons and the paper; it is found by her name, and called so among his', async () => {
  const portal = testPortal(database.db);
  const code = await filed(portal);
  const { dossier } = accepted(await openDossierForStaff(portal.deps, desk, { code }));
  expect(dossier.applicant).toMatchObject({
    ...mother,
    email: '',
    representative: {
      name: an.name,
      identityNumber: '074090000456',
      authorisation: 'power-of-attorney',
      number: '15/2026',
    },
  });
  expect(dossier.representativeContact).toMatchObject({ email: an.email });
  // Whoever signed up by telephone is reached by that number.
  const phoned = (phone: string | null) =>
    database.db.$client`update users set phone = ${phone} where id = ${an.userId}`;
  await phoned('+84987111222');
  const { representativeContact } = accepted(await openDossierForStaff(portal.deps, desk, { code })).dossier;
  expect(representativeContact).toEqual({ email: an.email, phone: '0987 111 222' });
  await phoned(null);
  expect(dossier.documents).toContainEqual(expect.objectContaining({ id: 'authorisation', found: 'sent' }));
  const { visitors } = accepted(await findVisitors(portal.deps, desk, { text: 'ly thi hoa' }));
  expect(visitors).toContainEqual(expect.objectContaining(mother));
  const mine = await listMyDossiers(portal.deps, an);
  expect(mine.find((one) => one.code === code)).toMatchObject({ person: mother.name });
  const { dossier: his } = accepted(await openDossierForApplicant(portal.deps, an, { code }));
  expect(his.person).toBe(mother.name);
  expect(his.papersToShow[0]).toMatch(/^Bản chính văn bản ủy quyền/);
  const paper = accepted(await openPaper(portal.deps, an, { code, paper: 'xac-nhan-da-nop' }));
  expect((await readPdf(paper.content)).text).toMatch(
    /Hồ sơ của: Lý Thị Hoa\s+Người nộp thay: Nguyễn Văn An/,
  );
});

test('nothing of hers is offered to his account, nor begins his own next dossier; for her he begins again', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filed(portal, { ...representation, name: 'Trịnh Thị Mai' });
  expect(accepted(await listProfileOffers(deps, an, { code })).offers).toEqual([]);
  const own = accepted(await startDraft(deps, an, { slug: slugs.payable })).code;
  expect(JSON.stringify((await open(portal, own)).wire)).not.toContain('Trịnh Thị Mai');
  expect((await open(portal, own)).representation).toBeUndefined();

  const again = accepted(await startDraft(deps, an, { slug: slugs.payable, from: code })).code;
  const draft = await open(portal, again);
  expect(draft.representation).toMatchObject({ person: 'Trịnh Thị Mai', problems: [] });
  expect(JSON.stringify(draft.wire)).toContain('Trịnh Thị Mai');
  expect(accepted(await checkDraft(deps, an, { code: again })).missingDocuments).toContainEqual(
    expect.objectContaining({ id: 'authorisation' }),
  );
});

test('TT 04/2020 Đ2: nobody files for another to marry or to acknowledge a child; one files for oneself alone elsewhere', async () => {
  const portal = testPortal(database.db);
  const alone = procedures.filter(({ filedInPerson }) => filedInPerson === true).map(({ slug }) => slug);
  expect(alone.sort()).toEqual([
    'dang-ky-ket-hon',
    'dang-ky-lai-ket-hon',
    'dang-ky-nhan-cha-me-con',
    'khai-sinh-ket-hop-nhan-cha-me-con',
  ]);
  for (const slug of alone) {
    expect(findProcedureBySlug(slug)?.audience).toBeDefined();
    expect(await startDraft(portal.deps, an, { slug, forAnother: true })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
  }
  const { code } = accepted(await startDraft(portal.deps, an, { slug: slugs.payable }));
  expect(await saveRepresentation(portal.deps, an, { code, wire: representation })).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  expect((await checkDraft(portal.deps, an, { code })).ok).toBe(true);
});

test('NĐ 61/2018 Đ20: whoever cannot come names who fetches the result; the desk begins with it and still asks for the paper', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  const wire = { name: 'Võ Minh Tâm', identityNumber: '074080004321' };
  expect(await nameCollector(deps, an, { code, wire: { ...wire, identityNumber: '12' } })).toMatchObject({
    refusal: { problems: [{ path: 'identityNumber' }] },
  });
  expect(await nameCollector(deps, binh, { code, wire })).toMatchObject({ refusal: { code: 'not-found' } });
  accepted(await nameCollector(deps, an, { code, wire }));
  const seen = accepted(await openDossierForStaff(deps, desk, { code })).dossier;
  expect(seen.applicant.collector).toEqual(wire);
  const beginsWith = usualAnswers({ event: 'return', label: '', asks: collectionFields }, seen);
  expect(beginsWith).toEqual({ collector: 'representative', ...wire });
  expect(seen.timeline.at(-1)).toMatchObject({ label: 'Nhờ người khác nhận kết quả', detail: {} });

  accepted(await nameCollector(deps, an, { code }));
  const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
  expect(dossier.collecting).not.toHaveProperty('named');
  const again = accepted(await openDossierForStaff(deps, desk, { code })).dossier;
  expect(usualAnswers({ event: 'return', label: '', asks: collectionFields }, again)).toEqual({
    collector: 'applicant',
  });

  // Whoever files for another fetches it by the paper that is known already, and names nobody.
  const acted = await filed(portal);
  expect(await nameCollector(deps, an, { code: acted, wire })).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  const hers = accepted(await openDossierForStaff(deps, desk, { code: acted })).dossier;
  expect(usualAnswers({ event: 'return', label: '', asks: collectionFields }, hers)).toEqual({
    ...{ collector: 'representative', name: an.name, identityNumber: '074090000456' },
    authorisation: 'Văn bản ủy quyền số 15/2026',
  });
});

test('what is left to do at the desk is said after filing and in the letter of the result; who came with the papers has done it', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const opened = async (code: string) => accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  const lastStep = 'Nộp bản chính Giấy chứng sinh, ký Sổ và nhận Giấy khai sinh';
  const code = await filedDossier(portal, slugs.birth);
  expect((await opened(code)).lastStep).toBe(lastStep);
  await database.owner.$client`update dossiers set channel = 'in-person' where code = ${code}`;
  expect((await opened(code)).lastStep).toBeUndefined();

  const letterOf = async (code: string) => {
    const { id } = await portal.find(code);
    const [letter] = await database.db.$client<{ body: string }[]>`
      select body from outbox where kind = 'result-ready' and dedupe_key like ${`%${id}%`}`;
    return letter?.body;
  };
  expect(await letterOf(await returnedDossier(portal, slugs.birth))).toContain(
    'Khi đến, ông/bà nộp bản chính Giấy chứng sinh, ký Sổ và nhận Giấy khai sinh.',
  );
  // The last step is the office's there.
  const funeral = await returnedDossier(portal, slugs.funeral, { officer: people.social });
  expect((await opened(funeral)).lastStep).toBeUndefined();
  expect(await letterOf(funeral)).not.toContain('Khi đến');
});
