// The accountant's ledger: attempts by state, and what is still owed at the desk.
import { listLedger, listOwed, type PaymentState } from '#db/queries/payments.server.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import type { Actor } from '../actor.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';

export const paymentStateLabels: Readonly<Record<PaymentState, string>> = {
  pending: 'Chờ xác nhận',
  settled: 'Đã nhận tiền',
  failed: 'Không thành công',
  'under-review': 'Đang kiểm tra',
  expired: 'Quá thời gian',
  'refund-due': 'Phải hoàn trả',
};

export interface LedgerLine {
  readonly reference: string;
  readonly code: string;
  readonly procedureName: string;
  /** đồng */
  readonly amount: number;
  readonly method: 'vnpay' | 'desk';
  readonly state: PaymentState;
  readonly stateLabel: string;
  readonly createdAt: Date;
  readonly decidedAt?: Date;
  readonly receiptNumber?: string;
}

export interface OwedLine {
  readonly code: string;
  readonly version: number;
  readonly procedureName: string;
  readonly amountDue: number;
  readonly stateLabel: string;
}

export interface Ledger {
  readonly items: readonly LedgerLine[];
  readonly owed: readonly OwedLine[];
  readonly counts: readonly {
    readonly state: PaymentState;
    readonly label: string;
    readonly count: number;
  }[];
  readonly page: number;
  readonly pages: number;
}

const size = 50;

export async function listPayments(
  deps: Deps,
  actor: Actor,
  request: { state?: PaymentState | undefined; page?: number | undefined } = {},
): Promise<Outcome<Ledger>> {
  if (actor.kind !== 'staff' || !actor.roles.includes('accountant')) {
    return refuse('not-allowed', 'Chỉ kế toán được xem sổ thu.');
  }
  const page = Math.max(1, Math.trunc(request.page ?? 1) || 1);
  const { items, counts } = await listLedger(deps.db.$client, { state: request.state, page, size });
  const owed = await listOwed(deps.db.$client, actor.userId);
  const name = async (revisionId: string) => (await openRevision(deps, revisionId)).name;
  const total = counts
    .filter((c) => request.state === undefined || c.state === request.state)
    .reduce((sum, c) => sum + c.count, 0);
  return {
    ok: true,
    page,
    pages: Math.max(1, Math.ceil(total / size)),
    counts: (Object.keys(paymentStateLabels) as PaymentState[]).map((state) => ({
      state,
      label: paymentStateLabels[state],
      count: counts.find((c) => c.state === state)?.count ?? 0,
    })),
    items: await Promise.all(
      items.map(async ({ procedureRevisionId, createdAt, decidedAt, receiptNumber, ...item }) => ({
        ...item,
        procedureName: await name(procedureRevisionId),
        stateLabel: paymentStateLabels[item.state],
        createdAt: new Date(createdAt),
        ...(decidedAt === null ? {} : { decidedAt: new Date(decidedAt) }),
        ...(receiptNumber === null ? {} : { receiptNumber }),
      })),
    ),
    owed: await Promise.all(
      owed.map(async ({ code, version, amountDue, state, procedureRevisionId }) => ({
        code,
        version,
        amountDue,
        procedureName: await name(procedureRevisionId),
        stateLabel: states[state as DossierState].label,
      })),
    ),
  };
}
