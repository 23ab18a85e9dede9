// Somebody asks for one act on many dossiers. Nothing is done here: what was asked for is written down, and done in the
// background by the use case of one dossier, each in a transaction of its own.
import { planStep } from '#app/steps/plan.ts';
import { batchBounds, labelOf, type BatchAct } from '#app/lists/batches.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Wire } from '#forms/index.ts';
import { textOf } from '#forms/wire.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertBatch } from '#db/queries/batches.server.ts';
import type { QueueRow } from '#db/queries/dossier-queue.server.ts';
import { dependentQuestions } from '../dossiers/decisions/act-on-dossier.server.ts';
import { confirmSigner } from '../dossiers/decisions/confirm-signer.server.ts';
import { labelChosen } from '../dossiers/queue/label-dossier.server.ts';
import { caseActorOf, caseOf } from '../dossiers/decisions/move-dossier.server.ts';
import type { Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requestOf } from '../kernel/request-of.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { chosenRows } from './chosen-rows.server.ts';
import { judgeActs } from './possible-acts.server.ts';

export interface BatchRequest {
  readonly act: BatchAct | undefined;
  /** In their order, each with the version that was seen. */
  readonly items: readonly { readonly code: string; readonly version: number }[];
  readonly reason?: string | undefined;
  /** What the table asks beside the reason, as the page sent it. */
  readonly wire?: Wire | undefined;
  readonly requestId: string;
  /** Of a step that signs with a key of his own: asked once for all. */
  readonly password?: string | undefined;
  /** The query of the list. */
  readonly list: string;
}

/**
 * Writes down what somebody asks for; nothing is done to a dossier yet.
 * @param request `requestId`: sent twice, it is one batch
 * @returns refused with nothing written, a new label included: `invalid` for no dossier or more than `batchBounds.dossiers`, where the
 *   reason, what the table asks, or the signer's password, is missing or wrong, and for the request of somebody else; `not-possible` where the act can be
 *   made on none of them any more; `not-allowed` for whoever has no lists
 */
export async function startBatch(
  deps: Deps,
  actor: Staff,
  request: BatchRequest,
): Promise<Outcome<{ id: string }>> {
  const { act, items, reason, wire = {}, list } = request;
  if (act === undefined || !isUuid(request.requestId))
    return refuse('invalid', 'Việc này không xử lý hàng loạt được. Hãy chọn lại việc cần làm.');
  const requestId = requestOf(deps.keys, request.requestId, { act, items, reason, wire });
  const versions = new Map(items.map(({ code, version }) => [code, version]));
  if (versions.size === 0) return refuse('invalid', 'Hãy chọn ít nhất một hồ sơ.');
  if (versions.size > batchBounds.dossiers)
    return refuse('invalid', `Mỗi lần làm được tối đa ${batchBounds.dossiers} hồ sơ.`);
  const selection = await chosenRows(deps, actor, { codes: [...versions.keys()], whole: false, list });
  if (!selection.ok) return selection;
  const whyNot = await judgeActs(deps, actor, selection.rows);
  const possible = selection.rows.find((row) => whyNot(row, act) === undefined);
  if (possible === undefined)
    return refuse('not-possible', `Không còn hồ sơ nào trong số đã chọn làm được việc “${labelOf(act)}”.`);
  const wrong =
    act.kind === 'step' ? problemsOf(deps, actor, possible, act.event, { reason, wire }) : undefined;
  if (wrong !== undefined) return wrong;
  const confirmation =
    act.kind === 'step'
      ? await confirmSigner(deps, actor, { event: act.event, signer: { password: request.password ?? '' } })
      : undefined;
  if (confirmation?.ok === false) return confirmation;

  const byCode = new Map(selection.rows.map((row) => [row.code, row]));
  return allOrNothing(deps.db, async (_, tx): Promise<Outcome<{ id: string }>> => {
    const label = act.kind === 'label' ? await labelFor(deps, tx, actor, wire) : undefined;
    if (label?.ok === false) return label;
    const id = await insertBatch(
      tx,
      {
        staffId: actor.userId,
        requestId,
        event: act.kind === 'step' ? act.event : null,
        paper: act.kind === 'print' ? act.paper : null,
        labelling: act.kind === 'label' ? act.labelling : null,
        reason: reason?.normalize('NFC').trim() || null,
        wire: label === undefined ? wire : { label: label.label.id },
        list,
        startedAt: deps.clock.now(),
      },
      [...versions].flatMap(([code, version]) => {
        const row = byCode.get(code);
        return row === undefined ? [] : [{ dossierId: row.id, version }];
      }),
    );
    return id === undefined
      ? refuse('invalid', 'Yêu cầu này đã được gửi. Hãy tải lại trang.')
      : { ok: true, id };
  });
}

/** Which label: one of the list, or one that is made now. */
async function labelFor(
  deps: Deps,
  tx: Transaction,
  actor: Staff,
  { label, newLabel }: Wire,
): Promise<Outcome<{ label: { readonly id: string } }>> {
  const choice = { labelId: textOf(label), name: textOf(newLabel) };
  const labelOutcome = await labelChosen(deps, tx, actor, choice);
  if (labelOutcome.ok) return labelOutcome;
  const { code, message } = labelOutcome.refusal;
  const path = choice.name.trim() === '' ? 'label' : 'newLabel';
  return { ok: false, refusal: { code, message, problems: [{ path, message }] } };
}

/** What is written once for all is checked on one of them. */
function problemsOf(
  deps: Deps,
  actor: Staff,
  row: QueueRow,
  event: string,
  answers: { readonly reason: string | undefined; readonly wire: Wire },
) {
  const outcome = planStep(
    dossierSteps,
    caseOf(deps, row, actor),
    caseActorOf(actor, row),
    { event, ...answers, asks: dependentQuestions(event, answers.wire) },
    { pauses: 'none', context: formContextOf(deps) },
  );
  return outcome.ok ? undefined : outcome;
}
