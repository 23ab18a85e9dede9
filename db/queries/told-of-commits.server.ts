// What every process hears of what others have committed (LISTEN). Pages that are out of date and rows that are seldom written are told
// by the transaction itself, mails and moves of dossiers right after it (decision 120).
import { driverOf, type Database, type Queryable, type Sql } from '../client.server.ts';
import { tellAfterCommit } from '../telling.server.ts';

/**
 * @param onPayload receives what was said; undefined when it begins to listen, and after a lost connection, since anything may have
 *   been missed
 * @returns stops listening
 */
export async function listen(
  db: Database,
  channel: string,
  onPayload: (payload: string | undefined) => void,
): Promise<() => Promise<void>> {
  const listening = await db.$client.listen(channel, onPayload, () => onPayload(undefined));
  return () => listening.unlisten();
}

const workChannel = 'waiting_work';

/**
 * Rows wait to be worked on. Of tables that are seldom written their triggers say so, of the outbox the queries that write it
 * (`tellOfMails`): whoever calls these has nothing to remember.
 * @param onWork receives the name of the table; undefined when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForWaitingWork(
  db: Database,
  onWork: (table: string | undefined) => void,
): Promise<() => Promise<void>> {
  return listen(db, workChannel, onWork);
}

/** There are mails or short messages to send. For the queries that write them, once they are written. */
export function tellOfMails(db: Queryable): void {
  tellOfMailsBy(driverOf(db));
}

/** The same for statements of the driver. */
export function tellOfMailsBy(sql: Sql): void {
  tellAfterCommit(sql, { channel: workChannel, payload: 'outbox' });
}

/** What is said is the sector of the dossier: whoever handles no dossiers of it has nothing to count anew. */
const movesChannel = 'dossier_moves';

/** A dossier moved: the query that records the move says so (`recordMove`), and nobody else. */
export function tellOfMove(sql: Sql, sector: string): void {
  tellAfterCommit(sql, { channel: movesChannel, payload: sector });
}

/**
 * @param onMove receives the sector; undefined when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForMoves(
  db: Database,
  onMove: (sector: string | undefined) => void,
): Promise<() => Promise<void>> {
  return listen(db, movesChannel, onMove);
}

/** Many pages read them and few acts change them: a trigger of each tells it (migration 0003). */
export const tellingTables = [
  'board_delegations',
  'calendar_changes',
  'calendar_days',
  'commune_versions',
  'consultation_announcements',
  'consultation_comments',
  'consultation_drafts',
  'consultation_proposals',
  'consultations',
  'content_items',
  'content_reviews',
  'content_sections',
  'content_versions',
  'contingency_plans',
  'inquiries',
  'inquiry_publications',
  'link_checks',
  'openings',
  'procedure_revisions',
  'procedures',
  'proposals',
  'section_members',
  'staff_roles',
  'unit_members',
  'units',
  'users',
] as const;

export type TellingTable = (typeof tellingTables)[number];

/**
 * One of them changed.
 * @param onChange receives which; undefined when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForChangedTables(
  db: Database,
  onChange: (table: string | undefined) => void,
): Promise<() => Promise<void>> {
  return listen(db, 'changed_tables', onChange);
}
