// Staff are told by mail what waits for them, and what became of what they submitted (Đ18: a second person decides).
import { beforeEach, describe, expect, test } from 'vitest';

import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { countDraftsToApprove } from '#app/domain/catalog-editing/count-drafts-to-approve.server.ts';
import { listCatalogForStaff } from '#app/domain/catalog-editing/list-catalog-for-staff.server.ts';
import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { publishDueDrafts } from '#app/domain/catalog-editing/publish-due-drafts.server.ts';
import { listMails } from '#db/queries/outbox.server.ts';
import {
  approveDraft,
  change,
  published,
  returnDraft,
  submitDraft,
  submitted,
  underWay,
} from '../support/catalog-editing.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { civil, deputy, head } = people;
const birth = { kind: 'procedure', code: '1.001193' } as const;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;

beforeEach(async () => {
  portal = testPortal(database.db);
  await database.owner.$client`
    update catalog_drafts set state = 'discarded' where state in ('open', 'submitted', 'approved')`;
  await database.owner.$client`delete from outbox`;
});

const mails = async (kind: string) =>
  (await listMails(database.db, { page: 1, size: 500 })).items.filter((mail) => mail.kind === kind);
const recipients = async (kind: string) => (await mails(kind)).map(({ recipient }) => recipient).sort();
let turn = 0;
async function changed(who: Actor) {
  turn += 1;
  await change(portal.deps, who, birth.code, 'conditions', { conditions: `Điều kiện ${turn}` });
}
const version = async () => (await underWay(portal.deps, birth)).version;

describe('a draft that is submitted', () => {
  test('is told to those who may approve it, and to none of its editors', async () => {
    await changed(head);
    await submitted(portal.deps, civil, birth, 'Theo Nghị định mới');
    expect(await recipients('catalog-draft-submitted')).toEqual(['phoban@demo.phuan', 'quantri@demo.phuan']);
    const [mail] = await mails('catalog-draft-submitted');
    expect(mail?.subject).toMatch(/^Chờ duyệt: Đăng ký khai sinh – /);
    expect(mail?.body).toContain('được gửi duyệt (Phạm Văn Dũng).');
    expect(mail?.body).toContain('Thay đổi gì, vì sao: Theo Nghị định mới');
    expect(mail?.body).toContain('http://localhost:3000/can-bo/thu-tuc/1.001193/ban-nhap\n');
    expect(mail?.body).not.toMatch(/undefined|\[object/);
  });

  test('Đ18: is never approved by whoever submitted it, though another wrote it', async () => {
    await changed(civil);
    await submitted(portal.deps, head, birth);
    expect(await recipients('catalog-draft-submitted')).toEqual(['phoban@demo.phuan', 'quantri@demo.phuan']);
    expect(await approveDraft(portal.deps, head, { ...birth, version: await version() })).toMatchObject(
      refused('not-allowed'),
    );
    accepted(await approveDraft(portal.deps, deputy, { ...birth, version: await version() }));
  });

  test('is refused when it changes nothing, and when its note is longer than it can be kept', async () => {
    accepted(await openCatalogDraft(portal.deps, civil, birth));
    const send = async (note: string) =>
      submitDraft(portal.deps, civil, { ...birth, version: await version(), note });
    expect(await send('Không sửa gì')).toMatchObject(refused('not-possible'));
    await changed(civil);
    expect(await send('x'.repeat(2001))).toMatchObject(refused('invalid'));
    expect(await mails('catalog-draft-submitted')).toEqual([]);
  });
});

describe('whoever submitted a draft', () => {
  test('is told that it was returned, and why', async () => {
    await changed(civil);
    await submitted(portal.deps, civil, birth);
    const reason = 'Thiếu căn cứ pháp lý';
    accepted(await returnDraft(portal.deps, head, { ...birth, version: await version(), reason }));
    const [mail, ...others] = await mails('catalog-draft-returned');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'hotich@demo.phuan' });
    expect(mail?.body).toContain('(Nguyễn Quốc Long)');
    expect(mail?.body).toContain(`Lý do: ${reason}`);
  });

  test('is told nothing where his account is closed', async () => {
    await changed(civil);
    await submitted(portal.deps, civil, birth);
    const sql = database.owner.$client;
    await sql`update users set disabled_at = now() where id = ${civil.userId}`;
    accepted(await returnDraft(portal.deps, head, { ...birth, version: await version(), reason: 'Nhầm' }));
    await sql`update users set disabled_at = null where id = ${civil.userId}`;
    expect(await mails('catalog-draft-returned')).toEqual([]);
  });

  test('is told that it was published, and where to see it', async () => {
    await changed(civil);
    await published(portal.deps, civil, head, birth);
    const [mail, ...others] = await mails('catalog-draft-published');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'hotich@demo.phuan' });
    expect(mail?.body).toContain('http://localhost:3000/can-bo/thu-tuc/1.001193\n');
  });

  test('is told once that a publication which was due failed', async () => {
    await changed(civil);
    await submitted(portal.deps, civil, birth);
    const publishAt = new Date(portal.clock.now().getTime() + 60_000);
    accepted(await approveDraft(portal.deps, head, { ...birth, version: await version(), publishAt }));
    // As when another revision came in between.
    await database.owner.$client`
      update catalog_drafts set base_id = gen_random_uuid() where code = ${birth.code} and state = 'approved'`;
    portal.clock.set(publishAt);
    expect([await publishDueDrafts(portal.deps), await publishDueDrafts(portal.deps)]).toEqual([0, 0]);
    const [mail, ...others] = await mails('catalog-draft-failed');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'hotich@demo.phuan' });
    expect(mail?.body).toContain('Lý do: Bản đang công bố đã thay đổi');
  });

  test('is not told of what he returned himself', async () => {
    await changed(head);
    await submitted(portal.deps, head, birth);
    accepted(await returnDraft(portal.deps, head, { ...birth, version: await version(), reason: 'Nhầm' }));
    expect(await mails('catalog-draft-returned')).toEqual([]);
  });
});

test('drafts that wait for somebody are counted for those who may approve them, as the lists have them', async () => {
  const waiting = async (who: Staff) => {
    const counted = await countDraftsToApprove(portal.deps, who);
    const { forms } = accepted(await listFormsForStaff(portal.deps, who, { mineToApprove: true }));
    const { catalog } = accepted(await listCatalogForStaff(portal.deps, who, { draft: 'mine-to-approve' }));
    expect(counted).toEqual({ form: forms.length, procedure: catalog.rows.length });
    expect(catalog.counts.mineToApprove).toBe(catalog.rows.length);
    return [counted.form, counted.procedure];
  };
  const [forms = 0, procedures = 0] = await waiting(head);
  accepted(await openCatalogDraft(portal.deps, civil, { kind: 'form', code: 'khai-sinh' }));
  expect(await waiting(head)).toEqual([forms, procedures]);
  await database.owner.$client`
    update catalog_drafts set state = 'submitted', submitted_by = ${civil.userId}
    where kind = 'form' and code = 'khai-sinh' and state = 'open'`;
  expect([await waiting(head), await waiting(civil)]).toEqual([
    [forms + 1, procedures],
    [0, 0],
  ]);
  // Nobody approves what he changed.
  await database.owner.$client`
    update catalog_drafts set editors = ${JSON.stringify([head.userId])}::text::jsonb where code = 'khai-sinh'`;
  expect(await waiting(head)).toEqual([forms, procedures]);
});
