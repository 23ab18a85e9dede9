// Who holds a dossier is told when somebody else takes it over; those in whose list it lies are told when it is given back.
import { paths } from '#app/addresses/paths.ts';
import type { Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import { findColleague, listColleagues, type Colleague } from '#db/queries/staff-at-work.server.ts';
import { states, transitionOf, type DossierEvent, type DossierTransition } from '#catalog/lifecycle.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';

interface Step {
  readonly event: DossierEvent;
  readonly reason?: string | undefined;
  readonly procedureName: string;
}

/**
 * Call it in the transaction of the move, with the dossier as it was before. Nobody is told of what he did himself.
 * Of an event that tells nobody, it does nothing.
 */
export async function tellStaff(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  step: Step,
): Promise<void> {
  if (actor.kind !== 'staff') return;
  const tells = transitionOf(step.event)?.tells;
  if (tells === undefined) return;
  const at = deps.clock.now();
  const readers =
    tells === 'previous-holder' ? await holderOf(sql, dossier) : await inWhoseListItLies(sql, dossier, at);
  const letter = letterOf(deps, actor.name, dossier, tells, step);
  const mails = lettersToStaff(
    deps.unit,
    readers.filter(({ id }) => id !== actor.userId),
    {
      kind: `staff-${step.event}`,
      cause: `staff-${step.event}:${dossier.id}:${dossier.eventCount + 1}`,
      letter,
    },
  );
  await queueMails(sql, mails, at);
}

async function holderOf(sql: Sql, { holderId }: DossierRow): Promise<Colleague[]> {
  const holder = holderId === null ? undefined : await findColleague(sql, holderId);
  return holder === undefined ? [] : [holder];
}

/** While the applicant supplements, the dossier belongs to where it will come back. */
function inWhoseListItLies(sql: Sql, { state, sector, receivedAt }: DossierRow, at: Date) {
  const { holder } = states[state];
  const office =
    holder === 'officer' || (holder === 'applicant' && receivedAt !== null) ? 'officer' : 'one-stop-desk';
  return listColleagues(sql, office, sector, at);
}

function letterOf(
  deps: Deps,
  by: string,
  { code, registerNumber, state }: DossierRow,
  tells: NonNullable<DossierTransition['tells']>,
  { reason, procedureName }: Step,
): Letter {
  const called = registerNumber ?? code;
  return {
    subject:
      tells === 'previous-holder'
        ? `${by} đã nhận thay hồ sơ ${called}`
        : `Hồ sơ ${called} được trả lại danh sách chung`,
    lines: [
      tells === 'previous-holder'
        ? `${by} vừa nhận hồ sơ "${procedureName}" mà ông/bà đang giữ. Ông/bà không phải làm gì thêm với hồ sơ này.`
        : `${by} không giữ hồ sơ "${procedureName}" nữa. Hồ sơ đang chờ người nhận trong danh sách của ông/bà.`,
      '',
      `Lý do: ${reason?.normalize('NFC').trim() ?? ''}`,
    ],
    details: [`Trạng thái: ${states[state].label}`, `Mã hồ sơ: ${code}`],
    action: { label: 'Xem hồ sơ', href: deps.unit.publicUrl + paths.staffDossier(code) },
  };
}
