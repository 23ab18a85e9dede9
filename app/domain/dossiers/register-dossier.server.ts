// The dossier is taken into the register: its number, and the receipt that says it with the due date.
import { present } from '#app/values/present.ts';
import type { Sql } from '#db/client.server.ts';
import { takeNumber, type DossierRow } from '#db/queries/dossiers.server.ts';
import { isOfficerOf } from '#db/queries/staff-at-work.server.ts';
import { formatMoment, localDate } from '#catalog/local-date.ts';
import { lacksAmount } from '#catalog/charges.ts';
import type { OfferedProcedure } from '#catalog/offer.ts';
import type { Actor } from '../kernel/actor.ts';
import { capacitiesHere } from './dossier-access.server.ts';
import type { StepInHand } from './dossier-act.ts';
import { isPayable, sheetOfPinned } from './dossier-facts.server.ts';
import { issuePaper, receiptContent } from './issue-paper.server.ts';
import { readApplicant } from './read-applicant.server.ts';

/** @throws RangeError when the table starts no clock with the reception */
export async function registerDossier({ deps, sql, tx, actor, dossier, pinned, plan }: StepInHand) {
  const { at: receivedAt, dueAt } = plan;
  if (!(dueAt instanceof Date)) throw new RangeError(`no due date of ${dossier.code} at its reception`);
  const day = localDate(receivedAt).slice(2).replaceAll('-', '');
  const serial = await takeNumber(sql, `register:${day}`);
  const registerNumber = `${deps.commune.at(receivedAt).code}-${day}-${serial.toString().padStart(4, '0')}`;
  const applicant = await readApplicant(deps, sql, dossier);
  const payment = paymentOf(dossier, pinned.procedure);
  const sheet = await sheetOfPinned({ db: tx }, pinned);
  const paper = issuePaper(deps, actor, registerNumber, (url) =>
    receiptContent(
      deps,
      actor,
      {
        dossier,
        pinned,
        sheet,
        applicant,
        assessment: dossier.charges,
        submittedAt: dossier.submittedAt ?? receivedAt,
        ...present({ payment }),
      },
      { registerNumber, receivedAt, dueAt },
      url,
    ),
  );
  return {
    ok: true,
    consequences: {
      detail: { registerNumber },
      changes: {
        registerNumber,
        receivedAt,
        holderId: await holderAfterReception(sql, actor, dossier, receivedAt),
      },
      paper,
      mail: { registerNumber },
      told: `Đã tiếp nhận hồ sơ, số ${registerNumber}. Hẹn trả ${formatMoment(dueAt)}. Người dân được báo qua thư.`,
    },
  } as const;
}

function paymentOf(dossier: DossierRow, procedure: OfferedProcedure): string | undefined {
  if (dossier.paidAt !== null) return 'đã nộp';
  if (dossier.amountDue === 0 || lacksAmount(dossier.charges)) return undefined;
  const online = isPayable(procedure, dossier) ? 'trực tuyến hoặc ' : '';
  return `nộp ${online}tại Bộ phận Một cửa`;
}

/** The desk hands over: the dossier is its officer's who had taken it, or received it himself, and else nobody's yet. */
async function holderAfterReception(sql: Sql, actor: Actor, dossier: DossierRow, at: Date) {
  const { holderId, sector } = dossier;
  if (holderId !== null && (await isOfficerOf(sql, holderId, sector, at))) return holderId;
  return actor.kind === 'staff' && capacitiesHere(actor, dossier).includes('officer') ? actor.userId : null;
}
