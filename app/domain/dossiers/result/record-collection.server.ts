// The result is handed out: into whose hands is written down (NĐ 61/2018 Đ20), and the applicant is asked how it was handled.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import { collectorIds, type Collection } from '#catalog/collection.ts';
import { owedOf } from '#catalog/charges.ts';
import { formatVnd } from '#catalog/money.ts';
import { resultEvents, undoingOf } from '#catalog/lifecycle.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { withdrawMessages } from '#db/queries/mails-of-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuseAt } from '../../kernel/refusal.ts';
import { tokenDigest } from '../../kernel/digest.server.ts';
import { newPaperToken } from '../../kernel/codes.ts';
import { sealCollection } from './collection.ts';
import type { StepInHand } from '../decisions/dossier-act.ts';
import type { Consequences, StepOutcome } from '../decisions/move-dossier.server.ts';

const answers = z.object({
  collector: z.enum(collectorIds),
  name: z.string().optional(),
  identityNumber: z.string().optional(),
  authorisation: z.string().optional(),
  trackingNumber: z.string().optional(),
});

const noAccount =
  'Người nộp không có tài khoản nên không nhận được bản điện tử. Hãy chọn cách trao bản giấy.';

type Owing = Pick<DossierRow, 'state' | 'declined' | 'charges' | 'amountDue' | 'paidAt' | 'exemptionOutcome'>;

/** @returns Vietnamese: what is owed of a result that waits to be handed over; undefined where nothing is */
export const owedAtHandover = (dossier: Owing): string | undefined =>
  dossier.state === 'completed' && owedOf(dossier) === 'amount'
    ? `Hồ sơ còn phải nộp ${formatVnd(dossier.amountDue)}`
    : undefined;

/**
 * Whoever claimed not to have to pay was handled without paying: where that was refused, the result waits for the money.
 * @returns Vietnamese: what is owed; undefined where nothing stands in the way
 */
export function unpaidResult(dossier: Owing): string | undefined {
  const owed = dossier.exemptionOutcome === 'refused' ? owedAtHandover(dossier) : undefined;
  return owed && `${owed} vì đề nghị miễn không được chấp nhận: kết quả được trả sau khi nộp đủ.`;
}

/** @returns `whyNot`: what is owed, where the table says no */
export const judgeHandover = async ({ dossier }: Pick<StepInHand, 'dossier'>) => ({
  facts: {},
  ...present({ whyNot: unpaidResult(dossier) }),
});

/** @returns refused as `invalid` where it would be fetched online and the applicant has no account */
export async function recordCollection(step: StepInHand): Promise<StepOutcome> {
  const { deps, dossier, plan } = step;
  const { collector, ...facts } = answers.parse(plan.answers);
  if (collector === 'online' && dossier.ownerId === null) return refuseAt('collector', noAccount);
  return { ok: true, consequences: handedOver(deps, dossier, { collector, ...present(facts) }) };
}

/** Her own browser has the file. That it is there, which waits as long as it can be taken back, is no news to her any more. */
export async function recordFetching({ deps, sql, dossier }: StepInHand): Promise<StepOutcome> {
  const ready = (await listEvents(sql, dossier.id)).findLast(({ event }) => resultEvents.includes(event));
  if (ready !== undefined && undoingOf(ready.event) !== undefined)
    await withdrawMessages(sql, { id: dossier.id, sequence: ready.sequence });
  return { ok: true, consequences: handedOver(deps, dossier, { collector: 'online' }) };
}

const handedOver = (deps: Deps, dossier: DossierRow, collection: Collection): Consequences => ({
  detail: { collector: collection.collector },
  collection: { collector: collection.collector, sealed: sealCollection(deps.keys, dossier.id, collection) },
  ...inviteRating(deps, dossier),
});

/**
 * What the step writes by which the applicant is asked. The token goes into the mail alone; its digest is stored.
 * @returns empty where the applicant has no account: he is asked at the counter
 */
function inviteRating({ unit }: Pick<Deps, 'unit'>, { ownerId }: DossierRow): Consequences {
  if (ownerId === null) return {};
  const token = newPaperToken();
  return {
    ratingLink: { tokenDigest: tokenDigest(token) },
    mail: { ratingLink: unit.publicUrl + paths.rateByLink(token) },
  };
}
