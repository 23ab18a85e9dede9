// What a step on a dossier is given, and what works out its consequence.
import type { Sql, Transaction } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Answers, Wire } from '#forms/index.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { SupplementItem } from '#catalog/dossier-parts.ts';
import type { DossierFacts, DossierTransition } from '#catalog/lifecycle.ts';
import type { RunningPeriod } from '#catalog/limit-periods.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { Actor, Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import type { IncomingFile } from '../../kernel/incoming-file.ts';
import type { MailFacts } from '../../notifications/compose-mail.ts';
import type { Pinned } from './dossier-facts.server.ts';
import type { DossierPlan, StepOutcome } from './move-dossier.server.ts';
import type { SignedDocument } from '../result/sign-document.server.ts';

export interface DossierAct {
  readonly code: string;
  readonly event: string;
  /** The version the actor saw. */
  readonly version: number;
  readonly requestId?: string | undefined;
  readonly reason?: string | undefined;
  /** What a supplement is to mend. */
  readonly items?: readonly Omit<SupplementItem, 'label'>[] | undefined;
  /** The law of the sector allows asking for a supplement again: why. */
  readonly overrideReason?: string | undefined;
  /** What the table asks beside the reason, as the page sent it. */
  readonly wire?: Wire | undefined;
  /** At the reception of what came by post: when it arrived. Never what a form says, but what was checked. */
  readonly countsFrom?: Date | undefined;
  /** Of a step that signs with a key of his own: the password as he typed it. `confirmed`: he typed it once, for all of a batch. */
  readonly signer?: { readonly password: string } | 'confirmed' | undefined;
  /** The result. */
  readonly file?: IncomingFile | undefined;
}

export interface StepInHand {
  readonly deps: Deps;
  /** The transaction of the step: a number taken here is given back when the step is refused. */
  readonly sql: Sql;
  /**
   * The same, for drizzle. Whatever a step reads goes through one of them: a second connection is waited for for ever once
   * steps hold them all.
   */
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly dossier: DossierRow;
  readonly pinned: Pinned;
  readonly calendar: WorkingCalendar | undefined;
  readonly act: DossierAct;
  readonly plan: DossierPlan;
  /** Made before the transaction, from the same version of the dossier. */
  readonly prepared: SignedDocument | undefined;
  /** Its transaction is taken back: nothing is signed, and no file is stored, since no transaction would remove it. */
  readonly onlyPreview?: true;
}

/** Before the transaction: what `prepare` works from. */
export type StepAhead = Pick<StepInHand, 'deps' | 'actor' | 'dossier' | 'pinned' | 'act'> & {
  readonly actor: Staff;
  readonly transition: DossierTransition;
};

export interface StepConsequence {
  /** What is missing or wrong in what was given, told at once. */
  readonly problems?: (act: DossierAct, pinned: Pinned) => readonly InputProblem[];
  /**
   * What would keep the row locked too long, for a step that the table allows: a refusal ends the step, and what it gives is
   * used while the dossier is still as it was.
   */
  readonly prepare?: (step: StepAhead) => Promise<Outcome<{ prepared?: SignedDocument }>>;
  /**
   * What the step asks where the table cannot know the choices; what was given is always one of them, for `write` to judge.
   * `of`: the one dossier; of many at once nothing is asked that differs between them.
   */
  readonly asks?: (
    wire: Wire,
    of?: Pick<StepInHand, 'deps' | 'dossier' | 'pinned'>,
  ) => readonly FieldDefinition[];
  /** Facts that are read for this step alone; `whyNot` is told where the table says no with them. */
  readonly judge?: (step: Pick<StepInHand, 'deps' | 'sql' | 'actor' | 'dossier'>) => Promise<{
    readonly facts: Partial<DossierFacts>;
    readonly whyNot?: string;
    readonly periodBefore?: RunningPeriod | null;
  }>;
  /** What the applicant will be told of it, as far as it was written by now. */
  readonly notice?: (answers: Answers, dossier: DossierRow, dueThen?: Date) => Partial<MailFacts>;
  /** Works with the working calendar, which is not read for every step. */
  readonly needsCalendar?: true;
  readonly write: (step: StepInHand) => Promise<StepOutcome>;
}
