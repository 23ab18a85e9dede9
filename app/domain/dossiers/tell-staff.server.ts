// Whom of the staff a step concerns is told by mail: whoever held the dossier, those in whose list it lies, those who sign.
import { paths } from '#app/addresses/paths.ts';
import { rolesWith } from '#app/vocabulary/role-capacities.ts';
import type { Sql } from '#db/client.server.ts';
import { findDossierById, type DossierRow } from '#db/queries/dossiers.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import {
  findColleague,
  listColleagues,
  listStaffOf,
  type Colleague,
} from '#db/queries/staff-at-work.server.ts';
import {
  states,
  transitionOf,
  type DossierEvent,
  type DossierTransition,
  type StaffLetter,
} from '#catalog/lifecycle.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { officeOf } from './decisions/in-charge.server.ts';
import { messagesDueAt } from './decisions/move-dossier.server.ts';

interface Step {
  readonly event: DossierEvent;
  readonly reason?: string | undefined;
  readonly procedureName: string;
}

/**
 * Tells by mail whom the step concerns, in the transaction of the move; nobody is told of what he did himself.
 * @param dossier as it was before
 * @param step an event of which the table tells nobody does nothing
 */
export async function tellStaff(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  step: Step,
): Promise<void> {
  if (actor.kind === 'system') return;
  const transition = transitionOf(step.event);
  if (transition?.tells === undefined) return;
  const { whom, subject, line } = transition.tells;
  const isAnother = ({ id }: Colleague) => id !== actor.userId;
  const at = deps.clock.now();
  const now = whom === 'both-holders' ? await findDossierById(sql, dossier.id) : undefined;
  const readers = (await readersOf(sql, dossier, whom, at, now?.holderId)).filter(isAnother);
  // Nobody else is there to take it: whoever gives it to somebody (Đ20) has to know.
  if (whom === 'colleagues' && readers.length === 0)
    readers.push(...(await readersOf(sql, dossier, 'leaders', at)).filter(isAnother));
  const facts = {
    dossier: dossier.registerNumber ?? dossier.code,
    procedure: step.procedureName,
    by: actor.kind === 'staff' ? actor.name : 'Người nộp hồ sơ',
    to: now?.holderName ?? '',
  };
  const mails = lettersToStaff(deps.unit, readers, {
    kind: `staff-${step.event}`,
    cause: `staff-${step.event}:${dossier.id}:${dossier.eventCount + 1}`,
    letter: {
      subject: subject(facts),
      lines: [line(facts), ...reasonLines(transition, step.reason)],
      details: [
        `Trạng thái: ${states[dossier.state].label}`,
        ...(dossier.dueAt === null ? [] : [`Hẹn trả kết quả: ${formatMoment(dossier.dueAt)}`]),
        `Mã tra cứu: ${dossier.code}`,
      ],
      action: { label: 'Xem hồ sơ', href: deps.unit.publicUrl + paths.staffDossier(dossier.code) },
    },
  });
  await queueMails(sql, mails, at, messagesDueAt(step.event, at));
}

async function readersOf(
  sql: Sql,
  dossier: DossierRow,
  whom: StaffLetter['whom'],
  at: Date,
  holderNow?: string | null,
): Promise<Colleague[]> {
  switch (whom) {
    case 'previous-holder':
      return person(sql, dossier.holderId);
    case 'both-holders':
      return [...(await person(sql, holderNow)), ...(await person(sql, dossier.holderId))];
    case 'proposer':
      return person(sql, dossier.postponement?.proposedBy);
    case 'decision-proposer':
      return person(sql, dossier.decisionProposal?.proposedBy);
    case 'write-off-proposer':
      return person(sql, dossier.writeOff?.proposedBy);
    case 'holder':
      return dossier.holderId === null
        ? listColleagues(sql, officeOf(dossier), dossier.sector, at)
        : person(sql, dossier.holderId);
    case 'holder-and-signers':
      return [
        ...(await readersOf(sql, dossier, 'holder', at)),
        ...(states[dossier.state].holder === 'leader' ? await readersOf(sql, dossier, 'leaders', at) : []),
      ];
    case 'submitter':
      return person(sql, dossier.submission?.submittedBy);
    case 'leaders':
      return listStaffOf(sql, { roles: rolesWith('leader') }, at);
    case 'colleagues':
      return listColleagues(sql, officeOf(dossier), dossier.sector, at);
  }
}

async function person(sql: Sql, id: string | null | undefined): Promise<Colleague[]> {
  const colleague = id == null ? undefined : await findColleague(sql, id);
  return colleague === undefined ? [] : [colleague];
}

function reasonLines(transition: DossierTransition, reason = ''): readonly string[] {
  const text = reason.normalize('NFC').trim();
  const label = transition.reason === 'required' ? 'Lý do' : 'Lời trình';
  return text === '' ? [] : ['', `${label}: ${text}`];
}
