// Proposes what an author is paid for his part in an item, or changes such a proposal; a change takes an approval back.
import { z } from 'zod';

import type { RateTable } from '#app/read-models/royalties.ts';
import type { RoyaltyState } from '#app/publications/royalty-steps.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import { versionInHand } from '#db/queries/content.server.ts';
import { listStaff } from '#db/queries/content-sections.server.ts';
import {
  changeRoyalty,
  findSameRoyalty,
  insertRoyalty,
  keepContributor,
} from '#db/queries/royalties.server.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { notInThisSection, reachItem, type ReachedItem } from '../publishing/reach-item.server.ts';
import { refuseAt, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { lockLine } from './lines.server.ts';
import { planRoyalty } from './permissions.ts';
import { outsidersSeenBy } from './outsiders.server.ts';
import { ratesOn } from './rate-tables.server.ts';
import { amountOf, mostCoefficient } from './rates.ts';

export interface RoyaltyProposal {
  readonly item: string;
  /** A line to change, with the lock that the page showed. */
  readonly line?: { readonly id: string; readonly lock: number };
  /** An account, or a contributor who is known; or a new contributor's name. */
  readonly author: { readonly id: string } | { readonly name: string; readonly note: string };
  readonly work: string;
  readonly grade: string;
  /** Hundredths; the table's when absent. Another one needs a reason. */
  readonly coefficient?: number;
  readonly reason?: string;
}

/**
 * @param input `line` of the proposal that is changed
 * @returns the amount in VND, by the rates of the day on which the item came out, or of today. Refused as
 *   `not-allowed`, `not-found`; `invalid` at the field, also for a second proposal of the same author and kind of
 *   work; for a change as the table of royalties says
 */
export async function proposeRoyalty(
  deps: Deps,
  actor: Actor,
  input: RoyaltyProposal,
): Promise<Outcome<{ id: string; amount: number }>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const access = await reachItem(deps, tx, actor, input.item, 'locked');
    if (!access.ok) return access;
    const { item, as } = access;
    if (as.length === 0) return notInThisSection();
    let state: RoyaltyState = 'proposed';
    if (input.line !== undefined) {
      const { id: line, lock: version } = input.line;
      const lineAccess = await lockLine(tx, { item: item.id, line });
      if (!lineAccess.ok) return lineAccess;
      const change = { event: 'change', version } as const;
      const planOutcome = planRoyalty(deps, actor, lineAccess.line, change, { heads: [], proposes: true });
      if (!planOutcome.ok) return planOutcome;
      ({ state } = planOutcome.plan);
    }
    const at = deps.clock.now();
    const rates = await ratesOn(tx, localDate(item.firstPublishedAt ?? at));
    const pricing = price(rates, input);
    if (!pricing.ok) return pricing;
    const author = await authorOf(tx, access, at, input.author);
    if (author === undefined)
      return refuseAt('author', 'Hãy chọn tác giả, hoặc nhập họ tên người ngoài cơ quan.');
    const payee = author.authorId ?? author.contributorId ?? '';
    const sameLine = await findSameRoyalty(tx, {
      itemId: item.id,
      payee,
      work: input.work,
      ...present({ except: input.line?.id }),
    });
    if (sameLine !== undefined)
      return refuseAt('work', 'Tác giả này đã có một khoản cùng thể loại cho bài. Hãy sửa khoản đó.');
    const values = {
      ...pricing.values,
      ...author,
      versionId: (await versionInHand(tx, item.id)).id,
      state,
      proposedBy: actor.userId,
      proposedAt: at,
      decidedBy: null,
      decidedAt: null,
      refusalReason: null,
    };
    const id = input.line?.id ?? (await insertRoyalty(tx, { ...values, itemId: item.id }));
    if (input.line !== undefined) await changeRoyalty(tx, id, values);
    const { workLabel, gradeLabel, coefficient, amount } = pricing.values;
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty:${id}`,
      event: input.line === undefined ? 'royalty-proposed' : 'royalty-changed',
      detail: { item: item.id, payee, work: workLabel, grade: gradeLabel, coefficient, amount },
    });
    return { ok: true, id, amount };
  });
}

/** The amount by the table, or by another coefficient with its reason. */
function price(rates: RateTable, input: RoyaltyProposal) {
  const work = rates.works.find(({ id }) => id === input.work);
  const grade = rates.grades.find(({ id }) => id === input.grade);
  if (work === undefined) return refuseAt('work', 'Hãy chọn thể loại.');
  if (grade === undefined) return refuseAt('grade', 'Hãy chọn chất lượng.');
  const tableCoefficient = own(work.coefficients, grade.id);
  if (tableCoefficient === undefined)
    return refuseAt('grade', `Bảng hệ số không có “${grade.label}” cho thể loại “${work.label}”.`);
  const coefficient = input.coefficient ?? tableCoefficient;
  if (!Number.isSafeInteger(coefficient) || coefficient < 1 || coefficient > mostCoefficient)
    return refuseAt('coefficient', 'Hệ số từ 0,01 đến 100, tối đa hai chữ số thập phân.');
  const reason = (input.reason ?? '').normalize('NFC').trim();
  if (coefficient !== tableCoefficient && reason === '')
    return refuseAt('reason', 'Hệ số khác bảng thì cần ghi lý do, ví dụ “hai tác giả, mỗi người một nửa”.');
  if (reason.length > 500) return refuseAt('reason', 'Lý do tối đa 500 ký tự.');
  const { unitValue } = rates;
  const values = {
    rateTableId: rates.id,
    work: work.id,
    workLabel: work.label,
    grade: grade.id,
    gradeLabel: grade.label,
    unitValue,
    tableCoefficient,
    coefficient,
    coefficientReason: coefficient === tableCoefficient ? '' : reason,
    amount: amountOf(coefficient, unitValue),
  };
  return { ok: true as const, values };
}

const outsider = z.object({ name: z.string().min(2).max(120), note: z.string().max(200) });

const oneLine = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

async function authorOf(
  tx: Transaction,
  { staff, item }: ReachedItem,
  at: Date,
  author: RoyaltyProposal['author'],
) {
  if ('id' in author) {
    if ((await listStaff(tx, at)).some(({ id }) => id === author.id))
      return { authorId: author.id, contributorId: null };
    const isKnown = (await outsidersSeenBy(tx, staff, item.id)).some(({ id }) => id === author.id);
    return isKnown ? { authorId: null, contributorId: author.id } : undefined;
  }
  const parsedOutsider = outsider.safeParse({ name: oneLine(author.name), note: oneLine(author.note) });
  if (!parsedOutsider.success) return undefined;
  return {
    authorId: null,
    contributorId: await keepContributor(tx, parsedOutsider.data.name, parsedOutsider.data.note),
  };
}
