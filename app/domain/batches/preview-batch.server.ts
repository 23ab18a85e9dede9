// What an act would do to the dossiers that somebody chose, before he asks for it: to how many, and to which not and why.
import type { BatchAct, ChosenDossiers } from '#app/lists/batches.ts';
import type { BatchPreview } from '#app/read-models/batches.ts';
import { present } from '#app/values/present.ts';
import { listViewedBy } from '#db/queries/dossier-parts.server.ts';
import type { QueueRow } from '#db/queries/dossier-queue.server.ts';
import { listLabels } from '#db/queries/dossier-labels.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { labelBounds, type Labelling } from '#app/vocabulary/dossier-labels.ts';
import { asksOf } from '../dossiers/queue/colleagues.server.ts';
import { itemOf } from '../dossiers/queue/list-queue.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { chosenRows } from './chosen-rows.server.ts';
import { actsInBatches, judgeActs, leadsOn } from './possible-acts.server.ts';

/**
 * @param choice without an act: the one that leads most of them on
 * @returns `acts`: those that are possible on at least one of the dossiers; refused as `chosenRows` refuses
 */
export async function previewBatch(
  deps: Deps,
  actor: Staff,
  choice: ChosenDossiers,
): Promise<Outcome<{ preview: BatchPreview }>> {
  const selection = await chosenRows(deps, actor, choice);
  if (!selection.ok) return selection;
  const { rows, total, scope, calendar } = selection;
  const [items, viewedIds, whyNot] = await Promise.all([
    Promise.all(rows.map((row) => itemOf(deps, actor, scope, row, calendar))),
    listViewedBy(
      deps.db.$client,
      actor.userId,
      rows.map(({ id }) => id),
    ),
    judgeActs(deps, actor, rows),
  ]);
  const acts = actsInBatches
    .map((act) => ({ act, possible: rows.filter((row) => whyNot(row, act) === undefined).length }))
    .filter(({ possible }) => possible > 0);
  // A label leads nothing on: it is never what somebody came for.
  const best = acts
    .filter(({ act }) => act.kind !== 'label')
    .toSorted(
      (one, other) => Number(leadsOn(other.act)) - Number(leadsOn(one.act)) || other.possible - one.possible,
    )[0];
  const act = choice.act ?? best?.act;
  const possible = rows.filter((row) => act !== undefined && whyNot(row, act) === undefined);
  const asks = act && (await asksIn(deps, actor, act, possible));
  return {
    ok: true,
    preview: {
      acts,
      ...present({ act, asks }),
      candidates: rows.flatMap((row, index) => {
        const item = items[index];
        if (item === undefined) return [];
        const why = act && whyNot(row, act);
        return [{ item, unseen: !viewedIds.has(row.id), ...present({ whyNot: why }) }];
      }),
      total,
    },
  };
}

/** What an act asks once for all, with the answers that there are now. */
async function asksIn(
  deps: Deps,
  actor: Staff,
  act: BatchAct,
  rows: readonly QueueRow[],
): Promise<readonly FieldDefinition[] | undefined> {
  switch (act.kind) {
    case 'print':
      return undefined;
    case 'step':
      return asksOf({ sql: deps.db.$client, db: deps.db, now: deps.clock.now() }, actor, rows, act.event);
    case 'label': {
      const labels =
        act.labelling === 'put-on'
          ? await listLabels(deps.db)
          : new Map(rows.flatMap((row) => row.labels.map((label) => [label.id, label] as const))).values();
      return labelFields(act.labelling, [...labels]);
    }
  }
}

/**
 * Which label is put on, or taken off: asked once for all.
 * @param labels that can be chosen, in their order
 */
function labelFields(
  labelling: Labelling,
  labels: readonly { readonly id: string; readonly name: string }[],
): readonly FieldDefinition[] {
  const labelField: FieldDefinition = {
    id: 'label',
    kind: 'select',
    label: 'Nhãn',
    options: { labelled: labels.map(({ id, name }) => ({ value: id, label: name })) },
    required: labelling === 'take-off',
  };
  if (labelling === 'take-off') return [labelField];
  const newLabelField: FieldDefinition = {
    id: 'newLabel',
    kind: 'text',
    label: labels.length === 0 ? 'Nhãn mới' : 'Hoặc nhãn mới',
    hint: 'Nói về việc, không ghi tên, số giấy tờ của người dân',
    maxLength: labelBounds.name,
    required: labels.length === 0,
  };
  return labels.length === 0 ? [newLabelField] : [labelField, newLabelField];
}
