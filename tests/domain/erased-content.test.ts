// What was published by mistake goes by two persons from everywhere: nothing of it is found in any table, file or door afterwards, and what
// stands in its place says what, why and by whom.
import { beforeEach, describe, expect, test } from 'vitest';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { compareDrafts } from '#app/domain/consultations/compare-drafts.server.ts';
import { readConsultation } from '#app/domain/consultations/read-consultation.server.ts';
import { startComment } from '#app/domain/consultations/start-comment.server.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { readStanding } from '#app/domain/legal-documents/read-standing.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { countProposalsFor, openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { autosaveItem } from '#app/domain/publishing/autosave-item.server.ts';
import { compareVersions } from '#app/domain/publishing/compare-versions.server.ts';
import { createPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import { openErasable, proposeErasure } from '#app/domain/publishing/erase-content.server.ts';
import { openPreview } from '#app/domain/publishing/open-preview.server.ts';
import { readPage } from '#app/domain/publishing/read-page.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import {
  byTwo,
  clauseAt,
  comment,
  facts,
  marketRules,
  openConsultation,
  republished,
} from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, pdf, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, boardItem, published, typed } from '../support/publishing.ts';
import { columnsHolding, digestsOf } from '../support/scan.ts';

const database = useDatabase();
const { an, civil, contributor, deputy, head } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const word = 'Zzyzx';
const secret = word;
const found = () => columnsHolding(database.owner.$client, secret);

async function propose(
  item: string,
  who: Actor,
  more: { notes?: boolean; address?: boolean; words?: string } = {},
) {
  const { words = secret, notes = true, address = true } = more;
  const { erasable } = accepted(await openErasable(portal.deps, who, { item, words }));
  const versions = erasable.versions.filter(({ found }) => found).map(({ id }) => id);
  return proposeErasure(portal.deps, who, {
    ...{ item, versions, notes, address, seen: erasable.seen },
    what: 'tên một người dân',
    reason: 'Để lộ thông tin cá nhân.',
  });
}

const approve = async (proposal: string, who: Actor) => {
  const opened = accepted(await openProposal(portal.deps, proposalKinds, who, { id: proposal }));
  return actOnProposal(portal.deps, proposalKinds, who, {
    ...{ id: proposal, event: 'approve', lock: opened.proposal.lock },
    ...(opened.proposal.effect !== undefined && { seen: opened.proposal.effect.seen }),
  });
};

/** Published with the word everywhere: title, text, a file, reasons, what is typed, the address, mails. */
async function leaked(secret = word): Promise<{ item: string; file: string; address: string }> {
  const { deps } = portal;
  const { file } = accepted(
    await uploadAttachment(deps, contributor, { fileName: `${secret}.pdf`, content: pdf(secret) }),
  );
  const item = await published(deps, contributor, {
    title: `Trợ cấp cho bà ${secret}`,
    html: `<p>Bà ${secret}, ấp Bến Liễu.</p>`,
    attachments: [{ fileId: file.id, title: `Đơn của ${secret}` }],
  });
  const address = (await boardItem(deps, head, item)).publicHref;
  accepted(await typed(deps, contributor, item, { title: 'Trợ cấp', summary: `Bà ${secret} nhận.` }));
  accepted(await act(deps, contributor, item, 'submit'));
  accepted(await act(deps, deputy, item, 'return', { reason: `Bỏ tên ${secret}` }));
  const { version } = await boardItem(deps, head, item);
  const wire = { item: { title: `Bà ${secret}` } };
  accepted(await autosaveItem(deps, deputy, { item, version: version.id, wire }));
  return { item, file: file.id, address };
}

/** Whatever is stored about an item. */
async function about(item: string): Promise<readonly unknown[]> {
  const tables = ['versions', 'reviews', 'redirects', 'autosaves'].map(
    (table) => `select '${table}' as of, t::text as row from content_${table} t where item_id = '${item}'`,
  );
  return database.owner.$client.unsafe(
    `${tables.join(' union all ')}
     union all select 'log', t::text from audit_events t where subject = 'content:${item}'
     union all select 'item', t::text from content_items t where id = '${item}'
     union all select 'files', t::text from content_item_files t where item_id = '${item}'
     union all select 'mails', t::text from outbox t, content_reviews r
       where r.item_id = '${item}' and dedupe_key like '%' || r.id || '%' order by 1, 2`,
  );
}

// It looks through every column of the database.
test(
  'one of the board proposes, the head approves, and nothing of it is left but what was done',
  { timeout: 90_000 },
  async () => {
    const { deps } = portal;
    const { item, address } = await leaked();
    // Another item, of which nobody erases anything.
    const { item: other } = await leaked('Qwyjibo');
    const whole = await about(other);
    expect(new Set(whole.map((row) => (row as { of: string }).of)).size).toBeGreaterThanOrEqual(6);
    const { token } = accepted(await createPreviewLink(deps, contributor, { item }));
    accepted(await withdrawItem(deps, head, { item, reason: `Lộ tên ${secret}` }));
    const filesBefore = portal.files.size;
    const digests = await digestsOf(database.owner.$client, secret, await found(), portal.files.values());

    expect(await openErasable(deps, an, { item })).toMatchObject(refused('not-allowed'));
    expect(await propose(item, deputy, { words: 'không có chữ này' })).toMatchObject(refused('invalid'));
    const { erasable } = accepted(await openErasable(deps, deputy, { item, words: secret }));
    accepted(await typed(deps, contributor, item, { title: `Trợ cấp cho ${secret}` }));
    const old = { item, versions: erasable.versions.map(({ id }) => id), notes: true, address: true };
    const said = { what: 'tên', reason: 'Lộ', seen: erasable.seen };
    expect(await proposeErasure(deps, deputy, { ...old, ...said })).toMatchObject(
      refused('changed-meanwhile'),
    );
    const { proposal } = accepted(await propose(item, deputy));
    expect(await propose(item, deputy, { notes: false })).toMatchObject(refused('not-possible'));
    // Nothing went yet, and he who proposed does not confirm.
    expect(await readPage(deps, { path: address })).toMatchObject({ found: 'page' });
    expect(await approve(proposal, deputy)).toMatchObject({ ok: false });
    expect(await countProposalsFor(deps, proposalKinds, head)).toBe(1);
    accepted(await approve(proposal, head));
    await removeNamedFiles(deps);

    expect(await columnsHolding(database.owner.$client, secret, digests)).toEqual([]);
    expect(portal.files.size).toBe(filesBefore - 1);
    expect(await about(other)).toEqual(whole);
    expect(await openPreview(deps, { token })).toMatchObject(refused('not-found'));
    expect(await readPage(deps, { path: address })).toEqual({ found: 'nothing' });
    const after = await boardItem(deps, head, item);
    expect(after).toMatchObject({
      visibility: 'unpublished',
      version: { erased: true },
      erasures: [{ what: 'tên một người dân', proposedBy: deputy.name, approvedBy: head.name }],
    });
    expect(after.versions.filter(({ erased }) => erased === true).map(({ number }) => number)).toEqual([
      4, 3, 2, 1,
    ]);
    accepted(await compareVersions(deps, head, { item, from: 2, to: 3 }));
    expect(await verifyEventChains(database.owner)).toMatchObject({ broken: undefined });
    // A second time there is nothing to erase; written anew, it goes its way.
    expect(accepted(await openErasable(deps, head, { item })).erasable.versions).toEqual([]);
    accepted(
      await typed(deps, contributor, item, {
        title: 'Trợ cấp',
        summary: 'Xã trao trợ cấp.',
        html: '<p>Xã trao.</p>',
        source: 'Xã',
        author: 'An',
      }),
    );
  },
);

test('what was put right before stays with its readers, who are told; an address that was kept says why it is gone', async () => {
  const { deps, clock } = portal;
  const { item, address } = await leaked();
  clock.set(new Date(clock.now().getTime() + 3_600_000));
  accepted(
    await typed(deps, contributor, item, {
      title: 'Trợ cấp',
      summary: 'Xã trao.',
      html: '<p>Xã trao.</p>',
      attachments: [],
      changeNote: 'Bỏ tên',
    }),
  );
  accepted(await act(deps, contributor, item, 'submit'));
  accepted(await act(deps, deputy, item, 'finish-editing'));
  accepted(await act(deps, head, item, 'approve'));
  const { proposal } = accepted(await propose(item, deputy, { address: false }));
  accepted(await approve(proposal, head));
  const read = await readPage(deps, { path: address });
  expect(read).toMatchObject({
    found: 'page',
    page: { changes: [{ note: 'Xóa các bản trước. Lý do: Để lộ thông tin cá nhân.' }, { note: 'Bỏ tên' }] },
  });
  accepted(await unpublishItem(deps, head, { item }));
  expect(await readPage(deps, { path: address })).toMatchObject({
    found: 'gone',
    erased: { reason: 'Để lộ thông tin cá nhân.' },
  });
});

test('the act of a legal document stands, without a word of what its page said of others', async () => {
  const { deps } = portal;
  const item = await published(deps, people.editor, {
    section: 'van-ban',
    title: `Trợ cấp cho bà ${secret}`,
    facts: {
      form: 'Quyết định',
      number: '349/QĐ-UBND',
      authority: 'Ủy ban nhân dân xã Phú An',
      field: 'Lao động, chính sách xã hội',
      issuedOn: '2026-03-02',
      relations: [{ relation: 'based-on', number: '12/QĐ-UBND', title: `Về việc của bà ${secret}` }],
    },
  });
  const { proposal } = accepted(await propose(item, deputy));
  accepted(await approve(proposal, head));
  const standing = await readStanding(deps, { item });
  expect(standing).toMatchObject({
    force: 'in-force',
    related: [{ relation: 'based-on', number: '12/QĐ-UBND' }],
  });
  expect(JSON.stringify(standing)).not.toContain(secret);
});

describe('a draft that people comment on', () => {
  const eraseWord = async (item: string) => {
    const { proposal } = accepted(await propose(item, deputy, { notes: false, address: false }));
    accepted(await approve(proposal, head));
  };
  const read = async (item: string) => {
    const { publicHref } = await boardItem(portal.deps, head, item);
    const outcome = await readPage(portal.deps, { path: publicHref });
    if (outcome.found !== 'page') throw new Error(`${item} is not read`);
    const consultation = await readConsultation(portal.deps, outcome.page);
    if (consultation === undefined) throw new Error(`${item} was not read into clauses`);
    return consultation;
  };

  test('loses the erased version from its comparison, which says why; the versions beside it are compared', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps);
    accepted(await republished(deps, item, { html: `${marketRules}<p>3. Gọi bà ${secret}.</p>` }));
    accepted(await republished(deps, item, { html: `${marketRules}<p>3. Gọi ban quản lý.</p>` }));
    await eraseWord(item);
    const { comparison } = accepted(await compareDrafts(deps, { item }));
    expect(comparison).toMatchObject({
      ...{ from: 1, to: 3, versions: [1, 3] },
      hidden: [{ number: 2, why: 'Để lộ thông tin cá nhân.' }],
    });
    expect(await compareDrafts(deps, { item, from: 2, to: 3 })).toMatchObject(refused('not-found'));
    expect((await read(item)).versions.map(({ hidden }) => hidden === undefined)).toEqual([
      true,
      false,
      true,
    ]);
    expect(await startComment(deps, an, { item, draftNumber: 2 })).toMatchObject(refused('invalid'));
  });

  test('keeps the text that readers have, where an earlier version with that text goes for something else in it', async () => {
    const { deps, clock } = portal;
    const item = await openConsultation(deps, { title: `Dự thảo của bà ${secret}` });
    const clause = await clauseAt(deps, item, 'dieu-2-khoan-1');
    accepted(await comment(deps, an, item, { clause }));
    clock.set(new Date(clock.now().getTime() + 3_600_000));
    accepted(
      await typed(deps, civil, item, {
        ...{ title: 'Dự thảo Quy chế chợ', facts, html: marketRules, changeNote: 'Bỏ tên' },
      }),
    );
    accepted(await act(deps, civil, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    accepted(await act(deps, head, item, 'approve'));
    const before = await read(item);
    await eraseWord(item);
    expect(await read(item)).toMatchObject({
      clauses: before.clauses.map(({ id, label }) => ({ id, label })),
      versions: before.versions,
      announcements: [],
    });
  });

  test('is not opened again once it ended, though its text is gone', async () => {
    const { deps } = portal;
    const item = await openConsultation(deps, { title: `Dự thảo của bà ${secret}` });
    accepted(await unpublishItem(deps, head, { item }));
    accepted(await byTwo(deps, item, 'end', { reason: 'Dừng.', becomes: 'Chuyển sang đợt mới.' }));
    await eraseWord(item);
    accepted(
      await typed(deps, civil, item, {
        ...{ title: 'Dự thảo Quy chế chợ', summary: 'Sửa giờ.', html: marketRules, facts },
        ...{ author: 'An', source: 'Xã' },
      }),
    );
    expect(await act(deps, civil, item, 'submit')).toMatchObject({
      refusal: { problems: [{ path: 'closesOn', message: expect.stringContaining('đợt mới') as unknown }] },
    });
  });
});

test('the database opens a version, and a note of the log, in this way alone', async () => {
  const { item } = await leaked();
  const sql = database.owner.$client;
  const denied = { code: '42501' };
  await expect(sql`update content_versions set body = '{}' where item_id = ${item}`).rejects.toMatchObject(
    denied,
  );
  await expect(sql`delete from content_versions where item_id = ${item}`).rejects.toMatchObject(denied);
  await expect(
    sql`update audit_events set actor_name = 'Không ai', detail = '{"erased": true}' where subject = ${`content:${item}`}`,
  ).rejects.toMatchObject(denied);
  // Blanked by hand, without an event that says so, the chain is broken.
  await sql.begin(async (tx) => {
    await tx`update audit_events set detail = '{"erased": true}' where subject = ${`content:${item}`} and sequence = 1`;
  });
  expect((await verifyEventChains(database.owner)).broken).toMatchObject({
    chain: `content:${item}`,
    sequence: 1,
  });
});
