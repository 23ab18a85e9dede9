// Enters rates with their legal basis (Đ7.2f). Nothing that was computed with other rates changes.
import type { Rates } from '#app/read-models/royalties.ts';
import { insertRateTable } from '#db/queries/royalties-rates.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { mayEnterRates } from './permissions.ts';
import { ratesSchema } from './rates.ts';
import { readRates } from './written-rates.ts';

/**
 * @param input money in whole VND, coefficients in hundredths, the withheld share in whole percent
 * @returns refused as `not-allowed` to all but the head, the deputy and the accountant; `invalid` with one sentence
 *   for the whole table
 */
export async function addRateTable(
  deps: Deps,
  actor: Actor,
  input: { readonly rates: Rates },
): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'staff' || !mayEnterRates(actor))
    return refuse('not-allowed', 'Chỉ Trưởng ban, Phó Trưởng ban và kế toán được nhập bảng hệ số nhuận bút.');
  const parsedRates = ratesSchema.safeParse(input.rates);
  if (!parsedRates.success)
    return refuse(
      'invalid',
      'Bảng hệ số chưa đúng: mỗi thể loại cần tên khác nhau và ít nhất một hệ số từ 0,01 đến 100.',
    );
  const { withholding = null, ...rates } = parsedRates.data;
  return deps.db.transaction(async (tx) => {
    const id = await insertRateTable(tx, {
      ...rates,
      withholding,
      createdBy: actor.userId,
      createdAt: deps.clock.now(),
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: 'royalty-rates',
      event: 'rates-entered',
      detail: {
        id,
        effectiveFrom: rates.effectiveFrom,
        unitValue: rates.unitValue,
        provisional: rates.provisional,
      },
    });
    return { ok: true, id };
  });
}

/** @returns refused as `addRateTable`, and at the inputs as `invalid` */
export async function addRateTableAsWritten(
  deps: Deps,
  actor: Actor,
  { entries }: { readonly entries: Readonly<Record<string, string>> },
): Promise<Outcome<{ id: string }>> {
  const { rates, problems } = readRates(entries);
  return problems.length > 0 ? refuseInputs(problems) : addRateTable(deps, actor, { rates });
}
