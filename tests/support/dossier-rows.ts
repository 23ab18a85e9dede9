// Dossiers, inquiries and their events as bare rows, for tests of what the database itself holds.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

import { sql } from 'drizzle-orm';

import type { Database, Sql } from '#db/client.server.ts';
import { chainLink, dossierLink, inquiryLink } from '#db/event-hash.server.ts';
import { noteChains } from '#db/event-register.server.ts';
import { dossierEvents, dossiers, inquiries, inquiryContents, inquiryEvents } from '#db/schema/index.ts';
import { testSecrets } from './keys.ts';

export interface BareDossier {
  readonly id: string;
  readonly code: string;
}

/** A dossier of a demo resident, under the first published procedure that has a form. */
export async function addDossier(
  db: Database,
  code = `PA-${randomBytes(6).toString('hex')}`,
): Promise<BareDossier> {
  const [origin] = await db.$client<{ procedure: string; revision: string; sector: string; form: string }[]>`
    select p.code as procedure, p.current_revision_id as revision, p.sector, f.id as form
    from procedures p, form_versions f where p.current_revision_id is not null and p.level >= 3 limit 1`;
  if (origin === undefined) throw new Error('the template holds no catalog');
  const [made] = await db
    .insert(dossiers)
    .values({
      code,
      ownerId: 'demo-nguyen-van-an',
      procedureCode: origin.procedure,
      procedureRevisionId: origin.revision,
      formVersionId: origin.form,
      sector: origin.sector,
      answers: new Uint8Array(),
    })
    .returning({ id: dossiers.id });
  if (made === undefined) throw new Error('the dossier was not stored');
  return { id: made.id, code };
}

/** Appends chained events, as moving a dossier does. */
export async function addEvents(
  db: Database,
  dossier: BareDossier,
  events: readonly { readonly event: string; readonly detail?: Record<string, unknown> }[],
): Promise<void> {
  let previous: Uint8Array | null = null;
  for (const [index, { event, detail = {} }] of events.entries()) {
    const row = {
      dossierId: dossier.id,
      sequence: index + 1,
      event,
      fromState: 'draft' as const,
      toState: 'submitted' as const,
      actorKind: 'resident' as const,
      actorId: 'demo-nguyen-van-an',
      actorName: 'Nguyễn Văn An',
      at: new Date(Date.UTC(2026, 10, 24, 8, index, 0, 123)),
      reason: null,
      detail,
      requestId: null,
    };
    const chained = chainLink(testSecrets.chains, dossierLink(row), previous);
    await db.insert(dossierEvents).values({ ...row, previousHash: previous, ...chained });
    previous = chained.hash;
  }
  await db
    .update(dossiers)
    .set({ eventCount: events.length, lastEventHash: previous })
    .where(sql`${dossiers.id} = ${dossier.id}`);
  await noteChains(db.$client, 'dossier', [dossier.id]);
}

/** An inquiry with chained events, and with what was said with each. @returns its id */
export async function addInquiry(
  db: Database,
  code: string,
  events: readonly { readonly event: string; readonly said?: string }[],
): Promise<string> {
  const id = randomUUID();
  const at = new Date('2026-11-24T08:00:00.123Z');
  const of = { kind: 'question', formCode: 'cau-hoi', formVersion: 1, channel: 'online', state: 'submitted' };
  await db.insert(inquiries).values({ ...of, id, code, requestId: randomUUID(), submittedAt: at });
  let previous: Uint8Array | null = null;
  for (const [index, { event, said }] of events.entries()) {
    const content = said === undefined ? null : Buffer.from(said);
    const row = {
      ...{ inquiryId: id, sequence: index + 1, event, fromState: 'submitted', toState: 'submitted' },
      ...{ actorKind: 'staff' as const, actorId: 'demo-motcua', actorName: 'Lê Thị Cúc', at },
      ...{ detail: { number: 1 }, requestId: randomUUID() },
      contentDigest: content && createHash('sha256').update(content).digest(),
    };
    const chained = chainLink(testSecrets.chains, inquiryLink(row), previous);
    await db.insert(inquiryEvents).values({ ...row, previousHash: previous, ...chained });
    if (content !== null)
      await db.insert(inquiryContents).values({ inquiryId: id, sequence: index + 1, content });
    previous = chained.hash;
  }
  await db
    .update(inquiries)
    .set({ eventCount: events.length, lastEventHash: previous })
    .where(sql`${inquiries.id} = ${id}`);
  await noteChains(db.$client, 'inquiry', [id]);
  return id;
}

/**
 * Writes the periods of dossiers whose rows were written by hand, or whose `due_at` was: one period of the result, which runs where the
 * state lets it.
 * @param codes left out: of all
 */
export async function writeLimits(driver: Sql, codes?: readonly string[]): Promise<void> {
  const iso = (instant: string) =>
    driver.unsafe(`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  const runs = driver`state in ('received', 'processing', 'awaiting-verification', 'awaiting-signature')`;
  const end = driver`coalesce(finished_at, updated_at)`;
  await driver`
    update dossiers set
      limit_periods = jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('limit', 'handling',
        'from', ${iso('received_at')}, 'due', ${iso('due_at')},
        'until', case when ${runs} then null else ${iso('coalesce(finished_at, updated_at)')} end))),
      limit_due_at = case when ${runs} then due_at end,
      limit_missed_at = case when not (${runs}) and ${end} > due_at then due_at end
    where due_at is not null and received_at is not null ${codes === undefined ? driver`` : driver`and code = any(${[...codes]})`}`;
}
