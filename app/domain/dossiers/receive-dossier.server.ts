// The dossier is taken into the register: its number, its due date, and the receipt that says both.
import { takeNumber } from '#db/queries/dossiers.server.ts';
import { dueDate } from '#catalog/due-date.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Actor } from '../actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import type { PlainAct } from './act-on-dossier.server.ts';
import { allOrNothing } from './all-or-nothing.server.ts';
import { reachDossier } from './dossier-access.server.ts';
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
        ...(actor.kind === 'staff' && dossier.holderId === null && actor.roles.includes('officer')
          ? { holderId: actor.userId }
          : {}),
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
