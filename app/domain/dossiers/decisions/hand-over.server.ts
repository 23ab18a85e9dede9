// A dossier is handed over to a named colleague, by whoever holds it or leads those who do.
import * as z from 'zod';

import type { Wire } from '#forms/index.ts';
import { present } from '#app/values/present.ts';
import { refuseAt } from '../../kernel/refusal.ts';
import { listTakers, withOptions } from '../queue/colleagues.server.ts';
import type { StepInHand } from './dossier-act.ts';
import type { StepOutcome } from './move-dossier.server.ts';

const answers = z.object({ colleague: z.string() });

/**
 * The question for a colleague, with whomever the page named as the only choice: the table tells what is missing, `handOver`
 * who may not take it.
 * @param wire `colleague`: the id of an account, unchecked
 */
export function givenColleague({ colleague }: Wire) {
  const choices = typeof colleague === 'string' ? [{ value: colleague, label: colleague }] : [];
  return withOptions('hand-over', choices) ?? [];
}

const cannotTake =
  'Người bạn chọn không nhận được hồ sơ này: đang xử lý, đang vắng, hoặc không giải quyết lĩnh vực này. Hãy chọn người khác.';

/**
 * The event keeps the previous holder where somebody else hands his dossier on.
 * @returns refused as `invalid` for a colleague who cannot take this dossier now
 * @throws RangeError for anybody but staff
 */
export async function handOver({ sql, tx, actor, dossier, plan }: StepInHand): Promise<StepOutcome> {
  if (actor.kind !== 'staff') throw new RangeError('only a member of staff hands over');
  const { colleague } = answers.parse(plan.answers);
  const takers = await listTakers({ sql, db: tx, now: plan.at }, actor, [dossier]);
  const taker = takers.find(({ id }) => id === colleague);
  if (taker === undefined) return refuseAt('colleague', cannotTake);
  const previousHolder = dossier.holderId === actor.userId ? undefined : dossier.holderName;
  return {
    ok: true,
    consequences: {
      changes: { holderId: taker.id },
      detail: { handedTo: taker.name, ...present({ previousHolder }) },
      message: `Đã chuyển hồ sơ cho ${taker.name}. Người liên quan được báo qua thư, kèm lý do.`,
    },
  };
}
