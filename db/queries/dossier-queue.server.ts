// The staff's lists of dossiers: narrowed, ordered, counted and paged in the database. A list and the number on its tile
// are made of the same conditions.
import { isOfOthers, type Reader } from './persons.server.ts';
import type { Assessment } from '../../services-catalog/charges.ts';
import type { ProposedStep } from '../../services-catalog/dossier-parts.ts';
import {
  openStates,
  stateIds,
  states,
  statesWaitingFor,
  type DossierState,
  type WaitsFor,
} from '../../services-catalog/dossier-states.ts';
import {
  statesOf,
  type DueChoice,
  type GroupOfCapacity,
  type QueueOrder,
  type WorkGroupId,
} from '../../services-catalog/work-order.ts';
import type { LimitPeriod } from '../../services-catalog/limit-periods.ts';
import type { Channel } from '../../services-catalog/procedure-lists.ts';
import type { Sql } from '../client.server.ts';
import { constant, constantWords } from '../tagged-statements.server.ts';
import type { LabelRow } from './dossier-labels.server.ts';
import {
  isDeclined,
  isStanding,
  type DecisionProposalRow,
  type PostponementRow,
  type SubmissionRow,
} from './dossiers.server.ts';
import { owesAmount, owesAmountToCome } from './owed.server.ts';
import { belongs } from './staff-at-work.server.ts';

export interface QueueScope {
  readonly viewerId: string;
  readonly reader: Reader;
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

export interface QueueConditions {
  readonly state?: DossierState | undefined;
  readonly sector?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly procedure?: string | undefined;
  /** Whose account holds it; null: nobody's. */
  readonly holder?: string | null | undefined;
  /** Whoever holds it belongs to this unit now. */
  readonly unit?: string | undefined;
  /** Whose the next step is. */
  readonly waitsFor?: WaitsFor | undefined;
  readonly due?: DueChoice | undefined;
  /** Filed at this moment or later, and before the other. */
  readonly filedFrom?: Date | undefined;
  readonly filedBefore?: Date | undefined;
  /** What the viewer can act on now: one group of it, or all. */
  readonly work?: WorkGroupId | 'all' | undefined;
  /** Its applicant wrote a message that nobody in charge has read. */
  readonly newMessage?: boolean | undefined;
  /** Which bear this label. */
  readonly label?: string | undefined;
  /** With those at an end. */
  readonly closed?: boolean | undefined;
  /** Of which something was written after this moment. */
  readonly movedAfter?: Date | undefined;
  /** Other dossiers of the same procedure about the same person: the code of the dossier at hand. */
  readonly sameAs?: string | undefined;
  /** Those that were found by words; none of them when it is empty. */
  readonly ids?: readonly string[] | undefined;
  /** Those that somebody chose by their codes. */
  readonly codes?: readonly string[] | undefined;
}

export interface QueueRow {
  readonly id: string;
  readonly code: string;
  readonly registerNumber: string | null;
  readonly ownerId: string | null;
  readonly channel: Channel;
  readonly procedureRevisionId: string;
  readonly sector: string;
  readonly state: DossierState;
  readonly version: number;
  readonly applicant: Uint8Array | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly supplemented: boolean;
  readonly draftCorrected: boolean;
  readonly newMessage: boolean;
  readonly labels: readonly LabelRow[];
  readonly charges: Assessment | null;
  /** đồng */
  readonly amountDue: number;
  readonly paidAt: Date | null;
  readonly exemptionOutcome: 'accepted' | 'refused' | null;
  readonly declined: boolean;
  readonly submittedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly finishedAt: Date | null;
  /** For when the result is promised. */
  readonly dueAt: Date | null;
  /** By when the limit that runs has to end. */
  readonly limitDueAt: Date | null;
  readonly limitPeriods: readonly LimitPeriod[];
  readonly postponement: Pick<PostponementRow, 'outcome' | 'proposedBy'> | null;
  readonly decisionProposal: Pick<DecisionProposalRow, 'step' | 'proposedBy'> | null;
  readonly submission: Pick<SubmissionRow, 'submittedBy' | 'signedOn'> | null;
}

const draftCorrectedIn = statesOf('correct-draft', 'applicant');

type Fragment = ReturnType<typeof isOpen>;

const endedStates = stateIds.filter((state) => states[state].final);
const isEnded = (sql: Sql) => sql`d.state in ${constantWords(sql, endedStates)}`;
const isOpen = (sql: Sql) => sql`d.state in ${constantWords(sql, openStates)}`;
const isMine = (sql: Sql, { viewerId }: QueueScope) => sql`d.holder_id = ${viewerId}`;
const inSectors = (sql: Sql, { sectors }: QueueScope) => sql`d.sector = any(${[...sectors]})`;
const wasSupplemented = (sql: Sql) =>
  sql`exists (select 1 from supplement_requests s where s.dossier_id = d.id and s.answered_at is not null)`;
/** Few are unread: they are read once, not looked for at each dossier. */
const hasNewMessage = (sql: Sql) =>
  sql`d.id in (select m.dossier_id from dossier_messages m where m.side = 'applicant' and m.read_at is null)`;
/** The latest draft of its certificate was called wrong; there are few, too. */
const hasCorrectedDraft = (
  sql: Sql,
) => sql`(d.state = any(${[...draftCorrectedIn]}) and d.id in (select c.dossier_id from certificate_drafts c
    where c.outcome = 'corrected' and not exists (select 1 from certificate_drafts l where l.dossier_id = c.dossier_id and l.sent_at > c.sent_at)))`;
const isToBePostponed = (sql: Sql) =>
  sql`exists (select 1 from postponements o where o.dossier_id = d.id and o.outcome is null)`;

const isToBeDecided = (sql: Sql, steps: readonly ProposedStep[]) =>
  sql`exists (select 1 from decision_proposals e where e.dossier_id = d.id and e.outcome is null and e.step = any(${[...steps]}))`;

const bears = (sql: Sql, label: string) =>
  sql`exists (select 1 from labelled_dossiers b where b.dossier_id = d.id and b.label_id = ${label}::uuid)`;
const labelsOf = (sql: Sql) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'tone', l.tone) order by l.name), '[]')
    from labelled_dossiers b join dossier_labels l on l.id = b.label_id where b.dossier_id = d.id)`;

function isLate(sql: Sql, { now }: QueueMoment) {
  return sql`(d.limit_due_at < ${now} or (${isOpen(sql)} and d.limit_missed_at is not null))`;
}

function isDueBefore(sql: Sql, { now }: QueueMoment, end: Date) {
  return sql`d.limit_due_at >= ${now} and d.limit_due_at < ${end}`;
}

/** Whoever sees a dossier only for what it owes sees none at an end. */
const seesEnded = ({ everywhere, sectors }: QueueScope) => everywhere || sectors.length > 0;

/** The viewer may open it. */
export function isHandled(sql: Sql, scope: QueueScope) {
  return scope.everywhere ? sql`true` : inSectors(sql, scope);
}

/** What the viewer may see: nobody handles a dossier of his own. */
function inScope(sql: Sql, scope: QueueScope) {
  const handled = isHandled(sql, scope);
  const visible = scope.accountant
    ? sql`(${handled} or (${isOpen(sql)} and (${owesAmount(sql)} or ${owesAmountToCome(sql)})))`
    : handled;
  return sql`d.state <> 'draft' and ${isOfOthers(sql, scope.reader)} and ${visible}`;
}

function inGroup(sql: Sql, scope: QueueScope, { capacity, group }: GroupOfCapacity) {
  const { held, supplemented } = group;
  return sql`(d.state = any(${[...group.states]})
    ${capacity === 'officer' ? sql`and ${inSectors(sql, scope)}` : sql``}
    ${held === 'actor' ? sql`and ${isMine(sql, scope)}` : sql``}
    ${held === 'nobody' ? sql`and d.holder_id is null` : sql``}
    ${held === 'not-another' ? sql`and (d.holder_id is null or ${isMine(sql, scope)})` : sql``}
    ${supplemented === undefined ? sql`` : supplemented ? sql`and ${wasSupplemented(sql)}` : sql`and not ${wasSupplemented(sql)}`}
    ${group.draftCorrected === true ? sql`and ${hasCorrectedDraft(sql)}` : sql``}
    ${group.paymentDue === true ? sql`and ${owesAmount(sql)}` : sql``}
    ${group.amountUnknown === true ? sql`and ${owesAmountToCome(sql)}` : sql``}
    ${group.postponementProposed === true ? sql`and ${isToBePostponed(sql)}` : sql``}
    ${group.proposed === undefined ? sql`` : sql`and ${isToBeDecided(sql, group.proposed)}`}
    ${group.notProposed === undefined ? sql`` : sql`and not ${isToBeDecided(sql, group.notProposed)}`})`;
}

/**
 * The place of a dossier in the viewer's order: of what he can act on first what is late or due today, whatever its group, then
 * the groups in turn; what he cannot act on comes after.
 */
function rank(sql: Sql, scope: QueueScope, { endOfDay }: QueueMoment) {
  const whens = scope.groups.reduce(
    (before, group, index) => sql`${before} when ${inGroup(sql, scope, group)} then ${index}::int`,
    sql``,
  );
  const after = scope.groups.length;
  return after === 0
    ? sql`0::int`
    : sql`case when (${canActOn(sql, scope, 'all')}) and d.limit_due_at < ${endOfDay} then -1
        ${whens} else ${after}::int end`;
}

function canActOn(sql: Sql, scope: QueueScope, work: WorkGroupId | 'all') {
  const groups = scope.groups.filter(({ group }) => work === 'all' || group.id === work);
  return groups.reduce((before, group) => sql`${before} or ${inGroup(sql, scope, group)}`, sql`false`);
}

/** Other dossiers of the same procedure about the same person as the dossier `code`. */
function sameMatter(sql: Sql, code: string) {
  return sql`d.code <> ${code}
    and (d.identity_index, d.procedure_code) = (select o.identity_index, o.procedure_code from dossiers o where o.code = ${code})`;
}

function isDue(sql: Sql, moment: QueueMoment, due: DueChoice) {
  switch (due) {
    case 'late':
      return isLate(sql, moment);
    case 'today':
      return isDueBefore(sql, moment, moment.endOfDay);
    case 'soon':
      return isDueBefore(sql, moment, moment.endOfSoon);
  }
}

/** What lies in the viewer's list of `filter`; of rows called `d`. */
export function matches(sql: Sql, scope: QueueScope, filter: QueueConditions, moment: QueueMoment) {
  return sql`${inScope(sql, scope)} ${filter.closed === true && seesEnded(scope) ? sql`` : sql`and ${isOpen(sql)}`}
    and ${isNarrowed(sql, scope, filter, moment)}`;
}

/** Of rows that the viewer sees. */
function isNarrowed(sql: Sql, scope: QueueScope, filter: QueueConditions, moment: QueueMoment) {
  const {
    state,
    sector,
    channel,
    procedure,
    holder,
    unit,
    waitsFor,
    due,
    filedFrom,
    filedBefore,
    work,
    newMessage,
    label,
    movedAfter,
    sameAs,
    ids,
    codes,
  } = filter;
  return sql`true
    ${state === undefined ? sql`` : sql`and d.state = ${state}`}
    ${sector === undefined ? sql`` : sql`and d.sector = ${sector}`}
    ${channel === undefined ? sql`` : sql`and d.channel = ${channel}`}
    ${procedure === undefined ? sql`` : sql`and d.procedure_code = ${procedure}`}
    ${holder === undefined ? sql`` : sql`and d.holder_id is not distinct from ${holder}`}
    ${unit === undefined ? sql`` : sql`and d.holder_id in (select m.user_id from unit_members m where m.unit_id = ${unit} and ${belongs(sql, moment.now)})`}
    ${waitsFor === undefined ? sql`` : sql`and d.state = any(${[...statesWaitingFor(waitsFor)]})`}
    ${due === undefined ? sql`` : sql`and ${isDue(sql, moment, due)}`}
    ${filedFrom === undefined ? sql`` : sql`and d.submitted_at >= ${filedFrom}`}
    ${filedBefore === undefined ? sql`` : sql`and d.submitted_at < ${filedBefore}`}
    ${work === undefined ? sql`` : sql`and (${canActOn(sql, scope, work)})`}
    ${newMessage === true ? sql`and ${isHandled(sql, scope)} and ${hasNewMessage(sql)}` : sql``}
    ${label === undefined ? sql`` : sql`and ${isHandled(sql, scope)} and ${bears(sql, label)}`}
    ${movedAfter === undefined ? sql`` : sql`and d.updated_at > ${movedAfter}`}
    ${sameAs === undefined ? sql`` : sql`and ${isHandled(sql, scope)} and ${sameMatter(sql, sameAs)}`}
    ${ids === undefined ? sql`` : sql`and d.id = any(${[...ids]}::uuid[])`}
    ${codes === undefined ? sql`` : sql`and d.code = any(${[...codes]})`}`;
}

/**
 * In which order a list stands: parts that follow one another. Of open ones the nearest due date and the longest wait come first; those
 * at an end, years of them, come after, read as far as a page needs them from an index, the latest first.
 */
function partsOf(
  sql: Sql,
  scope: QueueScope,
  order: QueueOrder,
  { state, closed }: QueueConditions,
  moment: QueueMoment,
) {
  const all = sql`true`;
  const latest = sql`d.submitted_at desc, d.id`;
  const byDue = sql`coalesce(d.limit_due_at, d.due_at) nulls last, d.submitted_at nulls last, d.id`;
  const openFirst = (ordered: Fragment, ended = latest) => {
    if (closed !== true) return [{ which: all, ordered }];
    if (state !== undefined) return [{ which: all, ordered: openStates.includes(state) ? ordered : ended }];
    return [
      { which: isOpen(sql), ordered },
      ...(seesEnded(scope) ? [{ which: isEnded(sql), ordered: ended }] : []),
    ];
  };
  switch (order) {
    case 'work':
      return openFirst(sql`${rank(sql, scope, moment)}, ${byDue}`);
    case 'due':
      return openFirst(byDue);
    case 'due-last':
      return openFirst(sql`coalesce(d.limit_due_at, d.due_at) desc nulls last, d.submitted_at desc, d.id`);
    case 'holder':
      return openFirst(sql`person_order(h.name) collate "vi-x-icu" nulls last, ${byDue}`);
    case 'procedure':
      return openFirst(sql`d.procedure_code, ${byDue}`, sql`d.procedure_code, ${latest}`);
    case 'newest':
      return [{ which: all, ordered: latest }];
    case 'oldest':
      return [{ which: all, ordered: sql`d.submitted_at nulls last, d.id` }];
    case 'received-newest':
      return [{ which: all, ordered: sql`d.received_at desc nulls last, d.submitted_at desc, d.id` }];
    // As the index of receptions is read backwards, where what was never received comes first.
    case 'received-oldest':
      return [
        {
          which: sql`d.received_at is not null`,
          ordered: sql`d.received_at nulls first, d.submitted_at, d.id`,
        },
        { which: sql`d.received_at is null`, ordered: sql`d.submitted_at, d.id` },
      ];
  }
}

/**
 * The rows of a page, for the from clause: `d` the dossiers, `page.place` their order. Of each part no more is read than the page needs,
 * and nothing of the next while one suffices.
 */
function pageOf(
  sql: Sql,
  scope: QueueScope,
  filter: QueueConditions,
  moment: QueueMoment,
  order: QueueOrder,
  { offset, limit }: QueuePart,
) {
  const parts = partsOf(sql, scope, order, filter, moment).map(
    ({ which, ordered }) => sql`(select d.id from dossiers d left join users h on h.id = d.holder_id
      where ${matches(sql, scope, filter, moment)} and ${which} order by ${ordered} limit ${offset + limit})`,
  );
  const rows = parts.reduce((before, part) => sql`${before} union all ${part}`);
  return sql`(select id, row_number() over () as place from (select id from (${rows}) parts limit ${limit} offset ${offset}) rows) page
    join dossiers d on d.id = page.id`;
}

/** Which rows of a list. */
export interface QueuePart {
  readonly offset: number;
  readonly limit: number;
}

export async function listQueueRows(
  sql: Sql,
  scope: QueueScope,
  filter: QueueConditions,
  moment: QueueMoment,
  order: QueueOrder,
  part: QueuePart,
): Promise<readonly QueueRow[]> {
  return sql<QueueRow[]>`
    select d.id, d.code, d.register_number as "registerNumber", d.owner_id as "ownerId", d.channel,
      d.procedure_revision_id as "procedureRevisionId", d.sector, d.state, d.version, d.applicant,
      d.holder_id as "holderId", h.name as "holderName", ${wasSupplemented(sql)} as supplemented,
      ${hasCorrectedDraft(sql)} as "draftCorrected", ${hasNewMessage(sql)} as "newMessage", ${labelsOf(sql)} as labels, d.charges, d.amount_due as "amountDue", d.paid_at as "paidAt",
      d.exemption_outcome as "exemptionOutcome", ${isDeclined(sql)} as declined, d.submitted_at as "submittedAt",
      d.received_at as "receivedAt", d.finished_at as "finishedAt", d.due_at as "dueAt", d.limit_due_at as "limitDueAt", d.limit_periods as "limitPeriods",
      (select jsonb_build_object('outcome', o.outcome, 'proposedBy', o.proposed_by) from postponements o
        where o.dossier_id = d.id and ${isStanding(sql)}) as postponement,
      (select jsonb_build_object('step', e.step, 'proposedBy', e.proposed_by) from decision_proposals e
        where e.dossier_id = d.id and e.outcome is null) as "decisionProposal",
      (select jsonb_build_object('submittedBy', r.submitted_by, 'signedOn', r.signed_on) from result_submissions r
        where r.dossier_id = d.id and r.outcome is null) as submission
    from ${pageOf(sql, scope, filter, moment, order, part)} left join users h on h.id = d.holder_id order by page.place`;
}

/** A part of a list by its codes alone, in its order. */
export async function listQueueCodes(
  sql: Sql,
  scope: QueueScope,
  filter: QueueConditions,
  moment: QueueMoment,
  order: QueueOrder,
  part: QueuePart,
): Promise<readonly string[]> {
  const rows = await sql<{ code: string }[]>`
    select d.code from ${pageOf(sql, scope, filter, moment, order, part)} order by page.place`;
  return rows.map(({ code }) => code);
}

/** So far a list is counted and turned over: whoever looks for what lies beyond narrows it. */
export const listedAtMost = 10_000;

/** How long a list is; one more than `listedAtMost` where it is longer. */
const lengthOf = (sql: Sql, scope: QueueScope, filter: QueueConditions, moment: QueueMoment) =>
  sql`(select count(*)::int from (select from dossiers d where ${matches(sql, scope, filter, moment)} limit ${constant(sql, String(listedAtMost + 1))}) counted)`;

/** @returns one more than `listedAtMost` where there are more */
export async function countQueue(
  sql: Sql,
  scope: QueueScope,
  filter: QueueConditions,
  moment: QueueMoment,
): Promise<number> {
  const [row] = await sql<{ total: number }[]>`
    select ${lengthOf(sql, scope, filter, moment)} as total`;
  return row?.total ?? 0;
}

export interface QueueExtent {
  /** How many the list has; one more than `listedAtMost` where it has more. */
  readonly total: number;
  /** Who holds open ones that the viewer sees. */
  readonly holders: readonly { readonly id: string; readonly name: string }[];
  /** To which units they belong now. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The labels of the commune. */
  readonly labels: readonly { readonly id: string; readonly name: string }[];
  /** Of which procedures open ones are that he sees, each by one of its revisions. */
  readonly procedures: readonly { readonly code: string; readonly revisionId: string }[];
}

/** How long a list is, and what it can be narrowed by, in one reading. */
export async function readQueueExtent(
  sql: Sql,
  scope: QueueScope,
  filter: QueueConditions,
  moment: QueueMoment,
): Promise<QueueExtent> {
  const [row] = await sql<QueueExtent[]>`
    with open as materialized (select d.holder_id, d.procedure_code, d.procedure_revision_id from dossiers d
      where ${inScope(sql, scope)} and ${isOpen(sql)})
    select ${lengthOf(sql, scope, filter, moment)} as total,
      (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by person_order(u.name) collate "vi-x-icu"), '[]')
        from users u where u.id in (select holder_id from open)) as holders,
      (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) order by n.name collate "vi-x-icu"), '[]')
        from units n where n.id in (select m.unit_id from unit_members m
          where m.user_id in (select holder_id from open) and ${belongs(sql, moment.now)})) as units,
      (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name) order by l.name collate "vi-x-icu"), '[]')
        from dossier_labels l) as labels,
      (select coalesce(jsonb_agg(jsonb_build_object('code', o.procedure_code, 'revisionId', o.revision)), '[]')
        from (select procedure_code, min(procedure_revision_id::text) as revision from open group by procedure_code) o)
        as procedures`;
  return row ?? { total: 0, holders: [], units: [], labels: [], procedures: [] };
}

/**
 * How many a list narrowed by `filter` has: one number for each of `filters`, in one reading of the open dossiers.
 * @param few further lists, of few dossiers, those at an end among them: their numbers come last
 */
export async function countOpenQueues(
  sql: Sql,
  scope: QueueScope,
  filters: readonly QueueConditions[],
  moment: QueueMoment,
  few: readonly QueueConditions[] = [],
): Promise<readonly number[]> {
  // Each is asked of what the viewer sees: what he sees is not asked once more for every number.
  const counts = filters.map(
    (filter) => sql`count(*) filter (where ${isNarrowed(sql, scope, filter, moment)})::int`,
  );
  const numbers = counts.reduce((before, one, index) => (index === 0 ? one : sql`${before}, ${one}`), sql``);
  const others = few.reduce(
    (before, filter) =>
      sql`${before} || (select count(*)::int from dossiers d where ${matches(sql, scope, filter, moment)})`,
    sql``,
  );
  const [row] = await sql<{ numbers: number[] }[]>`
    select array[${numbers}]::int[] ${others} as numbers from dossiers d where ${inScope(sql, scope)} and ${isOpen(sql)}`;
  return row?.numbers ?? [];
}

/** How many other dossiers of the same procedure there are about the same person. */
export async function countSameMatter(sql: Sql, reader: Reader, code: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from dossiers d
    where d.state <> 'draft' and ${isOfOthers(sql, reader)} and ${sameMatter(sql, code)}`;
  return row?.count ?? 0;
}
