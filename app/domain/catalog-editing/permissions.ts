// Who stands in which capacity before a draft of the catalog; what it opens says services-catalog/draft-steps.ts.
import { localDate } from '#catalog/local-date.ts';
import { sectorIds, type SectorId } from '#catalog/sectors.ts';
import {
  draftSteps,
  type DraftCapacity,
  type DraftEvent,
  type DraftFacts,
  type DraftKind,
  type DraftState,
} from '#catalog/draft-steps.ts';
import type { DraftSteps } from '#app/read-models/catalog-editing.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';
import { planStep, type StepWriting } from '#app/steps/plan.ts';
import type { StepCase } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { caseActor, type Actor, type Staff } from '../kernel/actor.ts';

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
 * An officer edits procedures of his sectors, forms that they use, and forms that nobody uses yet; all of the staff read.
 * @returns none for residents and strangers
 */
export function capacitiesOnDraft(actor: Actor, { kind, sectors }: EditedSubject): readonly DraftCapacity[] {
  if (actor.kind === 'system') return ['portal'];
  if (actor.kind !== 'staff') return [];
  if (onBoard(actor)) return ['reader', 'editor', 'approver'];
  const free = kind === 'form' && sectors.length === 0;
  const edits =
    actor.roles.includes('officer') && (free || sectors.some((sector) => actor.sectors.includes(sector)));
  return edits ? ['reader', 'editor'] : ['reader'];
}

/** @returns whether this person may begin and write drafts of it, whatever draft is under way */
export function mayEdit(actor: Actor, subject: EditedSubject): boolean {
  return capacitiesOnDraft(actor, subject).includes('editor');
}

/** @returns the sectors in which this person may start a procedure */
export function sectorsOf(actor: Actor): readonly SectorId[] {
  return sectorIds.filter((sector) => mayEdit(actor, { kind: 'procedure', sectors: [sector] }));
}

/** A draft, as far as its steps go. */
export interface DraftOnItsWay {
  readonly state: DraftState;
  readonly version?: number;
  /** Everybody who changed it, by id. */
  readonly editors: readonly string[];
  /** Whose name the revision will carry as its author's. */
  readonly submittedBy?: string | null;
  readonly publishAt?: Date | null;
  /** What is stored is a draft of its kind; left out, nobody needs to know. */
  readonly readable?: boolean;
}

/** @param at left out where nobody asks whether its hour has come */
const caseOf = (
  { state, version = 0, publishAt = null, readable = true, ...draft }: DraftOnItsWay,
  at?: Date,
): StepCase<DraftState, DraftFacts> => ({
  state,
  version,
  facts: { readable, due: publishAt === null || (at !== undefined && publishAt <= at) },
  people: { author: authorsOf(draft) },
});

const actorOn = (actor: Actor, subject: EditedSubject) => caseActor(actor, capacitiesOnDraft(actor, subject));

/** @returns whether `actor` may do this to the draft as it stands, before its hour as far as that counts; refused as `draftSteps` says */
export const permitOn = (actor: Actor, subject: EditedSubject, draft: DraftOnItsWay, event: DraftEvent) =>
  permit(draftSteps, caseOf(draft), actorOn(actor, subject), { event });

/** @returns whether `actor` may approve the draft as it stands: who approves does so in every sector */
export const mayApprove = (actor: Actor, draft: DraftOnItsWay & Pick<EditedSubject, 'kind'>): boolean =>
  permitOn(actor, { kind: draft.kind, sectors: [] }, draft, 'approve').ok;

/** @returns what a step of `actor` will do to the draft; refused as `draftSteps` says */
export const planOn = (
  actor: Actor,
  subject: EditedSubject,
  draft: DraftOnItsWay,
  writing: StepWriting,
  at: Date,
) =>
  planStep(draftSteps, caseOf(draft, at), actorOn(actor, subject), writing, {
    pauses: 'none',
    // No question of the table names the unit.
    context: { today: localDate(at), unitName: '' },
  });

/** @returns by id, whoever changed or submitted it: another person decides (Đ18) */
export function authorsOf({
  editors,
  submittedBy,
}: Pick<DraftOnItsWay, 'editors' | 'submittedBy'>): readonly string[] {
  return submittedBy == null ? editors : [...editors, submittedBy];
}

/** @returns what the buttons are drawn from; `whyNotApprove` only where this person's own work is in the way */
export function stepsOn(actor: Actor, subject: EditedSubject, draft: DraftOnItsWay): DraftSteps {
  const open = openTransitions(draftSteps, caseOf(draft), actorOn(actor, subject));
  const approval = permitOn(actor, subject, draft, 'approve');
  const ownWork = !approval.ok && approval.obstacle === 'own-work';
  return {
    mayEdit: open.some(({ event }) => event === 'edit'),
    decisions: open.filter(({ event }) => event !== 'edit'),
    ...present({ whyNotApprove: ownWork ? approval.refusal.message : undefined }),
  };
}
