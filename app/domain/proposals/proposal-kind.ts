// A kind of proposal: what it says of itself, and what is done once it is approved. A proposal is data; its kind reads it.
import type * as z from 'zod';

import type { ProposalKindId } from '#app/vocabulary/proposals.ts';
import type { ProposalEffect } from '#app/read-models/proposals.ts';
import { approverRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import type { ProposalRow } from '#db/queries/proposals.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { AuditSubject } from '#app/vocabulary/audit-events.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

/** Whom it concerns. */
export interface Concerned {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Vietnamese. */
export interface ProposalWords {
  /** One line, as the object of "đề nghị": "giao vai trò Kế toán cho Lê Văn A". */
  readonly title: string;
  /** What whoever decides has to know besides, a line each. */
  readonly details: readonly string[];
}

/** What an approved proposal is carried out with. */
export interface ApprovedProposal {
  readonly row: ProposalRow;
  readonly concerned: Concerned | undefined;
  /** Who approved it: what is done is written down as his act, with the proposer's name. */
  readonly approver: Staff;
  readonly at: Date;
  /** The word for the effect that the page showed; absent: it was not looked at. */
  readonly seen?: string;
}

/** Who proposes, as he is at this moment. */
export interface Proposer {
  readonly userId: string;
  readonly roles: readonly StaffRole[];
}

/** Who has to do with a kind: who proposes, who approves, who reads. */
export interface ProposalOffices<Content extends object> {
  /** Whoever has one of these roles reads every proposal of the kind: all who may ever approve one. */
  readonly readers: readonly StaffRole[];
  /** Whoever has one of these roles approves this one, unless it is his own. */
  readonly approvers: (content: Content) => readonly StaffRole[];
  /** The same in a sentence: "Chủ tịch hoặc một quản trị viên khác". */
  readonly whoApproves: (content: Content) => string;
  /** May he propose it? Asked again when it is approved. */
  readonly mayPropose: (db: Queryable, proposer: Proposer, content: Content, at: Date) => Promise<boolean>;
  /** Of whom that is no longer so: "không còn là quản trị viên". */
  readonly noLonger: string;
}

const byAdministrators: ProposalOffices<object> = {
  readers: approverRoles,
  approvers: () => approverRoles,
  whoApproves: () => 'Chủ tịch hoặc một quản trị viên khác',
  mayPropose: async (_db, { roles }) => roles.includes('administrator'),
  noLonger: 'không còn là quản trị viên',
};

export interface ProposalKindFacts<Content extends object> {
  readonly id: ProposalKindId;
  readonly schema: z.ZodType<Content>;
  /** Left out: an administrator proposes; another one, or the chairman, approves. */
  readonly offices?: ProposalOffices<Content>;
  /** Whoever it concerns may approve it: it takes from him, or is made out to him. */
  readonly concernedDecides: boolean;
  /** Whoever proposes or approves it shows his second factor again, where he has one. */
  readonly provesAgain: boolean;
  readonly subject: (row: Pick<ProposalRow, 'userId' | 'about'>) => AuditSubject;
  readonly words: (content: Content, concerned: Concerned | undefined) => ProposalWords;
  /**
   * What whoever decides has to read, and no mail and no list says: out of what is sealed until then.
   * @returns Vietnamese, a line each
   */
  readonly sealedDetails?: (deps: Pick<Deps, 'db' | 'keys'>, id: string) => Promise<readonly string[]>;
  /** What it would do now beside what it says, for whoever decides: nothing is written. */
  readonly effect?: (deps: Deps, content: Content) => Promise<ProposalEffect>;
  /** In the transaction of the approval: a refusal undoes all of it, and the proposal stays open. */
  readonly carryOut: (
    deps: Deps,
    tx: Transaction,
    content: Content,
    proposal: ApprovedProposal,
  ) => Promise<Outcome<object>>;
  /** After the commit: what need not be done for the proposal to hold, and is tried again elsewhere. */
  readonly afterwards?: (deps: Deps) => Promise<unknown>;
}

/** A kind whose content nobody outside has to know. */
export interface ProposalKind extends Pick<
  ProposalKindFacts<object>,
  'id' | 'concernedDecides' | 'provesAgain' | 'subject' | 'sealedDetails' | 'afterwards'
> {
  readonly readers: readonly StaffRole[];
  readonly noLonger: string;
  readonly approversOf: (row: Pick<ProposalRow, 'content'>) => readonly StaffRole[];
  readonly whoApproves: (row: Pick<ProposalRow, 'content'>) => string;
  readonly mayPropose: (
    db: Queryable,
    proposer: Proposer,
    row: Pick<ProposalRow, 'content'>,
    at: Date,
  ) => Promise<boolean>;
  readonly wordsOf: (row: Pick<ProposalRow, 'content'>, concerned: Concerned | undefined) => ProposalWords;
  readonly effectOf: (deps: Deps, row: Pick<ProposalRow, 'content'>) => Promise<ProposalEffect | undefined>;
  readonly carryOut: (deps: Deps, tx: Transaction, proposal: ApprovedProposal) => Promise<Outcome<object>>;
}

export type ProposalKinds = Readonly<Record<ProposalKindId, ProposalKind>>;

const unreadable: ProposalWords = { title: 'một việc mà Cổng không đọc được nội dung', details: [] };

/** @param facts of one kind, in the terms of its own content */
export function proposalKind<Content extends object>({
  schema,
  offices = byAdministrators,
  words,
  effect,
  carryOut,
  ...kind
}: ProposalKindFacts<Content>): ProposalKind {
  const { readers, noLonger, approvers, whoApproves, mayPropose } = offices;
  /** A bad row is listed, and declined. */
  const read = <Reading, Unread>(
    { content }: Pick<ProposalRow, 'content'>,
    of: (content: Content) => Reading,
    unread: Unread,
  ): Reading | Unread => {
    const parsed = schema.safeParse(content);
    return parsed.success ? of(parsed.data) : unread;
  };
  return {
    ...kind,
    ...{ readers, noLonger },
    approversOf: (row) => read(row, approvers, readers),
    whoApproves: (row) => read(row, whoApproves, 'Người khác'),
    // What cannot be read is refused where it would be carried out.
    mayPropose: async (db, proposer, row, at) =>
      read(row, async (content) => mayPropose(db, proposer, content, at), true),
    wordsOf: (row, concerned) => read(row, (content) => words(content, concerned), unreadable),
    effectOf: async (deps, row) => read(row, async (content) => effect?.(deps, content), undefined),
    carryOut: async (deps, tx, proposal) =>
      read(
        proposal.row,
        async (content) => carryOut(deps, tx, content, proposal),
        refuse('not-possible', 'Cổng không đọc được nội dung đề nghị này. Hãy từ chối rồi đề nghị lại.'),
      ),
  };
}

/** Of an account: what is written down stands with the account. */
export const subjectOfAccount = ({ userId }: Pick<ProposalRow, 'userId'>): AuditSubject =>
  `user:${userId ?? ''}`;
