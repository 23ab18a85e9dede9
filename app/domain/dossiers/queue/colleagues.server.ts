// To whom a dossier can be handed over by name: who may handle it where it lies, is at work today, and holds how many already.
import { personOrder } from '#app/values/vietnamese-order.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import { statesOf } from '#catalog/work-order.ts';
import type { Queryable, Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { listConcerned } from '#db/queries/persons.server.ts';
import { countHeldBy, listColleagues, type Colleague } from '#db/queries/staff-at-work.server.ts';
import type { Option } from '#app/values/option.ts';
import { awayOn } from '../../assignments/responsible.server.ts';
import { accountsOf, type Staff } from '../../kernel/actor.ts';

type HandedDossier = Pick<DossierRow, 'id' | 'state' | 'sector' | 'ownerId' | 'holderId' | 'receivedAt'>;

/** Both of one transaction, or of none. */
interface Reading {
  readonly sql: Sql;
  readonly db: Queryable;
  readonly now: Date;
}

export interface Taker extends Colleague {
  /** How many dossiers he holds that are not at an end. */
  readonly holds: number;
  /** How many of those that were asked about he may take. */
  readonly takes: number;
}

const offices = ['one-stop-desk', 'officer'] as const;

/** Who may take it where it lies, or where it comes back to from its applicant. */
function officesFor({ state, receivedAt }: HandedDossier) {
  const back = receivedAt === null ? 'submitted' : 'processing';
  const lies = state === 'supplement-requested' ? back : state;
  return offices.filter((office) => statesOf('take', office).includes(lies));
}

/**
 * Whoever may take at least one of the dossiers: nobody who is away today, whose role has not begun or has ended, who holds it
 * already or whom it concerns himself, nor the actor himself.
 * @param dossiers that are handed over together
 * @returns the least loaded first, then by name
 */
export async function listTakers(
  { sql, db, now }: Reading,
  actor: Staff,
  dossiers: readonly HandedDossier[],
): Promise<readonly Taker[]> {
  const away = await awayOn(db, now);
  const staffs = new Map<string, readonly Colleague[]>();
  const staffOf = async (office: (typeof offices)[number], sector: string) => {
    const key = office === 'officer' ? `${office} ${sector}` : office;
    const staff = staffs.get(key) ?? (await listColleagues(sql, office, sector, now));
    staffs.set(key, staff);
    return staff;
  };
  const takers = new Map<string, Taker>();
  const concerned = await listConcerned(sql, dossiers);
  for (const dossier of dossiers) {
    const able = new Map<string, Colleague>();
    for (const office of officesFor(dossier))
      for (const colleague of await staffOf(office, dossier.sector)) able.set(colleague.id, colleague);
    for (const unable of [...accountsOf(actor), dossier.holderId, ...(concerned.get(dossier.id) ?? [])])
      able.delete(unable ?? '');
    for (const [id, colleague] of able)
      if (!away.has(id)) takers.set(id, { ...colleague, holds: 0, takes: (takers.get(id)?.takes ?? 0) + 1 });
  }
  const heldCounts = await countHeldBy(sql, [...takers.keys()]);
  return [...takers.values()]
    .map((taker) => ({ ...taker, holds: heldCounts.get(taker.id) ?? 0 }))
    .toSorted((one, other) => one.holds - other.holds || personOrder(one.name, other.name));
}

/**
 * What an event asks beside a reason; handing over, with the colleagues who can take the dossiers.
 * @param dossiers on which the step is made at once
 * @returns undefined for an event that asks nothing
 */
export async function asksOf(
  reading: Reading,
  actor: Staff,
  dossiers: readonly HandedDossier[],
  event: string,
): Promise<readonly FieldDefinition[] | undefined> {
  const transition = transitionOf(event);
  if (transition?.consequence !== 'handing-over') return transition?.asks;
  const takers = await listTakers(reading, actor, dossiers);
  return withOptions(
    event,
    takers.map((taker) => ({ value: taker.id, label: labelOf(taker, dossiers.length) })),
  );
}

function labelOf({ name, holds, takes }: Taker, of: number): string {
  const some = takes === of ? '' : `, nhận được ${takes} trong ${of} hồ sơ này`;
  return `${name} (đang thụ lý ${holds} hồ sơ${some})`;
}

/**
 * What the table asks of an event, its question for a colleague with these to choose from.
 * @param choices `value`: the id of an account
 * @returns undefined for an event that asks nothing
 */
export const withOptions = (
  event: string,
  choices: readonly Option[],
): readonly FieldDefinition[] | undefined =>
  transitionOf(event)?.asks?.map((field) =>
    field.id === 'colleague' && field.kind === 'select'
      ? { ...field, options: { labelled: choices } }
      : field,
  );
