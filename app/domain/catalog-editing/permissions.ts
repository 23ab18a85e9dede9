// Who may do what to a draft of the catalog, and in which state of it: one table, from which buttons, refusals and
// the tests come.
import { sectorIds, type SectorId } from '#catalog/sectors.ts';
import type { DraftRights, DraftState } from '#app/read-models/catalog-editing.ts';
import type { Actor, Staff, StaffRole } from '../actor.ts';

/** What a draft is about: the sector of a procedure, or the sectors of the procedures that use a form. */
export interface EditedSubject {
  readonly kind: 'procedure' | 'form';
  /** Empty: a form that nobody uses yet. */
  readonly sectors: readonly string[];
}

export type Standing = 'reader' | 'editor' | 'approver';
export type DraftAction = keyof typeof draftActions;

interface Rule {
  readonly by: Standing;
  readonly from: readonly DraftState[];
  /** Not by anybody who changed or submitted the draft: a second person decides (Đ18). */
  readonly byAnother?: true;
}

export const draftActions = {
  /** Any change takes an approval back. */
  edit: { by: 'editor', from: ['open', 'submitted', 'approved'] },
  submit: { by: 'editor', from: ['open'] },
  takeBack: { by: 'editor', from: ['submitted', 'approved'] },
  discard: { by: 'editor', from: ['open'] },
  approve: { by: 'approver', from: ['submitted'], byAnother: true },
  return: { by: 'approver', from: ['submitted', 'approved'] },
} as const satisfies Record<string, Rule>;

/** They decide, and edit in every sector. */
export const approvingRoles: readonly StaffRole[] = ['editor-in-chief', 'deputy-editor', 'administrator'];

const onBoard = (actor: Staff): boolean => actor.roles.some((role) => approvingRoles.includes(role));

export function standingsOf(actor: Actor, { kind, sectors }: EditedSubject): readonly Standing[] {
  if (actor.kind !== 'staff') return [];
  if (onBoard(actor)) return ['reader', 'editor', 'approver'];
  const free = kind === 'form' && sectors.length === 0;
  const edits =
    actor.roles.includes('officer') && (free || sectors.some((sector) => actor.sectors.includes(sector)));
  return edits ? ['reader', 'editor'] : ['reader'];
}

export function mayEdit(actor: Actor, subject: EditedSubject): boolean {
  return standingsOf(actor, subject).includes('editor');
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
}

export type Verdict = 'yes' | 'not-allowed' | 'changed-it-himself' | 'not-in-this-state';

export function judge(actor: Actor, action: DraftAction, subject: EditedSubject, draft: DraftFacts): Verdict {
  const rule: Rule = draftActions[action];
  if (actor.kind !== 'staff' || !standingsOf(actor, subject).includes(rule.by)) return 'not-allowed';
  if (!rule.from.includes(draft.state)) return 'not-in-this-state';
  if (rule.byAnother === true && isAuthor(draft, actor.userId)) return 'changed-it-himself';
  return 'yes';
}

export function isAuthor({ editors, submittedBy }: Omit<DraftFacts, 'state'>, userId: string): boolean {
  return submittedBy === userId || editors.includes(userId);
}

/** What the buttons are drawn from. */
export function rightsOn(actor: Actor, subject: EditedSubject, draft: DraftFacts | undefined): DraftRights {
  const may = (action: DraftAction) => draft !== undefined && judge(actor, action, subject, draft) === 'yes';
  const own = draft !== undefined && judge(actor, 'approve', subject, draft) === 'changed-it-himself';
  return {
    edit: may('edit'),
    submit: may('submit'),
    takeBack: may('takeBack'),
    approve: may('approve'),
    return: may('return'),
    discard: may('discard'),
    ...(own ? { whyNotApprove: changedItHimself } : {}),
  };
}

export const changedItHimself =
  'Bạn đã sửa hoặc gửi duyệt bản nháp này, nên một người khác có quyền duyệt phải xem và duyệt.';
