// What publishing does to residents: drafts move and their owners are told, dossiers that were filed keep theirs.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import { changeFormDraft } from '#app/domain/catalog-editing/change-form-draft.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { publishDueDrafts } from '#app/domain/catalog-editing/publish-due-drafts.server.ts';
import { checkDraft } from '#app/domain/dossiers/filing/check-draft.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { findPublishedProcedure } from '#app/domain/catalog/read-catalog.server.ts';
import { listMails } from '#db/queries/outbox.server.ts';
import { listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { approveDraft, change, published, submitted, underWay } from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  filledDraft,
  people,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
const { an, binh, civil, head } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;

beforeEach(async () => {
  portal = testPortal(database.db);
  await database.owner.$client`
    update catalog_drafts set state = 'discarded' where state in ('open', 'submitted', 'approved')`;
});

const procedureOf = async (slug: string) => {
  const found = await findPublishedProcedure(portal.deps, slug);
  if (found === undefined) throw new Error(`no procedure ${slug}`);
  return found.procedure;
};
const submit = (code: string) =>
  submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true });
const mailsAbout = async (code: string) =>
  (await listMails(database.db, { page: 1, size: 500 })).items.filter(({ body }) => body.includes(code));

describe('publishing a revision', () => {
  test('tells the owner of a draft by mail and on opening what changed; he files after he has seen it', async () => {
    const { code: of } = await procedureOf(slugs.birth);
    const code = await filledDraft(portal, slugs.birth);
    await change(portal.deps, civil, of, 'conditions', { conditions: 'Điều kiện vừa đổi' });
    await change(portal.deps, civil, of, 'audience', { eligibility: 'Bạn đăng ký được theo quy định mới.' });
    await published(portal.deps, civil, head, { kind: 'procedure', code: of });

    const [mail, ...others] = await mailsAbout(code);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: 'draft-updated', recipient: an.email });
    expect(mail?.body).toContain('- Đối tượng thực hiện\n- Yêu cầu, điều kiện\n');
    expect(mail?.body).toContain(`/dich-vu-cong/${slugs.birth}/nop-ho-so/${code}`);

    expect(await submit(code)).toMatchObject(refused('changed-meanwhile'));
    const { draft } = accepted(await openDraft(portal.deps, an, { code }));
    expect(draft.moved).toEqual({ at: portal.clock.now(), components: ['audience', 'conditions'] });
    expect(draft.procedure.conditions).toBe('Điều kiện vừa đổi');
    accepted(await submit(code));
  });

  test('adds up what changed while the draft lay there', async () => {
    const { code: of } = await procedureOf(slugs.birth);
    const code = await filledDraft(portal, slugs.birth);
    for (const [component, typed] of [
      ['conditions', { conditions: 'Lần một' }],
      ['audience', { eligibility: 'Lần hai.' }],
    ] as const) {
      await change(portal.deps, civil, of, component, typed);
      await published(portal.deps, civil, head, { kind: 'procedure', code: of });
      accepted(await openDraft(portal.deps, an, { code }));
    }
    const { draft } = accepted(await openDraft(portal.deps, an, { code }));
    expect([...(draft.moved?.components ?? [])].sort()).toEqual(['audience', 'conditions']);
    expect(await mailsAbout(code)).toHaveLength(2);
  });

  test('of notes under review alone disturbs nobody', async () => {
    const { code: of } = await procedureOf(slugs.birth);
    const code = await filledDraft(portal, slugs.birth);
    await change(portal.deps, civil, of, 'results', { toReview: [{ note: 'Đối chiếu mẫu giấy khai sinh' }] });
    await published(portal.deps, civil, head, { kind: 'procedure', code: of });
    expect(await mailsAbout(code)).toEqual([]);
    const { draft } = accepted(await openDraft(portal.deps, an, { code }));
    expect(draft.moved).toBeUndefined();
  });

  test('leaves the dossiers that were filed under the revision they were filed under', async () => {
    const { code: of, conditions } = await procedureOf(slugs.birth);
    const code = await filedDossier(portal, slugs.birth, binh);
    const before = await portal.find(code);
    await change(portal.deps, civil, of, 'conditions', { conditions: 'Không dành cho hồ sơ đã nộp' });
    await published(portal.deps, civil, head, { kind: 'procedure', code: of });
    const after = await portal.find(code);
    expect(after.procedureRevisionId).toBe(before.procedureRevisionId);
    expect(after.formVersionId).toBe(before.formVersionId);
    expect(conditions).not.toBe('Không dành cho hồ sơ đã nộp');
    expect((await mailsAbout(code)).every(({ kind }) => !kind.startsWith('draft-'))).toBe(true);
    accepted(await openDossierForApplicant(portal.deps, binh, { code }));
  });

  test('below level 3 keeps its drafts readable, refuses to file them, and says why', async () => {
    const procedure = await procedureOf(slugs.payable);
    const code = await filledDraft(portal, slugs.payable);
    const before = accepted(await openDraft(portal.deps, an, { code })).draft;
    await change(portal.deps, civil, procedure.code, 'level', {
      level: '2',
      newerTerm: 'partly-online',
      levelReason: 'Tạm dừng nhận hồ sơ trực tuyến.',
    });
    await change(portal.deps, civil, procedure.code, 'channels', {
      channels: ['in-person', 'post'],
    });
    await published(portal.deps, civil, head, { kind: 'procedure', code: procedure.code });

    const [mail] = await mailsAbout(code);
    expect(mail).toMatchObject({ kind: 'draft-closed' });
    expect(mail?.body).toContain('không còn nhận hồ sơ trực tuyến');
    const check = accepted(await checkDraft(portal.deps, an, { code }));
    expect(check.draft.wire).toEqual(before.wire);
    expect(check.ready).toBe(false);
    expect(check.draft.closedBecause).toMatch(/không nhận hồ sơ trực tuyến/);
    const attempt = await submit(code);
    expect(attempt).toMatchObject(refused('not-possible'));
    expect(!attempt.ok && attempt.refusal.message).toMatch(/không nhận hồ sơ trực tuyến/);
    expect(await startDraft(portal.deps, an, { slug: slugs.payable })).toMatchObject(refused('not-possible'));
  });
});

describe('a publication', () => {
  test('forgets the public pages of before in every process, at the moment it happens', async () => {
    const { code: of, slug } = await procedureOf(slugs.allowance);
    const heard: string[][] = [];
    const stop = await listenForPageChanges(database.db, (tags) => heard.push([...tags]));
    await change(portal.deps, people.social, of, 'conditions', { conditions: 'Trang phải đổi' });
    expect(heard.flat()).not.toContain('catalog');
    await published(portal.deps, people.social, head, { kind: 'procedure', code: of });
    await expect.poll(() => heard.flat()).toContain('catalog');
    expect(heard.flat()).toContain(`procedure:${slug}`);
    await stop();
  });

  test('that breaks midway leaves nothing, says so, and is tried again', async () => {
    const { code: of, conditions } = await procedureOf(slugs.funeral);
    const draft = { kind: 'procedure', code: of } as const;
    const code = await filledDraft(portal, slugs.funeral);
    await change(portal.deps, people.social, of, 'conditions', { conditions: 'Tất cả hoặc không gì cả' });
    await submitted(portal.deps, people.social, draft);
    const publishAt = new Date(portal.clock.now().getTime() + 60_000);
    const { version } = await underWay(portal.deps, draft);
    accepted(await approveDraft(portal.deps, head, { ...draft, version, publishAt }));
    portal.clock.set(publishAt);

    const sql = database.owner.$client;
    await sql`alter table outbox add constraint no_mail check (kind <> 'draft-updated') not valid`;
    expect(await publishDueDrafts(portal.deps)).toBe(0);
    expect((await procedureOf(slugs.funeral)).conditions).toBe(conditions);
    expect(await underWay(portal.deps, draft)).toMatchObject({
      state: 'approved',
      failure: expect.stringContaining('lỗi của Cổng') as unknown,
    });

    await sql`alter table outbox drop constraint no_mail`;
    expect(await publishDueDrafts(portal.deps)).toBe(1);
    expect((await procedureOf(slugs.funeral)).conditions).toBe('Tất cả hoặc không gì cả');
    expect(await mailsAbout(code)).toHaveLength(1);
  });
});

describe('publishing a form', () => {
  test('tells the owners of drafts, and nobody files under the version of before', async () => {
    const procedure = await procedureOf(slugs.funeral);
    const form = procedure.onlineForm ?? '';
    const of = { kind: 'form', code: form } as const;
    const code = await filledDraft(portal, slugs.funeral);
    const filed = await filedDossier(portal, slugs.funeral, binh);
    const { formVersionId } = await portal.find(filed);
    accepted(await openCatalogDraft(portal.deps, people.social, of));
    const { definition } = accepted(
      await changeFormDraft(portal.deps, people.social, {
        form,
        change: {
          do: 'add-section',
          heading: 'Thông tin thêm',
        },
      }),
    );
    const section = definition.sections.at(-1)?.id ?? '';
    accepted(
      await changeFormDraft(portal.deps, people.social, {
        form,
        change: {
          do: 'add-field',
          section,
          field: { kind: 'text', label: 'Ghi chú của người nộp', required: false },
        },
      }),
    );
    await published(portal.deps, people.social, head, of);

    const mails = await mailsAbout(code);
    expect(mails).toMatchObject([{ kind: 'draft-updated', recipient: an.email }]);
    expect(await submit(code)).toMatchObject(refused('changed-meanwhile'));
    const { draft } = accepted(await openDraft(portal.deps, an, { code }));
    expect(draft.form.sections.at(-1)?.heading).toBe('Thông tin thêm');
    accepted(await submit(code));
    expect((await portal.find(filed)).formVersionId).toBe(formVersionId);
  });
});
