// What was published by mistake with personal data goes from every version and file by two persons: one of the board says which versions,
// what and why, the head or the chairman confirms (decision 100). In its place stands what was erased, when, why and by whom.
import * as z from 'zod';

import type { ErasableItem } from '#app/read-models/publishing.ts';
import { fold } from '#app/values/fold.ts';
import { present } from '#app/values/present.ts';
import { isOfBoard, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  eraseNotes,
  eraseReasons,
  eraseVersions,
  forgetAddresses,
  insertErasure,
  listReasons,
  listReviewIds,
  listWholeVersions,
  removeFileRows,
  unnamedOf,
} from '#db/queries/content-erasures.server.ts';
import {
  changeItem,
  changeReview,
  findItem,
  findOpenReview,
  type ItemRow,
} from '#db/queries/content.server.ts';
import { lockSections, type SectionRow } from '#db/queries/content-sections.server.ts';
import { findFiles } from '#db/queries/content-shown-files.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { deleteMailsAbout } from '#db/queries/outbox.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { slugOf } from '../kernel/slug.ts';
import { proposalKind } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { plainText } from '../writing/html-text.ts';
import { bodyForStaff, filesOf, readableBody } from '../writing/stored-body.ts';
import { erasuresOf } from './erasures.server.ts';
import { slugToBe } from './item-address.server.ts';
import { permitOnItem, reachItem, reachItemFor, sectionOf } from './reach-item.server.ts';
import { takeDown } from './unpublish-item.server.ts';

const longest = 300;

/** As it waits: nothing of what is to go. */
const contentOfErasure = z.object({
  item: z.uuid(),
  section: z.string(),
  versions: z.array(z.object({ id: z.uuid(), number: z.number() })).min(1),
  /** Reasons and notes of the steps too. */
  notes: z.boolean(),
  /** The words in the address too. */
  address: z.boolean(),
  what: z.string(),
  reason: z.string(),
});

type ErasureContent = z.infer<typeof contentOfErasure>;

/**
 * The versions of an item, with what names which file, for whoever chooses what is to go.
 * @param input `words`: what is looked for, kept nowhere
 * @returns refused as `reachItem`, and as `itemSteps` says
 */
export async function openErasable(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly words?: string },
): Promise<Outcome<{ erasable: ErasableItem }>> {
  const access = await reachItem(deps, deps.db, actor, input.item);
  if (!access.ok) return access;
  const itemPermit = permitOnItem(access, 'erase');
  if (!itemPermit.ok) return { ok: false, refusal: itemPermit.refusal };
  const { item, section } = access;
  const versions = await listWholeVersions(deps.db, item.id);
  const names = await namesOf(deps.db, [...new Set(versions.map(({ savedBy }) => savedBy))]);
  const files = new Map(
    (
      await findFiles(deps.db, [...new Set(versions.flatMap((version) => filesOf(bodyForStaff(version))))])
    ).map(({ id, fileName }) => [id, fileName]),
  );
  const sought = fold((input.words ?? '').trim());
  const has = (text: string) => sought !== '' && fold(text).includes(sought);
  return {
    ok: true,
    erasable: {
      itemId: item.id,
      title: bodyForStaff(versions[0] ?? { body: {} }).title,
      section: section.title,
      seen: seenOf(shownOf(item, versions)),
      versions: versions
        .filter(({ erasureId }) => erasureId === null)
        .map((version) => {
          const body = bodyForStaff(version);
          return {
            id: version.id,
            number: version.number,
            savedAt: version.savedAt,
            savedBy: names.get(version.savedBy) ?? '',
            live: version.id === item.liveVersionId,
            title: body.title,
            files: filesOf(body).flatMap((id) => files.get(id) ?? []),
            found: has(`${JSON.stringify(version.body)}\n${plainText(body.html)}`),
          };
        }),
      foundInNotes: has([...(await listReasons(deps.db, item.id)), item.withdrawnReason ?? ''].join('\n')),
      foundInAddress: sought !== '' && item.slug.includes(slugOf(sought) || sought),
      erasures: await erasuresOf(deps.db, item.id),
    },
  };
}

const shownOf = (
  { liveVersionId, visibility }: ItemRow,
  versions: readonly { readonly id: string; readonly erasureId: string | null }[],
) => ({ live: [visibility, liveVersionId], versions: versions.map(({ id, erasureId }) => [id, erasureId]) });

/**
 * Nothing goes yet: another person has to confirm it.
 * @param input `versions`: by their ids; `what`, `reason`: in words that do not say it again; `seen`: as the page showed the versions
 * @returns refused as `reachItemFor`, at the inputs as `invalid`, `changed-meanwhile` where there is another version by now, and as
 *   `propose` refuses
 */
export async function proposeErasure(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    readonly versions: readonly string[];
    readonly notes: boolean;
    readonly address: boolean;
    readonly what: string;
    readonly reason: string;
    readonly seen: string;
  },
): Promise<Outcome<Proposed>> {
  const text = (of: string) => of.normalize('NFC').trim();
  const [what, reason] = [text(input.what), text(input.reason)];
  return allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    const access = await reachItemFor(deps, tx, actor, input.item, 'erase');
    if (!access.ok) return access;
    const { item, section, staff } = access;
    if (!isOfBoard(staff)) return refuse('not-allowed', 'Chỉ thành viên Ban Biên tập đề nghị xóa được.');
    const all = await listWholeVersions(tx, item.id);
    const met = meetSeen({ seen: input.seen, now: shownOf(item, all), one: 'bài' });
    if (!met.ok) return met;
    const versions = all
      .filter(({ id, erasureId }) => erasureId === null && input.versions.includes(id))
      .map(({ id, number }) => ({ id, number }));
    if (versions.length === 0) return refuseAt('versions', 'Hãy chọn ít nhất một bản để xóa.');
    for (const [path, value] of [
      ['what', what],
      ['reason', reason],
    ] as const)
      if (value === '' || value.length > longest)
        return refuseAt(path, `Hãy ghi, tối đa ${longest} ký tự, không nhắc lại nội dung cần xóa.`);
    const { notes, address } = input;
    const content: ErasureContent = {
      ...{ item: item.id, section: section.title, versions, notes, address, what, reason },
    };
    return propose(deps, tx, staff, erasureProposal, {
      ...{ about: `item:${item.id}`, userId: null, content },
    });
  });
}

export const erasureProposed =
  'Đã gửi đề nghị xóa. Trưởng Ban Biên tập hoặc Chủ tịch phải duyệt thì mới xóa; nếu nội dung còn đang đăng, hãy gỡ hoặc thu hồi bài ngay.';

const deciding = ['editor-in-chief', 'chairman'] as const satisfies readonly StaffRole[];

export const erasureProposal = proposalKind({
  id: 'content-erasure',
  schema: contentOfErasure,
  concernedDecides: false,
  provesAgain: false,
  offices: {
    readers: deciding,
    approvers: () => deciding,
    whoApproves: () => 'Trưởng Ban Biên tập hoặc Chủ tịch',
    mayPropose: async (_db, proposer) => isOfBoard(proposer),
    noLonger: 'không còn thuộc Ban Biên tập',
  },
  subject: ({ about }) => `content:${about.replace(/^item:/, '')}`,
  words: ({ section, versions, what, reason, notes, address }) => ({
    title: `xóa hẳn ${what} khỏi một bài của “${section}”`,
    details: [
      `các bản: ${versions.map(({ number }) => number).join(', ')}`,
      ...(notes ? ['cả lý do, ghi chú của các bước'] : []),
      ...(address ? ['cả chữ trong địa chỉ trang'] : []),
      `lý do: ${reason}`,
    ],
  }),
  async effect(deps, content) {
    const item = await findItem(deps.db, content.item);
    if (item === undefined) return { lines: [], seen: '' };
    const plan = await planOf(deps.db, item, content);
    return { lines: linesOf(plan), seen: seenOf({ plan: wordsOfPlan(plan) }) };
  },
  async carryOut(deps, tx, content, { row, approver, at, seen }) {
    const item = await findItem(tx, content.item, 'locked');
    if (item === undefined) return refuse('not-possible', 'Bài này không còn.');
    const plan = await planOf(tx, item, content);
    const met = meetSeen({ seen, now: { plan: wordsOfPlan(plan) }, one: 'bài' });
    if (!met.ok) return met;
    const erasure = {
      ...{ id: row.id, itemId: item.id, what: content.what, reason: content.reason },
      ...{ proposedBy: row.proposedBy, approvedBy: approver.userId, erasedAt: at },
    };
    await insertErasure(tx, erasure);
    const files = await erase(deps, tx, approver, item, plan, erasure);
    const notes = content.notes ? await eraseNotes(tx, `content:${item.id}`) : [];
    await recordAuditEvent(deps, tx, approver, {
      subject: `content:${item.id}`,
      event: 'content-erased',
      detail: {
        ...{ proposal: row.id, proposedBy: row.proposedBy, what: content.what, reason: content.reason },
        ...{ versions: plan.versions.map(({ number }) => number), files },
        ...present({ notes: notes.length === 0 ? undefined : notes }),
      },
    });
    await tellFollowers(deps, tx, { kind: 'item', id: item.id, sectionId: item.sectionId, goneAt: at });
    return { ok: true };
  },
  afterwards: removeNamedFiles,
});

interface Plan {
  readonly versions: readonly { readonly id: string; readonly number: number }[];
  readonly files: readonly { readonly id: string; readonly fileName: string }[];
  /** What readers have is among them: the item leaves them. */
  readonly takesDown: boolean;
  readonly notes: boolean;
  readonly address: boolean;
}

/** Before anything is erased. */
async function planOf(db: Queryable, item: ItemRow, content: ErasureContent): Promise<Plan> {
  const all = await listWholeVersions(db, item.id);
  const ids = content.versions.map(({ id }) => id);
  const versions = all.filter(({ id, erasureId }) => erasureId === null && ids.includes(id));
  const filesIn = (of: typeof all) =>
    of.flatMap((version) => {
      const body = readableBody(version);
      return body === undefined ? [] : filesOf(body);
    });
  const kept = new Set(filesIn(all.filter((version) => !versions.includes(version))));
  const files = await findFiles(db, [...new Set(filesIn(versions).filter((id) => !kept.has(id)))]);
  return {
    versions: versions.map(({ id, number }) => ({ id, number })).sort((a, b) => a.number - b.number),
    files: files.map(({ id, fileName }) => ({ id, fileName })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    takesDown: versions.some(({ id }) => id === item.liveVersionId),
    notes: content.notes,
    address: content.address,
  };
}

const wordsOfPlan = ({ versions, files, takesDown }: Plan) => [
  versions.map(({ id }) => id),
  files.map(({ id }) => id),
  takesDown,
];

const linesOf = ({ versions, files, takesDown, notes, address }: Plan): readonly string[] => [
  `Nội dung của bản ${versions.map(({ number }) => number).join(', ')} mất hẳn; số, ngày và người lưu từng bản còn lại.`,
  takesDown
    ? 'Bài rời khỏi Cổng: ai mở địa chỉ sẽ đọc rằng nội dung đã được xóa, ngày nào, vì sao.'
    : 'Bản người đọc đang thấy giữ nguyên; trang ghi rằng các bản trước đã được xóa, vì sao.',
  files.length === 0
    ? 'Không tệp nào bị xóa.'
    : `Xóa các tệp mà không bài nào khác dùng: ${files.map(({ fileName }) => fileName).join(', ')}.`,
  ...(notes ? ['Lý do trả lại, duyệt khẩn, thu hồi và ghi chú trong nhật ký của bài mất hẳn.'] : []),
  ...(address ? ['Bài đổi địa chỉ; địa chỉ cũ và các địa chỉ dẫn đến bài không còn mở được.'] : []),
  'Mọi phần đang nhập dở, liên kết xem trước và thư của Ban Biên tập về bài này bị xóa. Bản sao lưu còn giữ đến khi hết hạn lưu.',
];

/** @returns how many files went */
async function erase(
  deps: Deps,
  tx: Transaction,
  approver: Actor,
  item: ItemRow,
  plan: Plan,
  erasure: Parameters<typeof insertErasure>[1],
): Promise<number> {
  const { erasedAt: at, reason } = erasure;
  const ids = plan.versions.map(({ id }) => id);
  const section = await sectionOf(tx, item);
  if (plan.takesDown) await takeDown(tx, deps, approver, { item, event: 'unpublished' });
  const review = await findOpenReview(tx, item.id);
  if (review !== undefined && ids.includes(review.versionId))
    await changeReview(tx, review.id, { state: 'discarded', closedAt: at }, at);
  await eraseVersions(tx, erasure, ids);
  const files = await unnamedOf(
    tx,
    plan.files.map(({ id }) => id),
  );
  await nameFilesToRemove(tx, await removeFileRows(tx, files), at);
  await deleteMailsAbout(tx, await listReviewIds(tx, item.id));
  if (plan.notes) await eraseReasons(tx, item.id, reason);
  if (plan.address) {
    await forgetAddresses(tx, item.id);
    const live = plan.takesDown ? undefined : await liveTitle(tx, item);
    const slug = live === undefined ? item.id : await newSlug(tx, section, item, live);
    await changeItem(tx, item.id, { slug });
  }
  return files.length;
}

/** As if it had never had an address. */
async function newSlug(tx: Transaction, section: SectionRow, item: ItemRow, title: string): Promise<string> {
  await lockSections(tx);
  return slugToBe(tx, section, { ...item, slug: item.id, firstPublishedAt: null }, title);
}

async function liveTitle(tx: Transaction, { id, liveVersionId }: ItemRow): Promise<string | undefined> {
  if (liveVersionId === null) return undefined;
  const live = (await listWholeVersions(tx, id)).find((version) => version.id === liveVersionId);
  return live && readableBody(live)?.title;
}
