// A kind of proposal: what it says of itself, and what is done once it is approved. A proposal is data; its kind reads it.
import type * as z from 'zod';

import type { ProposalKindId } from '#app/vocabulary/proposals.ts';
import type { ProposalEffect } from '#app/read-models/proposals.ts';
import type { Transaction } from '#db/client.server.ts';
import type { ProposalRow } from '#db/queries/proposals.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { AuditSubject } from '../kernel/audit.server.ts';
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

export interface ProposalKindFacts<Content extends object> {
  readonly id: ProposalKindId;
  readonly schema: z.ZodType<Content>;
  /** Whoever it concerns may approve it: it takes from him, or is made out to him. */
  readonly concernedDecides: boolean;
  readonly subject: (row: Pick<ProposalRow, 'userId'>) => AuditSubject;
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
}

/** A kind whose content nobody outside has to know. */
export interface ProposalKind extends Pick<
  ProposalKindFacts<object>,
  'id' | 'concernedDecides' | 'subject' | 'sealedDetails'
> {
  readonly wordsOf: (row: Pick<ProposalRow, 'content'>, concerned: Concerned | undefined) => ProposalWords;
  readonly effectOf: (deps: Deps, row: Pick<ProposalRow, 'content'>) => Promise<ProposalEffect | undefined>;
  readonly carryOut: (deps: Deps, tx: Transaction, proposal: ApprovedProposal) => Promise<Outcome<object>>;
}

export type ProposalKinds = Readonly<Record<ProposalKindId, ProposalKind>>;

const unreadable: ProposalWords = { title: 'một việc mà cổng không đọc được nội dung', details: [] };

/** @param facts of one kind, in the terms of its own content */
export function proposalKind<Content extends object>({
  schema,
  words,
  effect,
  carryOut,
  ...kind
}: ProposalKindFacts<Content>): ProposalKind {
  return {
    ...kind,
    wordsOf(row, concerned) {
      const reading = schema.safeParse(row.content);
      // A bad row is listed, and declined.
      return reading.success ? words(reading.data, concerned) : unreadable;
    },
    async effectOf(deps, row) {
      const reading = schema.safeParse(row.content);
      return reading.success ? effect?.(deps, reading.data) : undefined;
    },
    async carryOut(deps, tx, proposal) {
      const reading = schema.safeParse(proposal.row.content);
      return reading.success
        ? carryOut(deps, tx, reading.data, proposal)
        : refuse('not-possible', 'Cổng không đọc được nội dung đề nghị này. Hãy từ chối rồi đề nghị lại.');
    },
  };
}

/** Of an account: what is written down stands with the account. */
export const subjectOfAccount = ({ userId }: Pick<ProposalRow, 'userId'>): AuditSubject =>
  `user:${userId ?? ''}`;
