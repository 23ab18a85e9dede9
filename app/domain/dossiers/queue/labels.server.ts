// The labels of the unit: one list for everybody who handles dossiers, kept in order by administrators and leaders.
import type { DossierLabel, KeptLabel } from '#app/read-models/dossiers.ts';
import { labelBounds, labelToneIds, type LabelTone } from '#app/vocabulary/dossier-labels.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  deleteLabel,
  findLabel,
  insertLabel,
  listLabels,
  lockLabel,
  updateLabel,
} from '#db/queries/dossier-labels.server.ts';
import { hasCapacity, isAdministrator, type Actor, type Staff } from '../../kernel/actor.ts';
import { recordAuditEvent } from '../../kernel/audit.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { meetSeen, seenOf } from '../../kernel/seen.server.ts';
import { refuse, staffOnly, type Outcome } from '../../kernel/refusal.ts';
import { reading } from '../dossier-access.server.ts';

/** Who renames and removes what others see on their dossiers. */
const mayKeep = (actor: Staff): boolean => isAdministrator(actor) || hasCapacity(actor, 'leader');
const maySee = (actor: Staff): boolean =>
  mayKeep(actor) || reading.some((capacity) => hasCapacity(actor, capacity));

const notHis = () =>
  refuse('not-allowed', 'Chỉ quản trị viên và lãnh đạo Ủy ban nhân dân được sửa danh sách nhãn.');

/**
 * The labels of the unit, for whoever sees them on dossiers or keeps them in order.
 * @returns `mayKeep`: may change the list; refused as `not-allowed` to everybody else
 */
export async function readLabels(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<Outcome<{ labels: readonly KeptLabel[]; mayKeep: boolean }>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (!maySee(actor)) return refuse('not-allowed', 'Bạn không được giao giải quyết hồ sơ.');
  const labels = (await listLabels(db)).map((label) => ({ ...label, seen: seenOf(shownOf(label)) }));
  return { ok: true, labels, mayKeep: mayKeep(actor) };
}

const shownOf = ({ name, tone }: Pick<DossierLabel, 'name' | 'tone'>) => ({ name, tone });

/**
 * @param text as it was typed
 * @returns the name in NFC, with single spaces; refused as `invalid` where it cannot be a label's
 */
export function labelName(text: string): Outcome<{ name: string }> {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') return refuse('invalid', 'Hãy đặt tên nhãn.');
  if ([...name].length > labelBounds.name)
    return refuse('invalid', `Tên nhãn tối đa ${labelBounds.name} ký tự.`);
  // What is seen in every list must not say who somebody is.
  if (/\d{6}/.test(name.replace(/[ .-]/g, '')) || name.includes('@'))
    return refuse(
      'invalid',
      'Nhãn nói về việc, không ghi số giấy tờ, điện thoại hay thư điện tử của người dân.',
    );
  return { ok: true, name };
}

const nameIsTaken = (name: string) => refuse('invalid', `Đã có nhãn “${name}”.`);

/**
 * The label of this name; made with it where there is none yet.
 * @param text as it was typed
 * @returns refused as `invalid` where it cannot be a label's name, or the list is full
 */
export async function labelNamed(
  deps: Deps,
  tx: Transaction,
  actor: Staff,
  text: string,
): Promise<Outcome<{ label: DossierLabel }>> {
  const naming = labelName(text);
  if (!naming.ok) return naming;
  const { name } = naming;
  const existingLabel = await findLabel(tx, { name });
  if (existingLabel !== undefined) return { ok: true, label: existingLabel };
  const addition = await addLabel(deps, tx, actor, { name, tone: 'neutral' });
  if (addition.ok) return addition;
  // Somebody made it in the same moment.
  const label = await findLabel(tx, { name });
  return label === undefined ? addition : { ok: true, label };
}

async function addLabel(
  deps: Deps,
  tx: Transaction,
  actor: Staff,
  { name, tone }: Omit<DossierLabel, 'id'>,
): Promise<Outcome<{ label: DossierLabel }>> {
  if ((await listLabels(tx)).length >= labelBounds.labels)
    return refuse('invalid', `Đã có ${labelBounds.labels} nhãn. Hãy dùng nhãn đã có.`);
  const at = deps.clock.now();
  const label = await insertLabel(tx, { name, tone, madeBy: actor.userId, madeAt: at });
  if (label === undefined) return nameIsTaken(name);
  await recordAuditEvent(deps, tx, actor, { subject: 'labels', event: 'label-made', detail: { name } });
  return { ok: true, label };
}

/**
 * For administrators and leaders.
 * @param input `id`: left out for a new label; `tone`: an unknown one is taken for neutral
 * @returns refused as `not-allowed` to everybody else, `invalid` for a name that is none or taken, `not-found` when the label is gone,
 *   `changed-meanwhile` when somebody changed it
 */
export async function saveLabel(
  deps: Deps,
  actor: Actor,
  input: {
    readonly id?: string | undefined;
    readonly name: string;
    readonly tone: string;
    /** The word for the label as the page showed it. */
    readonly seen?: string;
  },
): Promise<Outcome<{ message: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (!mayKeep(actor)) return notHis();
  const naming = labelName(input.name);
  if (!naming.ok) return naming;
  const { name } = naming;
  const tone: LabelTone = labelToneIds.find((id) => id === input.tone) ?? 'neutral';
  return deps.db.transaction(async (tx) => {
    const { id } = input;
    if (id === undefined) {
      const addition = await addLabel(deps, tx, actor, { name, tone });
      return addition.ok ? { ok: true, message: `Đã thêm nhãn “${name}”.` } : addition;
    }
    const before = isUuid(id) ? await lockLabel(tx, id) : undefined;
    if (before === undefined) return noSuchLabel();
    const met = meetSeen({
      ...{ seen: input.seen, now: shownOf(before), next: { name, tone }, one: `nhãn “${before.name}”` },
    });
    if (!met.ok) return met;
    if (met.repeated) return { ok: true, message: `Đã lưu nhãn “${name}”.` };
    if (!(await updateLabel(tx, { id, name, tone }))) return nameIsTaken(name);
    const detail = { name, tone, before: before.name };
    await recordAuditEvent(deps, tx, actor, { subject: 'labels', event: 'label-changed', detail });
    return { ok: true, message: `Đã lưu nhãn “${name}”.` };
  });
}

/**
 * For administrators and leaders. It goes from every dossier that bears it, too.
 * @returns refused as `not-allowed` to everybody else, `not-found` when the label is gone
 */
export async function removeLabelFromList(
  deps: Deps,
  actor: Actor,
  { id, seen }: { readonly id: string; readonly seen?: string },
): Promise<Outcome<{ message: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (!mayKeep(actor)) return notHis();
  return deps.db.transaction(async (tx) => {
    const label = isUuid(id) ? await lockLabel(tx, id) : undefined;
    if (label === undefined) return noSuchLabel();
    const met = meetSeen({ seen, now: shownOf(label), one: `nhãn “${label.name}”` });
    if (!met.ok) return met;
    await deleteLabel(tx, id);
    const { name } = label;
    await recordAuditEvent(deps, tx, actor, { subject: 'labels', event: 'label-removed', detail: { name } });
    return { ok: true, message: `Đã xóa nhãn “${name}” khỏi danh sách và khỏi mọi hồ sơ.` };
  });
}

const noSuchLabel = () => refuse('not-found', 'Nhãn này không còn.');
