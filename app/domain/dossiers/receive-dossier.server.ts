// The dossier is taken into the register: its number, its due date, and the receipt that says both.
import type { Sql } from '#db/client.server.ts';
import { takeNumber, type DossierRow } from '#db/queries/dossiers.server.ts';
import { isOfficerOf } from '#db/queries/staff-at-work.server.ts';
import { dueDate } from '#catalog/due-date.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Actor } from '../actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import type { PlainAct } from './act-on-dossier.server.ts';
import { allOrNothing } from './all-or-nothing.server.ts';
import { capacitiesHere, reachDossier } from './dossier-access.server.ts';
import { paysOnline, pinnedTo } from './dossier-facts.server.ts';
import { issuePaper, receiptContent } from './issue-paper.server.ts';
import { moveDossier, permitMove, type Moved } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';

export interface Received extends Moved {
  readonly registerNumber: string;
  readonly dueAt: Date;
}

export async function receiveDossier(deps: Deps, actor: Actor, input: PlainAct): Promise<Outcome<Received>> {
  const before = await reachDossier(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const pinned = await pinnedTo(deps, before.dossier);
  const { procedure } = pinned;
  const calendar = await readWorkingCalendar(deps);

  const outcome = await allOrNothing(deps.db, async (sql): Promise<Outcome<Moved>> => {
    const reached = await reachDossier(sql, actor, input.code, true);
    if (!reached.ok) return reached;
    const { dossier } = reached;
    const step = {
      event: 'receive',
      version: input.version,
      requestId: input.requestId,
      procedureName: procedure.name,
    } as const;
    // Refused before a number is taken, so that the register's row is locked only by those who enter it.
    if (!permitMove(actor, dossier, 'receive').ok || dossier.version !== input.version) {
      return moveDossier(deps, sql, actor, dossier, step);
    }
    const receivedAt = deps.clock.now();
    const { dueAt } = dueDate({ policy: procedure.timeLimit, receivedAt, supplements: [] }, calendar);
    const day = localDate(receivedAt).slice(2).replaceAll('-', '');
    const serial = await takeNumber(sql, `register:${day}`);
    const registerNumber = `${deps.unit.code}-${day}-${serial.toString().padStart(4, '0')}`;
    const applicant = await readApplicant(deps, sql, dossier);
    const receipt = issuePaper(deps, actor, registerNumber, (url) =>
      receiptContent(
        deps,
        actor,
        {
          dossier,
          pinned,
          applicant,
          assessment: dossier.charges,
          submittedAt: dossier.submittedAt ?? receivedAt,
          ...(dossier.paidAt !== null
            ? { payment: 'đã nộp' }
            : dossier.amountDue > 0 && !paysOnline(procedure, dossier.amountDue)
              ? { payment: 'nộp tại Bộ phận Một cửa' }
              : {}),
        },
        { registerNumber, receivedAt, dueAt },
        url,
      ),
    );
    return moveDossier(deps, sql, actor, dossier, {
      ...step,
      detail: { registerNumber, dueAt: dueAt.toISOString() },
      changes: {
        registerNumber,
        receivedAt,
        dueAt,
        holderId: await holderAfterReception(sql, actor, dossier, receivedAt),
      },
      paper: receipt,
      mail: { registerNumber, dueAt },
    });
  });
  if (!outcome.ok) return outcome;
  const after = await reachDossier(deps.db.$client, actor, input.code);
  const { registerNumber, dueAt } = after.ok ? after.dossier : { registerNumber: null, dueAt: null };
  if (registerNumber === null || dueAt === null)
    return refuse('changed-meanwhile', 'Hồ sơ vừa được thay đổi. Hãy tải lại trang.');
  return { ...outcome, registerNumber, dueAt };
}

/** The desk hands over: the dossier is its officer's who had taken it, or received it himself, and else nobody's yet. */
async function holderAfterReception(sql: Sql, actor: Actor, dossier: DossierRow, at: Date) {
  const { holderId, sector } = dossier;
  if (holderId !== null && (await isOfficerOf(sql, holderId, sector, at))) return holderId;
  return actor.kind === 'staff' && capacitiesHere(actor, dossier).includes('officer') ? actor.userId : null;
}
