// A label is put on a dossier, or taken off: beside its life, so neither its version nor its trail changes.
import { labelBounds } from '#app/vocabulary/dossier-labels.ts';
import type { Transaction } from '#db/client.server.ts';
import { findLabel, listLabelsOf, putLabel, removeLabel } from '#db/queries/dossier-labels.server.ts';
import type { Actor, Staff } from '../../kernel/actor.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../../kernel/audit.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { dossierNotFound, reachAmong, reading } from '../dossier-access.server.ts';
import { labelNamed } from './labels.server.ts';

export interface LabelInput {
  readonly code: string;
  /** One of the list. */
  readonly labelId?: string | undefined;
  /** Instead of one of the list: a label of this name, made where there is none yet. */
  readonly name?: string | undefined;
}

/**
 * For whoever reads the dossier.
 * @param input a label of the list by `labelId`, or a new one by `name`; at most `labelBounds.onDossier` on one dossier
 * @returns refused as `not-found` or `not-allowed` to whoever does not read the dossier, `invalid` for no label or too many: then no
 *   new label is made either
 */
export async function putLabelOn(
  deps: Deps,
  actor: Actor,
  { code, labelId = '', name = '' }: LabelInput,
): Promise<Outcome<{ message: string }>> {
  const access = await reachAmong(deps.db.$client, actor, code, reading);
  if (!access.ok) return access;
  if (actor.kind !== 'staff') return dossierNotFound();
  const { dossier } = access;
  return allOrNothing(deps.db, async (_, tx): Promise<Outcome<{ message: string }>> => {
    const outcome = await labelChosen(deps, tx, actor, { labelId, name });
    if (!outcome.ok) return outcome;
    const { label } = outcome;
    const at = deps.clock.now();
    const row = { dossierId: dossier.id, labelId: label.id, putBy: actor.userId, putAt: at };
    if (!(await putLabel(tx, row))) return { ok: true, message: `Hồ sơ đã có nhãn “${label.name}”.` };
    if ((await listLabelsOf(tx, dossier.id)).length > labelBounds.onDossier)
      return refuse('invalid', `Mỗi hồ sơ mang tối đa ${labelBounds.onDossier} nhãn. Hãy bỏ bớt nhãn cũ.`);
    await record(deps, tx, actor, dossier.code, 'label-put-on', label.name);
    return { ok: true, message: `Đã gắn nhãn “${label.name}”.` };
  });
}

/**
 * The label that somebody chose; what was typed counts before what stands chosen.
 * @param choice `labelId`: of the list, empty where none is chosen; `name`: a label of this name is made where there is none yet
 * @returns refused as `invalid` where neither is given, the label is gone, or no label can have this name
 */
export async function labelChosen(
  deps: Deps,
  tx: Transaction,
  actor: Staff,
  { labelId, name }: { readonly labelId: string; readonly name: string },
) {
  if (name.trim() !== '') return labelNamed(deps, tx, actor, name);
  if (labelId === '') return refuse('invalid', 'Chọn một nhãn, hoặc ghi tên nhãn mới.');
  const label = isUuid(labelId) ? await findLabel(tx, { id: labelId }) : undefined;
  return label === undefined
    ? refuse('invalid', 'Nhãn này không còn. Hãy chọn nhãn khác.')
    : ({ ok: true, label } as const);
}

/**
 * For whoever reads the dossier. A label that it does not bear is no error: somebody was faster.
 * @returns refused as `not-found` or `not-allowed` to whoever does not read the dossier
 */
export async function takeLabelOff(
  deps: Deps,
  actor: Actor,
  { code, labelId }: { readonly code: string; readonly labelId: string },
): Promise<Outcome<{ message: string }>> {
  const access = await reachAmong(deps.db.$client, actor, code, reading);
  if (!access.ok) return access;
  if (actor.kind !== 'staff') return dossierNotFound();
  const { dossier } = access;
  return deps.db.transaction(async (tx) => {
    const label = isUuid(labelId) ? await findLabel(tx, { id: labelId }) : undefined;
    if (label === undefined || !(await removeLabel(tx, dossier.id, label.id)))
      return { ok: true, message: 'Hồ sơ không mang nhãn này.' };
    await record(deps, tx, actor, dossier.code, 'label-taken-off', label.name);
    return { ok: true, message: `Đã bỏ nhãn “${label.name}”.` };
  });
}

async function record(
  deps: Deps,
  tx: Transaction,
  actor: Staff,
  code: string,
  event: 'label-put-on' | 'label-taken-off',
  name: string,
): Promise<void> {
  await recordAuditEvent(deps, tx, actor, { subject: `dossier:${code}`, event, detail: { name } });
}
