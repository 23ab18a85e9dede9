// The accountant enters what a dossier costs whose fee the province sets: by which resolution, for each such fee; the applicant
// is told, and pays it online or at the desk. Until then what was entered can be corrected.
import { amountsToSet, withAmounts, type AmountToSet } from '#catalog/charges.ts';
import { states } from '#catalog/lifecycle.ts';
import { vnd } from '#catalog/money.ts';
import { checkDeclaration, type FormDefinition, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { listForAmount, type AmountCondition, type MoneySought } from '#db/queries/payment-ledger.server.ts';
import type { AmountsToSet } from '#app/read-models/payments.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { readerOf, hasCapacity, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requestOf } from '../kernel/request-of.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { reachDossier } from '../dossiers/dossier-access.server.ts';
import { pinnedTo } from '../dossiers/decisions/dossier-facts.server.ts';
import { openAnswers } from '../dossiers/filing/draft-content.server.ts';
import { assessFees } from '../dossiers/decisions/fees.server.ts';
import { listedName } from '../dossiers/applicant/read-applicant.server.ts';
import { moveDossier, type Moved } from '../dossiers/decisions/move-dossier.server.ts';
import { accountantOnly } from './reach-payment.server.ts';

const mostListed = 50;
/** đồng; nobody is charged more by a commune. */
const mostCharged = 100_000_000;

export interface SetAmount {
  readonly code: string;
  readonly version: number;
  readonly requestId?: string | undefined;
  /** As it was sent: under the name of each fee's input the amount of one, "50.000". */
  readonly wire: Wire;
  /** The resolution: "Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026". */
  readonly ground: string;
}

/** "certificate-fee" is sent as "amountCertificateFee". */
export const amountInput = (itemId: string): string =>
  `amount-${itemId}`.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function amountForm(items: readonly AmountToSet[]): FormDefinition {
  const fields = items.map(({ itemId, name, quantity }) => ({
    id: amountInput(itemId),
    kind: 'money' as const,
    label: name,
    required: true,
    max: Math.floor(mostCharged / quantity),
  }));
  return {
    ...{ code: 'set-amount', version: 1, title: 'Ghi số tiền phải nộp', source: '', toReview: [] },
    ...{ sections: [{ id: 'amounts', heading: 'Số tiền', fields }], rules: [], paper: [] },
  };
}

/**
 * @returns refused as the lifecycle does: `invalid` names each amount and the resolution where they are missing or wrong;
 *   `changed-meanwhile` when somebody was faster
 * Source: Luật Phí và lệ phí 97/2015/QH13 Đ21.
 */
export async function setAmount(
  deps: Deps,
  actor: Actor,
  { code, version, requestId, wire, ground: reason }: SetAmount,
): Promise<Outcome<Moved>> {
  const unlockedAccess = await reachDossier(deps.db.$client, actor, code);
  if (!unlockedAccess.ok) return unlockedAccess;
  const pinned = await pinnedTo(deps, unlockedAccess.dossier);
  return allOrNothing(deps.db, async (sql): Promise<Outcome<Moved>> => {
    const access = await reachDossier(sql, actor, code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    // Anew: what was filed before a quantity was kept has it in its answers.
    const charges = assessFees(pinned, dossier, openAnswers(deps.keys, dossier));
    const amountCheck = checkDeclaration(amountForm(amountsToSet(charges)), wire, formContextOf(deps));
    const problems = amountCheck.ok ? [] : amountCheck.problems;
    const amounts = new Map(
      amountsToSet(charges).flatMap(({ itemId }) => {
        const amount = amountCheck.ok ? own(amountCheck.answers, amountInput(itemId)) : undefined;
        return typeof amount === 'number' ? [[itemId, vnd(amount)] as const] : [];
      }),
    );
    const request = {
      event: 'set-amount',
      ...{ version, reason, problems },
      requestId: requestId && requestOf(deps.keys, requestId, { wire, reason }),
    } as const;
    const { procedure } = pinned;
    return moveDossier(deps, sql, {
      actor,
      dossier,
      procedure,
      request,
      write: ({ reason: ground = '' }) => {
        const assessment = withAmounts(charges, amounts, ground);
        return {
          ok: true,
          consequences: { detail: { amountDue: assessment.total }, fees: { pinned, assessment } },
        };
      },
    });
  });
}

/**
 * Dossiers whose amount the accountant enters, and those in which he may still correct it.
 * @param request `sought`: what `seekPayments` read
 * @returns the longest waiting first; refused as `not-allowed` to all but the accountant
 */
export async function listAmountsToSet(
  deps: Deps,
  actor: Actor,
  { sought }: { readonly sought?: MoneySought | undefined } = {},
): Promise<Outcome<{ missing: AmountsToSet; entered: AmountsToSet }>> {
  if (!hasCapacity(actor, 'accountant')) return accountantOnly();
  await followFigures(deps.db);
  const list = async (condition: AmountCondition): Promise<AmountsToSet> => {
    const part = { sought, size: mostListed };
    const { rows, total } = await listForAmount(deps.db.$client, readerOf(actor), condition, part);
    return {
      total,
      dossiers: await Promise.all(
        rows.map(async ({ id, applicant, code, version, state, procedureRevisionId, charges }) => ({
          ...{ code, version },
          applicantName: listedName(deps, { id, applicant }),
          stateLabel: states[state].label,
          procedureName: (await openRevision(deps, procedureRevisionId)).name,
          items: amountsToSet(charges).map(({ itemId, ...item }) => ({
            input: amountInput(itemId),
            ...item,
          })),
        })),
      ),
    };
  };
  return { ok: true, missing: await list('missing'), entered: await list('entered') };
}
