// What the pages of the counter show.
import type { CounterChannel, DocumentChecklist } from '#catalog/counter.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { RequiredDocument } from '#catalog/procedure.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import type { Draft, FilingPersons } from './dossiers.ts';

/** Somebody who filed before, as her latest dossier tells. */
export interface FoundVisitor extends Omit<FilingPersons['person'], 'email'> {
  /** Of that dossier. */
  readonly code: string;
}

/** What was begun at the counter and is not received yet. */
export interface CounterDraft {
  readonly code: string;
  readonly procedureName: string;
  readonly applicantName: string;
  readonly channel: CounterChannel;
  readonly begunBy: string;
  readonly savedAt: Date;
  readonly keptUntil: Date;
}

/** A filing at the counter as the desk goes on with it. */
export interface CounterFiling {
  readonly draft: Draft;
  readonly channel: CounterChannel;
  /** By post. */
  readonly arrivedOn?: LocalDate;
  readonly visit: FilingPersons;
  readonly checklist: DocumentChecklist;
  /** The word for what is ticked. */
  readonly seen: string;
  /** Those that have to be there; the others apply in some cases only. */
  readonly indispensable: readonly string[];
  readonly deliveries: readonly Delivery[];
  /** The limit and the day, were it received now. */
  readonly dueAt: Date;
  readonly dueExplanation: readonly string[];
}

/** Why it was not received: what is wrong in the declaration, and which documents are not there. */
export interface ReceptionRefusal extends Refusal {
  readonly missingDocuments?: readonly RequiredDocument[];
}
