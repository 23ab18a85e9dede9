// Somebody proposes what he may not do alone.
import { randomUUID } from 'node:crypto';

import { proposalDays } from '#app/vocabulary/proposals.ts';
import { present } from '#app/values/present.ts';
import { sameValue } from '#catalog/same-value.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { listIdentified } from '#db/queries/persons.server.ts';
import { findOpenProposal, insertProposal } from '#db/queries/proposals.server.ts';
import { listApprovers } from '#db/queries/staff-roles.server.ts';
import { dayMs } from '#app/values/durations.ts';
import { isHisAccount, isIdentified, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { concernedOf } from './proposal-access.server.ts';
import type { ProposalKind } from './proposal-kind.ts';
import { tellOfProposal } from './tell-of-proposal.server.ts';

/** What was stored instead of being done. */
export interface Proposed {
  readonly proposal: string;
}

export interface NewProposal {
  readonly id?: string;
  /** Of one thing one proposal waits at a time. */
  readonly about: string;
  readonly userId: string | null;
  /** As the kind's schema reads it. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly secret?: Uint8Array;
}

const unknownProposer =
  'Việc này cần hai người, mà tài khoản của bạn chưa có số định danh nên Cổng chưa biết bạn là ai. Hãy nhờ một quản trị viên khác nhập số của bạn, hoặc nhờ người vận hành máy chủ chạy npm run setup, rồi làm lại.';

/**
 * Writes down what is proposed, and tells whom it concerns and whoever may approve it.
 * @param staff may propose it: the caller's to judge
 * @returns the same once more where he sent it twice, unless something is sealed beside it; refused as `not-possible` while another one
 *   about the same waits, of whoever is not known himself, and where nobody of whom it is known that he is another could approve it
 */
export async function propose(
  deps: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  staff: Staff,
  kind: ProposalKind,
  { id = randomUUID(), about, userId, content, secret }: NewProposal,
): Promise<Outcome<Proposed>> {
  const at = deps.clock.now();
  const proof = kind.provesAgain ? requireProof(staff) : undefined;
  if (proof?.ok === false) return proof;
  // Two who are to be two: of the first one, too, it has to be known who he is.
  if (!isIdentified(staff)) return refuse('not-possible', unknownProposer);
  const nobody = await whyNobodyDecides(tx, staff, kind, { userId, content, at });
  if (nobody !== undefined) return refuse('not-possible', nobody);
  const row = {
    ...({ id, kind: kind.id, about, userId, content, state: 'open', lock: 1 } as const),
    proposedBy: staff.userId,
    proposedAt: at,
    lapsesAt: new Date(at.getTime() + proposalDays * dayMs),
    ...{ decidedBy: null, decidedAt: null, reason: null },
  };
  if (!(await insertProposal(tx, { ...row, ...present({ secret }) }))) {
    const waiting = await findOpenProposal(tx, kind.id, about);
    // Sent twice. What is sealed beside it may be another each time: nobody compares that.
    if (
      waiting !== undefined &&
      secret === undefined &&
      isHisAccount(staff, waiting.proposedBy) &&
      sameValue(waiting.content, JSON.parse(JSON.stringify(content)))
    )
      return { ok: true, proposal: waiting.id };
    return refuse(
      'not-possible',
      'Đã có một đề nghị về việc này đang chờ duyệt. Hãy chờ duyệt, hoặc rút đề nghị ấy rồi làm lại.',
    );
  }
  // As it will be read: what was given may have been more than what is stored.
  const words = kind.wordsOf({ content }, await concernedOf(tx, row));
  await recordAuditEvent(deps, tx, staff, {
    subject: kind.subject(row),
    event: 'proposal-made',
    detail: { proposal: id, kind: kind.id, label: words.title },
  });
  await tellOfProposal(deps, tx, { kind, row, step: 'propose', words, by: staff });
  return { ok: true, proposal: id };
}

/** @returns Vietnamese, what to do where nobody is another person who could approve it; undefined where somebody is */
async function whyNobodyDecides(
  tx: Transaction,
  staff: Staff,
  kind: ProposalKind,
  { userId, content, at }: Pick<NewProposal, 'userId' | 'content'> & { readonly at: Date },
): Promise<string | undefined> {
  const identities = await listIdentified(driverOf(tx));
  const receives = (one: string) =>
    one === userId ||
    (userId !== null && identities.has(one) && identities.get(one) === identities.get(userId));
  const approvers = (await listApprovers(tx, at, kind.approversOf({ content }))).map(({ id }) => id);
  const others = (
    kind.concernedDecides
      ? [...approvers, ...(userId === null ? [] : [userId])]
      : approvers.filter((one) => !receives(one))
  ).filter((one) => !isHisAccount(staff, one));
  if (others.length === 0)
    return `Việc này phải có người thứ hai duyệt (${kind.whoApproves({ content })}), mà Cổng chưa có ai. Hãy nhờ người vận hành máy chủ chạy npm run setup để thêm.`;
  return others.some((one) => identities.has(one))
    ? undefined
    : 'Việc này phải có người thứ hai duyệt, mà những người duyệt được đều chưa có số định danh nên Cổng chưa biết họ là người khác. Hãy nhờ người vận hành máy chủ chạy npm run setup để nhập.';
}

/** @returns what the page says of it */
export const proposedInWords =
  'Đã gửi đề nghị. Chủ tịch hoặc một quản trị viên khác phải duyệt thì mới có hiệu lực.';
