// Drafts: saved while typing, on any device; files; moving to a newer form.
import { randomUUID } from 'node:crypto';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { openSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { checkDraft } from '#app/domain/dossiers/filing/check-draft.server.ts';
import { openAnswers } from '#app/domain/dossiers/filing/draft-content.server.ts';
import { findEarlierFiling } from '#app/domain/dossiers/filing/earlier-filing.server.ts';
import { discardDraft } from '#app/domain/dossiers/filing/discard-draft.server.ts';
import { newDossierCode, readDossierCode } from '#app/domain/kernel/codes.ts';
import { listDrafts } from '#app/domain/dossiers/filing/list-drafts.server.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openRevision } from '#app/domain/catalog/read-catalog.server.ts';
import { keepInProfile, listProfileOffers } from '#app/domain/dossiers/filing/offer-to-profile.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { removeFile } from '#app/domain/dossiers/files/remove-file.server.ts';
import { saveChoices } from '#app/domain/dossiers/filing/save-choices.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { readProfile, saveProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { findCurrentFormVersion, insertFormVersion, publishRevision } from '#db/queries/catalog.server.ts';
import { findDossierByCode, updateDraft } from '#db/queries/dossiers.server.ts';
import { documentsStep } from '#app/steps/filing-steps.ts';
import { CheckPage } from '#app/ui/pages/resident/filing/check-page.tsx';
import { TaskPage } from '#app/ui/pages/resident/filing/task-page.tsx';
import { exampleWire, pledgesOf, type Wire, type WireValue } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  filledDraft,
  pdf,
  people,
  requestSupplement,
  slugs,
  testPortal,
} from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { an, binh, desk } = people;
const file = { fileName: 'giấy.pdf', mediaType: 'application/pdf', content: pdf() };
const open = async (portal: ReturnType<typeof testPortal>, code: string, who = an) =>
  accepted(await openDraft(portal.deps, who, { code })).draft;

describe('a draft', () => {
  test('is not asked what its procedure answers itself, and never changes it', async () => {
    const portal = testPortal(database.db);
    const slug = 'dang-ky-hoat-dong-tin-nguong';
    const given = { registration: 'Hoạt động tín ngưỡng hằng năm' };
    const { code } = accepted(await startDraft(portal.deps, an, { slug }));
    expect((await open(portal, code)).wire).toMatchObject(given);

    const filled = await filledDraft(portal, slug);
    const wire = { registration: 'Hoạt động tín ngưỡng bổ sung' };
    accepted(await saveDraft(portal.deps, an, { code: filled, wire }));
    expect(accepted(await checkDraft(portal.deps, an, { code: filled })).ready).toBe(false);
    accepted(await saveDraft(portal.deps, an, { code: filled, wire: given }));
    const filed = { code: filled, requestId: randomUUID(), accepted: true };
    accepted(await submitDossier(portal.deps, an, filed));
    const { dossier } = accepted(await openDossierForStaff(portal.deps, desk, { code: filled }));
    expect(dossier.supplementTargets.map(({ target }) => target)).not.toContain('field:registration');
  });

  test('is filed anew without a letter typed, begun from a dossier of hers; what the account knows by now counts before it', async () => {
    const portal = testPortal(database.db);
    const slug = slugs.payable;
    const from = await filedDossier(portal, slug);
    const again = accepted(await startDraft(portal.deps, an, { slug, from })).code;
    const { form, wire, savedSections } = await open(portal, again);
    expect(savedSections).toEqual([]);
    // What came whole needs no going through.
    const check = accepted(await checkDraft(portal.deps, an, { code: again }));
    const tasks = renderToStaticMarkup(
      createElement(TaskPage, {
        accountName: an.name,
        check,
        atHand: { papers: [] },
        stepHref: (step) => step,
      }),
    );
    expect(tasks).toContain('Đã khai xong');
    expect(tasks).toContain('Tiếp tục: Kiểm tra và gửi');
    expect(tasks).not.toContain('Chưa khai');
    expect(pledgesOf(form).filter(({ field }) => field in wire)).toEqual([]);
    accepted(await submitDossier(portal.deps, an, { code: again, requestId: randomUUID(), accepted: true }));

    const fields = form.sections.flatMap((section) => section.fields);
    const said = async (code: string) => {
      const row = await findDossierByCode(portal.deps.db.$client, code);
      const answers = row && openAnswers(portal.deps.keys, row);
      const split = (known: boolean) =>
        fields.filter((field) => (field.profile !== undefined) === known).map(({ id }) => answers?.[id]);
      return { ofAccount: split(true), ofDossier: split(false) };
    };
    const [before, after] = [await said(from), await said(again)];
    expect(after.ofDossier).toEqual(before.ofDossier);
    expect(after.ofDossier.filter((one) => one !== undefined).length).toBeGreaterThan(8);
    expect(before.ofAccount).not.toContain(an.name);
    expect(after.ofAccount).toContain(an.name);
  });

  test('begins from no dossier of somebody else, of another procedure, or that was not filed', async () => {
    const portal = testPortal(database.db);
    const [slug, others] = [slugs.payable, await filedDossier(portal, slugs.payable, binh)];
    const drafted = await filledDraft(portal, slug);
    for (const from of [others, drafted, await filedDossier(portal, slugs.birth), 'PA-0000-0000'])
      expect(await startDraft(portal.deps, an, { slug, from })).toMatchObject({
        refusal: { code: 'not-found' },
      });
    const procedureCode = (await open(portal, drafted)).procedure.code;
    expect(await findEarlierFiling(portal.deps, an, { procedureCode })).not.toMatchObject({ code: others });
  });

  test('asks for a document only where its answers make it apply, keeps what was sent in sight, and tells the desk no other', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.birth);
    const documentIds = async () => (await open(portal, code)).procedure.documents.map(({ id }) => id);
    expect(await documentIds()).toContain('parents-marriage-certificate');
    expect(await documentIds()).not.toContain('abandonment-record');

    accepted(await saveDraft(portal.deps, an, { code, wire: { fatherKnown: 'Không' } }));
    expect(await documentIds()).not.toContain('parents-marriage-certificate');
    const slot = 'document:parents-marriage-certificate';
    const sent = accepted(await attachFile(portal.deps, an, { code, slot, ...file }));
    expect(await documentIds()).toContain('parents-marriage-certificate');
    accepted(await removeFile(portal.deps, an, { code, id: sent.attachment.id }));

    accepted(await saveDraft(portal.deps, an, { code, wire: { motherKnown: 'Không' } }));
    expect(await documentIds()).toContain('abandonment-record');
    accepted(await saveDraft(portal.deps, an, { code, wire: { motherKnown: 'Có' } }));
    accepted(await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }));
    const { dossier } = accepted(await openDossierForStaff(portal.deps, desk, { code }));
    const names = dossier.documents.map(({ name }) => name).join();
    expect(names).not.toMatch(/kết hôn|bị bỏ rơi/);
    // Whoever doubts the answer asks for it, and for the document that another answer needs: it may come along.
    const targets = (list: StaffDossier['supplementTargets']) => list.map(({ target }) => target);
    expect(targets(dossier.supplementTargets)).not.toContain(slot);
    expect(targets(dossier.documentsRuledOut)).toContain(slot);
    const { version } = await portal.find(code);
    const items = [{ target: 'field:fatherKnown', problem: 'wrong' as const, note: '' }];
    accepted(await requestSupplement(portal.deps, desk, { code, version, reason: 'Sai', items }));
    const { supplement } = accepted(await openSupplement(portal.deps, an, { code }));
    expect(supplement.furtherDocuments.map(({ id }) => id)).toContain('parents-marriage-certificate');
    accepted(await attachFile(portal.deps, an, { code, slot, ...file }));
    const birthNotice = 'document:birth-notice';
    expect((await attachFile(portal.deps, an, { code, slot: birthNotice, ...file })).ok).toBe(false);
  });

  test('starts with what the profile keeps and with nothing else that was ever declared', async () => {
    const portal = testPortal(database.db);
    await saveProfile(portal.deps, an, { fullName: 'Nguyễn Văn An', phone: '0912345678' });
    await filedDossier(portal, slugs.birth);
    const known = ['fullName', 'phone', 'email'];
    for (const slug of [slugs.birth, slugs.payable]) {
      const { code } = accepted(await startDraft(portal.deps, an, { slug }));
      const { form, wire } = await open(portal, code);
      const fields = form.sections.flatMap((section) => section.fields);
      const filled = fields.filter(({ id, ...field }) => wire[id] !== undefined && !('default' in field));
      expect(filled.map(({ profile }) => profile).filter((fact) => !known.includes(fact ?? ''))).toEqual([]);
      const name = fields.find(({ profile }) => profile === 'fullName')?.id ?? '';
      expect(JSON.stringify(wire[name]).toUpperCase()).toBe('"NGUYỄN VĂN AN"');
    }
  });

  test('keeps what was typed, also when it is wrong, and says that it is wrong', async () => {
    const portal = testPortal(database.db);
    const { code } = accepted(await startDraft(portal.deps, an, { slug: slugs.birth }));
    const draft = await open(portal, code);
    const section = draft.form.sections[0];
    const field = section?.fields.find(
      (one) => one.kind === 'identity-number' || one.kind === 'person-name' || one.kind === 'text',
    );
    const wire = { [field?.id ?? '']: '12' };
    const saved = accepted(
      await saveDraft(portal.deps, an, { code, wire, sectionId: section?.id ?? '', version: draft.version }),
    );
    expect(saved).toMatchObject({ savedAt: portal.clock.now(), version: draft.version + 1 });
    const again = await open(portal, code);
    expect(again.wire[field?.id ?? '']).toBe('12');
    expect(again.savedSections).toEqual([section?.id]);
    expect(accepted(await checkDraft(portal.deps, an, { code })).ready).toBe(false);
    accepted(await saveDraft(portal.deps, an, { code, wire: {}, sectionId: section?.id ?? '' }));
    expect((await open(portal, code)).wire[field?.id ?? '']).toBeUndefined();
  });

  test('saved from two devices keeps both, and tells what it replaced', async () => {
    const portal = testPortal(database.db);
    const { code } = accepted(await startDraft(portal.deps, an, { slug: slugs.birth }));
    const { form, version } = await open(portal, code);
    const [first = '', second = ''] = form.sections
      .flatMap((section) => section.fields)
      .filter((field) => field.kind === 'text' || field.kind === 'person-name')
      .map((field) => field.id);
    accepted(await saveDraft(portal.deps, an, { code, version, wire: { [first]: 'máy tính' } }));
    const saved = accepted(
      await saveDraft(portal.deps, an, { code, version, wire: { [first]: 'điện thoại', [second]: 'thêm' } }),
    );
    expect(saved.conflict?.replaced).toEqual({ [first]: 'máy tính' });
    const draft = await open(portal, code);
    expect(draft.wire).toMatchObject({ [first]: 'điện thoại', [second]: 'thêm' });
    expect(draft.replaced?.values).toEqual({ [first]: 'máy tính' });
    await Promise.all(
      ['a', 'b', 'c'].map((text) => saveDraft(portal.deps, an, { code, wire: { [second]: text } })),
    );
    expect(['a', 'b', 'c']).toContain((await open(portal, code)).wire[second]);
  });

  test('belongs to its owner alone', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.birth);
    for (const who of [binh, desk, people.civil]) {
      const missing = { ok: false, refusal: { code: 'not-found' } };
      expect(await openDraft(portal.deps, who, { code })).toMatchObject(missing);
      expect(await saveDraft(portal.deps, who, { code, wire: {} })).toMatchObject(missing);
      expect(await discardDraft(portal.deps, who, { code })).toMatchObject(missing);
      expect(await attachFile(portal.deps, who, { code, slot: 'document:x', ...file })).toMatchObject(
        missing,
      );
      expect(
        await submitDossier(portal.deps, who, { code, requestId: randomUUID(), accepted: true }),
      ).toMatchObject(missing);
    }
    expect((await listDrafts(portal.deps, binh)).map((draft) => draft.code)).not.toContain(code);
    expect((await listDrafts(portal.deps, an, { slug: slugs.birth })).map((draft) => draft.code)).toContain(
      code,
    );
    expect(await startDraft(portal.deps, desk, { slug: slugs.birth })).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
    expect(await startDraft(portal.deps, an, { slug: 'chung-thuc-ban-sao' })).toMatchObject({
      ok: false,
      refusal: { code: 'not-possible' },
    });
    expect(await startDraft(portal.deps, an, { slug: 'khong-co' })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  test('is not begun beside thirty others of the same account, also where many are begun at once', async () => {
    const portal = testPortal(database.db);
    const begin = () => startDraft(portal.deps, binh, { slug: slugs.birth });
    const before = (await listDrafts(portal.deps, binh)).length;
    const begun = await Promise.all(Array.from({ length: 34 }, begin));
    expect(begun.filter(({ ok }) => ok)).toHaveLength(30 - before);
    expect(await begin()).toMatchObject({
      refusal: {
        code: 'not-possible',
        tooManyDrafts: true,
        message: expect.stringContaining('30 hồ sơ đang khai') as string,
      },
    });
    const drafts = await listDrafts(portal.deps, binh);
    accepted(await discardDraft(portal.deps, binh, { code: drafts[0]?.code ?? '' }));
    accepted(await begin());
    for (const { code } of await listDrafts(portal.deps, binh))
      accepted(await discardDraft(portal.deps, binh, { code }));
  });

  test('that is wrong is not filed: every problem is named, and nothing changes', async () => {
    const portal = testPortal(database.db);
    const { code } = accepted(await startDraft(portal.deps, an, { slug: slugs.funeral }));
    const refused = await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true });
    if (refused.ok) throw new Error('filed');
    expect(refused.refusal.problems?.length).toBeGreaterThan(3);
    expect(refused.refusal.missingDocuments?.map((document) => document.id)).toEqual(['death-certificate']);
    expect((await portal.find(code)).state).toBe('draft');
    const whole = await filledDraft(portal, slugs.funeral);
    expect(
      await submitDossier(portal.deps, an, { code: whole, requestId: randomUUID(), accepted: false }),
    ).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  });

  test('that is wrong is read back as readers see it, as far as it can be read', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.birth);
    const wire = {
      childName: '12345',
      childBirthDate: { day: '28', month: '2', year: '2026' },
      childHometown: { place: 'listed', commune: 'xã Tân Ân, tỉnh Cà Mau', province: 'tỉnh Cà Mau' },
    };
    accepted(await saveDraft(portal.deps, an, { code, wire }));
    const check = accepted(await checkDraft(portal.deps, an, { code }));
    const page = renderToStaticMarkup(
      createElement(CheckPage, {
        ...{ accountName: an.name, check, requestId: '', accepted: false, confirmed: false, problems: [] },
        ...{ tasksHref: '', stepHref: () => '', fileHref: () => '', place: undefined },
        atHand: { papers: [] },
        back: { href: '', label: '' },
      }),
    );
    expect(page).toContain('12345');
    expect(page).toContain('28/02/2026');
    expect(page).toContain('>xã Tân Ân, tỉnh Cà Mau<');
    expect(page).not.toMatch(/28, 2, |tỉnh Cà Mau, tỉnh Cà Mau/);
  });

  test('is vouched for once, where it is sent, and the declaration keeps the pledge', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.birth);
    const { form, version } = await open(portal, code);
    const [pledge] = pledgesOf(form);
    if (pledge === undefined) throw new Error('no pledge');
    accepted(await saveDraft(portal.deps, an, { code, version, sectionId: 'pledge', wire: {} }));
    const draft = await open(portal, code);
    expect(draft.wire[pledge.field]).toBeUndefined();
    expect(draft.assessment).toBeDefined();
    expect(accepted(await checkDraft(portal.deps, an, { code }))).toMatchObject({
      ready: true,
      problems: [],
    });
    const submit = (vouches: boolean) =>
      submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: vouches });
    expect(await submit(false)).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    accepted(await submit(true));
    expect(openAnswers(portal.deps.keys, await portal.find(code))[pledge.field]).toBe(true);
  });

  test('moves to a newer form, by its fields, and says which answers need another look', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.birth);
    const filed = await filedDossier(portal, slugs.birth, binh);
    const before = await open(portal, code);
    const current = await findCurrentFormVersion(database.owner, before.form.code);
    if (current === undefined) throw new Error('no form');
    const changed = before.form.sections[0]?.fields.find(
      (field) => field.kind === 'person-name' || field.kind === 'text',
    );
    const definition = {
      ...before.form,
      version: current.version + 1,
      sections: before.form.sections.map((section) => ({
        ...section,
        fields: section.fields.map((field) =>
          field.id === changed?.id ? { ...field, label: `${field.label} (theo giấy tờ)` } : field,
        ),
      })),
    };
    await insertFormVersion(database.owner, {
      formCode: definition.code,
      version: definition.version,
      definition,
      digest: randomUUID(),
    });
    const after = await open(portal, code);
    expect(after.form.version).toBe(current.version + 1);
    expect(after.toReview).toEqual([changed?.id]);
    expect(after.wire[changed?.id ?? '']).toBe(before.wire[changed?.id ?? '']);
    const { formVersionId } = await portal.find(filed);
    expect(formVersionId).toBe(current.id);
    accepted(
      await saveDraft(portal.deps, an, {
        code,
        wire: { [changed?.id ?? '']: before.wire[changed?.id ?? ''] ?? '' },
      }),
    );
    expect((await open(portal, code)).toReview).toEqual([]);
    accepted(await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }));
  });

  test('is not filed under a revision that is no longer in force: opening it moves it on', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.payable);
    await open(portal, code);
    const { procedureRevisionId } = await portal.find(code);
    const procedure = await openRevision(portal.deps, procedureRevisionId);
    await publishRevision(database.owner, {
      number: 1000,
      body: { ...procedure, name: `${procedure.name} (mới)` },
      digest: randomUUID(),
      source: 'edited',
    });
    const submit = () => submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true });
    expect(await submit()).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect((await open(portal, code)).procedure.name).toBe(`${procedure.name} (mới)`);
    expect((await portal.find(code)).procedureRevisionId).not.toBe(procedureRevisionId);
    expect((await submit()).ok).toBe(true);
  });

  test('an original that is signed for is handed over at the desk: no other way is saved or sent', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.birth);
    for (const delivery of ['post', 'online'] as const) {
      expect(
        await saveChoices(portal.deps, an, {
          code,
          delivery,
          postalAddress: 'Ấp 2, xã Phú An',
          postalPhone: '0901 234 567',
        }),
      ).toEqual({
        ok: false,
        refusal: {
          code: 'invalid',
          message: expect.stringContaining('thủ tục này có') as string,
          problems: [{ path: 'delivery', message: expect.stringContaining('thủ tục này có') as string }],
        },
      });
    }
    // As it was chosen while the procedure still had another way.
    await database.owner.$client`update dossiers set delivery = 'online' where code = ${code}`;
    accepted(await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }));
    expect((await portal.find(code)).delivery).toBe('desk');
  });

  test('the post needs an address and a telephone: asked for at the choice, at the check and at sending, and printed', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.payable);
    const post = (postalAddress: WireValue, postalPhone = '0901.234.567') =>
      saveChoices(portal.deps, an, { code, delivery: 'post', postalAddress, postalPhone });
    for (const phone of ['', '123', 'x'.repeat(300)]) {
      expect(await post({ place: 'here', hamlet: 'ấp 2' }, phone), phone).toMatchObject({
        ok: false,
        refusal: { code: 'invalid', problems: [{ path: 'postalPhone' }] },
      });
    }
    const text = 'postalAddress.place';
    for (const [address, path] of [
      [{}, text],
      [{ place: 'here' }, 'postalAddress.detail'],
      [{ place: 'here', detail: 'Số 12 🏠' }, 'postalAddress.detail'],
      [{ place: 'listed', hamlet: 'ấp 2', commune: 'Phú An' }, 'postalAddress.commune'],
      [{ place: 'here', hamlet: 'ấp 2', detail: 'x'.repeat(121) }, 'postalAddress.detail'],
      [{ place: 'here', hamlet: 'y'.repeat(110), detail: 'x'.repeat(110) }, 'postalAddress.detail'],
      // From a page that was opened when the address was one text.
      ['', text],
      ['có', text],
      ['x'.repeat(201), text],
      ['Ấp 2, xã Phú An 🏠', text],
    ] as const) {
      expect(await post(address), JSON.stringify(address)).toMatchObject({
        ok: false,
        refusal: { code: 'invalid', problems: [{ path }] },
      });
    }
    // As a draft that chose the post before there was a question for the address.
    await updateDraft(portal.deps.db.$client, {
      ...(await portal.find(code)),
      delivery: 'post',
      at: new Date(),
    });
    expect(await open(portal, code)).toMatchObject({
      delivery: 'post',
      lacksForPost: { path: 'postalAddress.place' },
    });
    expect(accepted(await checkDraft(portal.deps, an, { code })).ready).toBe(false);
    const submit = () => submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true });
    expect(await submit()).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', message: expect.stringContaining('địa chỉ') as string },
    });

    // What a draft of before holds in one text is asked in its parts, and none of it is lost.
    const line = 'Số 12, đường ĐT.744, xã Phú An, thị xã Bến Cát, tỉnh Bình Dương';
    accepted(await post('nhà ông Tám  cạnh chợ Bến Cát'));
    expect(await open(portal, code)).toMatchObject({
      postalAddress: 'nhà ông Tám cạnh chợ Bến Cát',
      postal: { postalAddress: { place: 'other', detail: 'nhà ông Tám cạnh chợ Bến Cát' } },
    });
    accepted(await post(line));
    const { postal, ...before } = await open(portal, code);
    expect(before.lacksForPost).toBeUndefined();
    expect(before.postalAddress).toBe(line);
    expect(postal['postalAddress']).toEqual({
      detail: 'Số 12, đường ĐT.744',
      commune: 'xã Phú An',
      district: 'thị xã Bến Cát',
      province: 'tỉnh Bình Dương',
    });
    accepted(await post({ place: 'other', ...(postal['postalAddress'] as Wire), evil: 'x'.repeat(9000) }));
    expect((await open(portal, code)).postalAddress).toBe(line);
    accepted(await submit());
    const { dossier } = accepted(await openDossierForApplicant(portal.deps, an, { code }));
    expect(dossier).toMatchObject({
      delivery: 'post',
      postalAddress: `${line}, điện thoại 0901 234 567`,
    });
    const { content } = accepted(await openPaper(portal.deps, an, { code, paper: 'xac-nhan-da-nop' }));
    expect((await readPdf(content)).text).toContain(
      `Qua dịch vụ bưu chính công ích, đến ${line}, điện thoại 0901 234 567`,
    );
  });

  test('what is odd is asked once more: with the one pledge it is sent, and the desk reads that it was', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.birth);
    const child = (await open(portal, code)).wire['childBirthDate'] as { year: string };
    const wire = { motherBirthDate: { day: '1', month: '1', year: String(Number(child.year) - 9) } };
    accepted(await saveDraft(portal.deps, an, { code, wire }));
    const check = accepted(await checkDraft(portal.deps, an, { code }));
    expect(check).toMatchObject({ ready: true });
    expect(check.warnings.map(({ field }) => field)).toContain('motherBirthDate');

    // One tick, and it says what it is for.
    const send = (vouched: boolean) =>
      submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: vouched });
    expect(await send(false)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('xem lại các điểm') as unknown, pledgeMissing: true },
    });
    accepted(await send(true));
    const { dossier } = accepted(await openDossierForStaff(portal.deps, desk, { code }));
    expect(dossier).toMatchObject({ warnings: check.warnings, warningsConfirmed: true });
    // The trail says that there was something, and nothing of what.
    expect(dossier.timeline[0]?.detail).toMatchObject({ confirmed: check.warnings.length });
  });

  test.each([{ slug: slugs.birth, document: 'birth-notice' }])(
    'a paper of $slug that has to be sent is asked for before the pledge, and missed by the desk',
    async ({ slug, document }) => {
      const portal = testPortal(database.db);
      const { deps } = portal;
      const { code } = accepted(await startDraft(deps, an, { slug }));
      const { form, context } = await open(portal, code);
      accepted(await saveDraft(deps, an, { code, wire: exampleWire(form, context) }));
      const check = accepted(await checkDraft(deps, an, { code }));
      const doubtful = check.warnings.filter(({ section }) => section === documentsStep);
      expect(doubtful).toMatchObject([{ path: `document:${document}` }]);
      expect(check).toMatchObject({ ready: true, missingDocuments: [] });
      const tasks = renderToStaticMarkup(
        createElement(TaskPage, {
          accountName: an.name,
          check,
          atHand: { papers: [] },
          stepHref: (step) => step,
        }),
      );
      expect(tasks).toContain(doubtful[0]?.message.replaceAll('"', '&quot;'));
      expect(tasks).not.toContain('Không bắt buộc');

      const { state } = accepted(
        await submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true }),
      );
      expect(state).not.toBe('draft');
      const { dossier } = accepted(await openDossierForStaff(deps, people.head, { code }));
      expect(dossier.documents.find(({ id }) => id === document)).toMatchObject({
        found: 'not-sent',
        files: [],
      });
    },
  );

  test('what was new is kept in the account where it is ticked, and not offered again where it is not', async () => {
    const portal = testPortal(database.db);
    const offers = async (code: string) =>
      accepted(await listProfileOffers(portal.deps, an, { code })).offers.map(({ key }) => key);
    await saveProfile(portal.deps, an, { phone: '+84901234567' });
    const file = async (wire: Wire) => {
      const code = await filledDraft(portal, slugs.birth);
      accepted(await saveDraft(portal.deps, an, { code, wire: { requesterName: an.name, ...wire } }));
      accepted(
        await submitDossier(portal.deps, an, {
          code,
          requestId: randomUUID(),
          accepted: true,
        }),
      );
      return code;
    };
    const code = await file({});
    expect(await offers(code)).toEqual(['birthDate', 'identity']);
    expect((await listProfileOffers(portal.deps, binh, { code })).ok).toBe(false);
    const kept = accepted(await keepInProfile(portal.deps, an, { code, keys: ['identity', 'phone'] }));
    expect(kept.kept).toEqual(['Giấy tờ tùy thân']);
    const profile = await readProfile(portal.deps, an.userId);
    expect(profile).toMatchObject({ phone: '+84901234567', identity: { type: 'CCCD' } });
    expect(profile.birthDate).toBeUndefined();

    // The same values are offered no more, others are; of another declarant nothing is.
    expect(await offers(await file({}))).toEqual([]);
    const older = { requesterBirthDate: { day: '1', month: '2', year: '1980' } };
    expect(await offers(await file(older))).toEqual(['birthDate']);
    expect(await offers(await file({ ...older, requesterName: 'Lê Thị Khác' }))).toEqual([]);
  });

  test('keeps how the result shall arrive, and an exemption only from the list', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.payable);
    accepted(await saveChoices(portal.deps, an, { code, delivery: 'online', exemption: 'merit-family' }));
    expect(await saveChoices(portal.deps, an, { code, exemption: 'tôi nghèo' })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    });
    expect(await open(portal, code)).toMatchObject({ delivery: 'online', exemption: 'merit-family' });
    const submitted = accepted(
      await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }),
    );
    expect(submitted).toMatchObject({ amountDue: 0, state: 'submitted' });
  });
});

describe('files', () => {
  test('are sealed, named cleanly, opened by their owner, and gone with the draft', async () => {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.funeral);
    const { attachment } = accepted(
      await attachFile(portal.deps, an, {
        code,
        slot: 'document:death-certificate',
        ...file,
        fileName: 'C:\\tài liệu\\..\\Gia\u0302\u0301y chư\u0301ng tử.pdf',
      }),
    );
    expect(attachment.fileName).toBe('Giấy chứng tử.pdf');
    const { content } = accepted(await openAttachment(portal.deps, an, { code, id: attachment.id }));
    expect(Buffer.from(content)).toEqual(Buffer.from(file.content));
    expect(await openAttachment(portal.deps, binh, { code, id: attachment.id })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(await openAttachment(portal.deps, an, { code, id: randomUUID() })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    const held = portal.files.size;
    accepted(await removeFile(portal.deps, an, { code, id: attachment.id }));
    expect(portal.files.size).toBe(held - 1);
    accepted(await discardDraft(portal.deps, an, { code }));
    expect(portal.files.size).toBe(0);
    expect(await openDraft(portal.deps, an, { code })).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  test('are refused when they are too large, of another kind, too many, or for nothing in particular', async () => {
    const portal = testPortal(database.db);
    const { code } = accepted(await startDraft(portal.deps, an, { slug: slugs.funeral }));
    const slot = 'document:death-certificate';
    const attach = (changes: Partial<typeof file & { slot: string }>) =>
      attachFile(portal.deps, an, { code, slot, ...file, ...changes });
    const invalid = { ok: false, refusal: { code: 'invalid' } };
    expect(await attach({ content: new Uint8Array(10 * 1024 * 1024 + 1) })).toMatchObject(invalid);
    expect(await attach({ content: new Uint8Array() })).toMatchObject(invalid);
    expect(await attach({ mediaType: 'text/html' })).toMatchObject(invalid);
    expect(await attach({ slot: 'document:other' })).toMatchObject(invalid);
    expect(await attach({ slot: 'result' })).toMatchObject(invalid);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => attach({})));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(10);
    expect(portal.files.size).toBe(10);
  });

  test('that together are too heavy are refused', async () => {
    const portal = testPortal(database.db);
    const { code } = accepted(await startDraft(portal.deps, an, { slug: slugs.funeral }));
    const content = pdf('x'.repeat(9 * 1024 * 1024));
    const outcomes = [];
    for (let i = 0; i < 5; i += 1)
      outcomes.push(
        await attachFile(portal.deps, an, { code, slot: 'document:death-certificate', ...file, content }),
      );
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true, true, false]);
  });

  test('do not change after filing, and a file removed while filing does not slip through', async () => {
    const portal = testPortal(database.db);
    // She has filed nothing yet: what others of these tests chose for a result begins no dossier of hers.
    const code = await filledDraft(portal, slugs.funeral, binh);
    const { attachments } = await open(portal, code, binh);
    const id = attachments[0]?.id ?? '';
    const [removed, submitted] = await Promise.all([
      removeFile(portal.deps, binh, { code, id }),
      submitDossier(portal.deps, binh, { code, requestId: randomUUID(), accepted: true }),
    ]);
    expect([removed.ok, submitted.ok].filter(Boolean)).toHaveLength(1);
    const filed = await filedDossier(portal, slugs.funeral, binh);
    expect(
      await attachFile(portal.deps, binh, { code: filed, slot: 'document:death-certificate', ...file }),
    ).toMatchObject({ ok: false, refusal: { code: 'not-possible' } });
    expect(await discardDraft(portal.deps, binh, { code: filed })).toMatchObject({
      ok: false,
      refusal: { code: 'not-possible' },
    });
  });
});

test('a code is read however it is typed, and nothing else is taken for one', () => {
  const code = newDossierCode();
  expect(code).toMatch(/^PA-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    ` ${code.replaceAll('-', ' ')} `,
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
  ]) {
    expect(readDossierCode(typed)).toBe(code);
  }
  for (const typed of [
    '',
    'PA',
    'PA-7K3M-Q9TX',
    'PA-7K3M-Q9TX-2U',
    'XX-7K3M-Q9TX-2V',
    'H09.31.20-261124-0001',
    `${code}0`,
    '💥'.repeat(12),
  ]) {
    expect(readDossierCode(typed)).toBeUndefined();
  }
});
