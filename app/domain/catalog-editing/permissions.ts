// Who stands in which capacity before a draft of the catalog; what it opens says services-catalog/draft-steps.ts.
import { sectorIds, type SectorId } from '#catalog/sectors.ts';
import {
  draftSteps,
  type DraftCapacity,
  type DraftEvent,
  type DraftKind,
  type DraftState,
} from '#catalog/draft-steps.ts';
import type { DraftRights } from '#app/read-models/catalog-editing.ts';
import { permit } from '#app/steps/permit.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Actor, Staff } from '../kernel/actor.ts';

/** What a draft is about: the sector of a procedure, or the sectors of the procedures that use a form. */
export interface EditedSubject {
  readonly kind: DraftKind;
  /** Empty: a form that nobody uses yet. */
  readonly sectors: readonly string[];
}

/** They decide, and edit in every sector. */
export const approvingRoles: readonly StaffRole[] = ['editor-in-chief', 'deputy-editor', 'administrator'];

const onBoard = (actor: Staff): boolean => actor.roles.some((role) => approvingRoles.includes(role));

/**
 * An officer edits procedures of his sectors, forms that they use, and forms that nobody uses yet; all of the staff
 * read.
 */
export function capacitiesOnDraft(actor: Actor, { kind, sectors }: EditedSubject): readonly DraftCapacity[] {
  if (actor.kind !== 'staff') return [];
  if (onBoard(actor)) return ['reader', 'editor', 'approver'];
  const free = kind === 'form' && sectors.length === 0;
  const edits =
    actor.roles.includes('officer') && (free || sectors.some((sector) => actor.sectors.includes(sector)));
  return edits ? ['reader', 'editor'] : ['reader'];
}

/** May this person begin and write drafts of it, whatever draft is under way. */
export function mayEdit(actor: Actor, subject: EditedSubject): boolean {
  return capacitiesOnDraft(actor, subject).includes('editor');
}

/** The sectors in which this person may start a procedure. */
export function sectorsOf(actor: Actor): readonly SectorId[] {
  return sectorIds.filter((sector) => mayEdit(actor, { kind: 'procedure', sectors: [sector] }));
}

interface DraftFacts {
  readonly state: DraftState;
  /** Everybody who changed it, by id. */
  readonly editors: readonly string[];
  /** Whose name the revision will carry as its author's. */
  readonly submittedBy?: string | null;
  readonly version?: number;
}

/** May `actor` do this to the draft? @param version the one that his page showed */
export function permitOn(
  actor: Actor,
  subject: EditedSubject,
  draft: DraftFacts,
  event: DraftEvent,
  version?: number,
) {
  const here = {
    state: draft.state,
    version: draft.version ?? 0,
    facts: {},
    people: { author: authorsOf(draft) },
  };
  const id = actor.kind === 'staff' ? actor.userId : null;
  return permit(draftSteps, here, { id, as: capacitiesOnDraft(actor, subject) }, { event, version });
}

/** As `permitOn`, for whoever need not know why not. */
export function mayDo(actor: Actor, subject: EditedSubject, draft: DraftFacts, event: DraftEvent): boolean {
  return permitOn(actor, subject, draft, event).ok;
}

/** Whoever changed or submitted it: another person decides (Đ18). */
export function authorsOf({ editors, submittedBy }: Omit<DraftFacts, 'state'>): readonly string[] {
  return submittedBy == null ? editors : [...editors, submittedBy];
}

/** What the buttons are drawn from. */
export function rightsOn(actor: Actor, subject: EditedSubject, draft: DraftFacts | undefined): DraftRights {
  const may = (event: DraftEvent) => draft !== undefined && mayDo(actor, subject, draft, event);
  const approval = draft && permitOn(actor, subject, draft, 'approve');
  return {
    edit: may('edit'),
    submit: may('submit'),
    'take-back': may('take-back'),
    discard: may('discard'),
    approve: may('approve'),
    return: may('return'),
    ...(approval?.ok === false &&
      approval.obstacle === 'own-work' && { whyNotApprove: approval.refusal.message }),
  };
}
