// The staff's lists of dossiers: narrowed, ordered, counted and paged in the database. A list and the number on its tile
// are made of the same conditions.
import { openStates, timedStates, type DossierState } from '../../services-catalog/dossier-states.ts';
import type { GroupOfCapacity, QueueOrder, WorkGroupId } from '../../services-catalog/work-order.ts';
import type { Sql } from '../client.server.ts';

export interface QueueScope {
  readonly viewerId: string;
  /** Sees every sector: the desk, and the leaders of the commune. */
  readonly everywhere: boolean;
  /** The sectors in which the viewer is an officer. */
  readonly sectors: readonly string[];
  /** Sees what is not paid or has no amount, of any sector. */
  readonly accountant: boolean;
  /** What the viewer can act on, in his order. */
  readonly groups: readonly GroupOfCapacity[];
}

export interface QueueMoment {
  readonly now: Date;
  /** When the local day of `now` ends. */
  readonly endOfDay: Date;
  /** When the last day ends of those on which what is due is due soon. */
  readonly endOfSoon: Date;
}

export interface QueueFilter {
  readonly state?: DossierState | undefined;
  readonly sector?: string | undefined;
  /** Held by the viewer. */
  readonly mine?: boolean | undefined;
  readonly late?: boolean | undefined;
  readonly dueToday?: boolean | undefined;
  /** Not late, and due within a few working days. */
  readonly dueSoon?: boolean | undefined;
  /** What the viewer can act on now: one group of it, or all. */
  readonly work?: WorkGroupId | 'all' | undefined;
  /** With those at an end; a list narrowed by state, words or person shows them anyway. */
  readonly closed?: boolean | undefined;
  /** Other dossiers of the same procedure about the same person: the code of the dossier at hand. */
  readonly sameAs?: string | undefined;
  /** Those that were found by words; none of them when it is empty. */
  readonly ids?: readonly string[] | undefined;
}

export interface QueueRow {
  readonly id: string;
  readonly code: string;
  readonly registerNumber: string | null;
  readonly procedureRevisionId: string;
  readonly sector: string;
  readonly state: DossierState;
  readonly version: number;
  readonly applicant: Uint8Array | null;
  readonly holderName: string | null;
  readonly supplemented: boolean;
  readonly submittedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly dueAt: Date | null;
}

const isOpen = (sql: Sql) => sql`d.state = any(${[...openStates]})`;
const isMine = (sql: Sql, { viewerId }: QueueScope) => sql`d.holder_id = ${viewerId}`;
/** While an amount is missing nothing is paid: what is owed is one sum. */
const lacksAmount = (sql: Sql) =>
  sql`coalesce(jsonb_array_length(d.charges -> 'undetermined'), 0) > 0 and d.paid_at is null`;
const owes = (sql: Sql) => sql`d.amount_due > 0 and d.paid_at is null and not (${lacksAmount(sql)})`;
const inSectors = (sql: Sql, { sectors }: QueueScope) => sql`d.sector = any(${[...sectors]})`;
const wasSupplemented = (sql: Sql) =>
  sql`exists (select 1 from supplement_requests s where s.dossier_id = d.id and s.answered_at is not null)`;

function isLate(sql: Sql, { now }: QueueMoment) {
  return sql`d.state = any(${[...timedStates]}) and d.due_at < ${now}`;
}

function isDueBefore(sql: Sql, { now }: QueueMoment, end: Date) {
  return sql`d.state = any(${[...timedStates]})
    and d.due_at >= ${now} and d.due_at < ${end}`;
}

/** The viewer may open it. */
export function isHandled(sql: Sql, scope: QueueScope) {
  return scope.everywhere ? sql`true` : inSectors(sql, scope);
}

/** What the viewer may see: nobody handles a dossier of his own. */
function inScope(sql: Sql, scope: QueueScope) {
  const handled = isHandled(sql, scope);
  const seen = scope.accountant
    ? sql`(${handled} or (${isOpen(sql)} and (${owes(sql)} or (${lacksAmount(sql)}))))`
    : handled;
  return sql`d.state <> 'draft' and d.owner_id <> ${scope.viewerId} and ${seen}`;
}

function inGroup(sql: Sql, scope: QueueScope, { capacity, group }: GroupOfCapacity) {
  const { held, supplemented } = group;
  return sql`(d.state = any(${[...group.states]})
    ${capacity === 'officer' ? sql`and ${inSectors(sql, scope)}` : sql``}
    ${held === 'actor' ? sql`and ${isMine(sql, scope)}` : sql``}
    ${held === 'nobody' ? sql`and d.holder_id is null` : sql``}
    ${held === 'not-another' ? sql`and (d.holder_id is null or ${isMine(sql, scope)})` : sql``}
    ${supplemented === undefined ? sql`` : supplemented ? sql`and ${wasSupplemented(sql)}` : sql`and not ${wasSupplemented(sql)}`}
    ${group.paymentDue === true ? sql`and ${owes(sql)}` : sql``}
    ${group.amountUnknown === true ? sql`and ${lacksAmount(sql)}` : sql``})`;
}

/** The place of a dossier's group in the viewer's order; what he cannot act on comes after. */
function rank(sql: Sql, scope: QueueScope) {
  const whens = scope.groups.reduce(
    (before, group, index) => sql`${before} when ${inGroup(sql, scope, group)} then ${index}::int`,
    sql``,
  );
  return scope.groups.length === 0 ? sql`0::int` : sql`case ${whens} else ${scope.groups.length}::int end`;
}

function canActOn(sql: Sql, scope: QueueScope, work: WorkGroupId | 'all') {
  const wanted = scope.groups.filter(({ group }) => work === 'all' || group.id === work);
  return wanted.reduce((before, group) => sql`${before} or ${inGroup(sql, scope, group)}`, sql`false`);
}

/** Other dossiers of the same procedure about the same person as the dossier `code`. */
function sameMatter(sql: Sql, code: string) {
  return sql`d.code <> ${code}
    and (d.identity_index, d.procedure_code) = (select o.identity_index, o.procedure_code from dossiers o where o.code = ${code})`;
}

/** What lies in the viewer's list of `filter`; of rows called `d`. */
export function matches(sql: Sql, scope: QueueScope, filter: QueueFilter, moment: QueueMoment) {
  const { state, sector, work, sameAs, ids } = filter;
  const alsoClosed =
    filter.closed === true || state !== undefined || sameAs !== undefined || ids !== undefined;
  return sql`${inScope(sql, scope)}
    ${alsoClosed ? sql`` : sql`and ${isOpen(sql)}`}
    ${state === undefined ? sql`` : sql`and d.state = ${state}`}
    ${sector === undefined ? sql`` : sql`and d.sector = ${sector}`}
    ${filter.mine === true ? sql`and ${isMine(sql, scope)}` : sql``}
    ${filter.late === true ? sql`and ${isLate(sql, moment)}` : sql``}
    ${filter.dueToday === true ? sql`and ${isDueBefore(sql, moment, moment.endOfDay)}` : sql``}
    ${filter.dueSoon === true ? sql`and ${isDueBefore(sql, moment, moment.endOfSoon)}` : sql``}
    ${work === undefined ? sql`` : sql`and (${canActOn(sql, scope, work)})`}
    ${sameAs === undefined ? sql`` : sql`and ${isHandled(sql, scope)} and ${sameMatter(sql, sameAs)}`}
    ${ids === undefined ? sql`` : sql`and d.id = any(${[...ids]}::uuid[])`}`;
}

/** Of open ones the nearest due date and the longest wait come first, of those at an end the latest. */
function ordered(sql: Sql, scope: QueueScope, order: QueueOrder) {
  const byDue = sql`case when ${isOpen(sql)} then d.due_at end nulls last,
    case when ${isOpen(sql)} then d.submitted_at end nulls last, d.submitted_at desc, d.id`;
  switch (order) {
    case 'work':
      return sql`(${isOpen(sql)}) desc, ${rank(sql, scope)}, ${byDue}`;
    case 'due':
      return sql`(${isOpen(sql)}) desc, ${byDue}`;
    case 'newest':
      return sql`d.submitted_at desc nulls last, d.id`;
  }
}

export interface QueuePart {
  readonly number: number;
  readonly size: number;
}

export async function listQueueRows(
  sql: Sql,
  scope: QueueScope,
  filter: QueueFilter,
  moment: QueueMoment,
  order: QueueOrder,
  page: QueuePart,
): Promise<{ rows: QueueRow[]; total: number }> {
  const where = matches(sql, scope, filter, moment);
  const [rows, [count]] = await Promise.all([
    sql<QueueRow[]>`
      select d.id, d.code, d.register_number as "registerNumber", d.procedure_revision_id as "procedureRevisionId",
        d.sector, d.state, d.version, d.applicant, h.name as "holderName", ${wasSupplemented(sql)} as supplemented,
        d.submitted_at as "submittedAt", d.received_at as "receivedAt", d.due_at as "dueAt"
      from dossiers d left join users h on h.id = d.holder_id where ${where}
      order by ${ordered(sql, scope, order)}
      limit ${page.size} offset ${(page.number - 1) * page.size}`,
    sql<{ total: number }[]>`select count(*)::int as total from dossiers d where ${where}`,
  ]);
  return { rows: [...rows], total: count?.total ?? 0 };
}

/** How many a list narrowed by `filter` has: one number for each of `filters`, in one reading of the open dossiers. */
export async function countOpenQueues(
  sql: Sql,
  scope: QueueScope,
  filters: readonly QueueFilter[],
  moment: QueueMoment,
): Promise<readonly number[]> {
  const counted = filters.map(
    (filter) => sql`count(*) filter (where ${matches(sql, scope, filter, moment)})::int`,
  );
  const numbers = counted.reduce((before, one, index) => (index === 0 ? one : sql`${before}, ${one}`), sql``);
  const [row] = await sql<{ numbers: number[] }[]>`
    select array[${numbers}]::int[] as numbers from dossiers d where ${inScope(sql, scope)} and ${isOpen(sql)}`;
  return row?.numbers ?? [];
}

/** How many other dossiers of the same procedure there are about the same person. */
export async function countSameMatter(sql: Sql, viewerId: string, code: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from dossiers d
    where d.state <> 'draft' and d.owner_id <> ${viewerId} and ${sameMatter(sql, code)}`;
  return row?.count ?? 0;
}
