// An administrator proposes what he may not do alone.
import { randomUUID } from 'node:crypto';

import { proposalDays } from '#app/vocabulary/proposals.ts';
import { present } from '#app/values/present.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertProposal } from '#db/queries/proposals.server.ts';
import { listApprovers } from '#db/queries/staff-roles.server.ts';
import type { Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { concernedOf } from './proposal-access.server.ts';
import type { ProposalKind } from './proposal-kind.ts';
import { tellOfProposal } from './tell-of-proposal.server.ts';

const day = 86_400_000;

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

/**
 * Writes down what is proposed, and tells whom it concerns and whoever may approve it.
 * @param staff may propose it: the caller's to judge
 * @returns refused as `not-possible` while one about the same waits, and where nobody but him could approve it
 */
export async function propose(
  deps: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  staff: Staff,
  kind: ProposalKind,
  { id = randomUUID(), about, userId, content, secret }: NewProposal,
): Promise<Outcome<Proposed>> {
  const at = deps.clock.now();
  const others = (await listApprovers(tx, at)).filter((one) => one !== staff.userId);
  const deciders = kind.concernedDecides
    ? [...others, ...(userId === null || userId === staff.userId ? [] : [userId])]
    : others.filter((one) => one !== userId);
  if (deciders.length === 0)
    return refuse(
      'not-possible',
      'Việc này phải có người thứ hai duyệt (Chủ tịch hoặc một quản trị viên khác), mà cổng chưa có ai. Hãy nhờ người vận hành máy chủ chạy npm run setup để thêm.',
    );
  const row = {
    ...({ id, kind: kind.id, about, userId, content, state: 'open', lock: 1 } as const),
    proposedBy: staff.userId,
    proposedAt: at,
    lapsesAt: new Date(at.getTime() + proposalDays * day),
    ...{ decidedBy: null, decidedAt: null, reason: null },
  };
  if (!(await insertProposal(tx, { ...row, ...present({ secret }) })))
    return refuse(
      'not-possible',
      'Đã có một đề nghị về việc này đang chờ duyệt. Hãy chờ duyệt, hoặc rút đề nghị ấy rồi làm lại.',
    );
  // As it will be read: what was given may have been more than what is stored.
  const words = kind.wordsOf({ content }, await concernedOf(tx, row));
  await recordAuditEvent(deps, tx, staff, {
    subject: kind.subject(row),
    event: 'proposal-made',
    detail: { proposal: id, kind: kind.id, label: words.title },
  });
  await tellOfProposal(deps, tx, { row, step: 'propose', words, by: staff });
  return { ok: true, proposal: id };
}

/** @returns what the page says of it */
export const proposedInWords =
  'Đã gửi đề nghị. Chủ tịch hoặc một quản trị viên khác phải duyệt thì mới có hiệu lực.';
