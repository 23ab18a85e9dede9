// The staff's inbox, of all kinds or one, and how many wait: for those who handle a kind or look on.
import type { InquiryKind, StaffCapacity } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { stateOf } from '#app/steps/permit.ts';
import type { InboxOrder, InboxStage, InquiriesFilter } from '#app/lists/inquiries.ts';
import type { InquiryDueView, InquiryLine } from '#app/read-models/inquiries.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { instantsOf, localDate } from '#catalog/local-date.ts';
import { listUnits } from '#db/queries/content-sections.server.ts';
import { countWaiting, type InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  listInbox as rowsOfInbox,
  listInquiriesById,
  type InboxMatch,
  type InboxRow,
} from '#db/queries/inquiry-inbox.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import {
  capacitiesOnInquiry,
  mayRead,
  notForHim,
  scopeOf,
  standingOf,
  type Standing,
} from './inquiry-access.server.ts';
import { requesterListed } from './inquiry-contents.server.ts';
import { dueView, isPaused, missedView } from './inquiry-view.server.ts';
import { registerNumberOf } from './register-number.ts';

export interface InboxRequest extends Omit<InquiriesFilter, 'kind'> {
  /** Left out: all that are any business of the actor's. */
  readonly kind?: InquiryKind | undefined;
}

interface Inbox {
  readonly lines: readonly InquiryLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The kinds he may ask for. */
  readonly kinds: readonly InquiryKind[];
  /** The units he may ask for: none when he sees only what his own were given. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

const pageSize = 25;

const lettersOfCode = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z/]/g, '');

/**
 * One inquiry as a list shows it. What cannot be unsealed is listed all the same, as unreadable.
 * @param standing who reads the list: of what he does not read neither writer nor subject is told
 * @returns without `registerNumber` before it is in the register, without `due` for a kind without a limit
 */
export function lineOf(
  deps: Deps,
  { kind, standing }: KindInReach,
  row: InquiryRow,
  calendar: WorkingCalendar,
): InquiryLine {
  const state = stateOf(kind, row.state);
  const { name, subject } = mayRead(standing, row)
    ? requesterListed(kind, deps.keys, row)
    : { name: untoldWriter, subject: '' };
  const registerNumber = registerNumberOf(row);
  const due = dueView(deps, kind, row, calendar);
  const missed = missedView(kind, row);
  return {
    kind: kind.id,
    code: row.code,
    requesterName: name,
    subject,
    stateLabel: state.label,
    tone: state.tone,
    paused: isPaused(kind, row),
    submittedAt: row.submittedAt,
    ...present({ registerNumber, due, missed, assignedTo: row.assignedTo }),
  };
}

/** What stands in a list in the place of who wrote, for who keeps the kind and does not read it. */
const untoldWriter = 'Không hiện tên và nội dung';

interface KindInReach {
  readonly kind: InquiryKind;
  readonly standing: Standing;
}

/** The kinds that are any business of his, and what he is to each. */
async function reachOf(deps: Deps, actor: Actor): Promise<readonly KindInReach[]> {
  const standings = await Promise.all(
    inquiryKinds.map(async (kind) => ({ kind, standing: await standingOf(deps, actor, kind) })),
  );
  return standings.flatMap(({ kind, standing }) => (standing === undefined ? [] : [{ kind, standing }]));
}

/** What an inbox knows of one before it is opened. */
interface Entry {
  readonly row: InboxRow;
  /** The actor has the next step. */
  readonly waits: boolean;
  readonly due: InquiryDueView | undefined;
}

/**
 * @param request without a state, stage or words: everything that is still open; `page` counts from 1, past the end
 *   it is the last one
 * @returns first what the actor can act on, unless `order` says otherwise. Refused as `not-allowed` where none of it
 *   is any business of his
 */
export async function listInbox(
  deps: Deps,
  actor: Actor,
  request: InboxRequest = {},
): Promise<Outcome<Inbox>> {
  const { kind: only } = request;
  const kindsInReach = await reachOf(deps, actor);
  const kindsSought = kindsInReach.filter(({ kind }) => only === undefined || kind.id === only.id);
  if (kindsSought.length === 0) return notForHim(only);
  const calendar = await readWorkingCalendar(deps);
  const entries = await entriesOf(deps, request, kindsSought, calendar);
  const { page, pages, offset } = pageWithin(entries.length, pageSize, request.page);
  const entriesOfPage = entries.slice(offset, offset + pageSize);
  const rowsOfPage = await listInquiriesById(
    deps.db.$client,
    entriesOfPage.map(({ row }) => row.id),
  );
  return {
    ok: true,
    lines: rowsOfPage.flatMap((row) => {
      const reach = kindsSought.find(({ kind }) => kind.id === row.kind);
      return reach === undefined ? [] : [lineOf(deps, reach, row, calendar)];
    }),
    total: entries.length,
    page,
    pages,
    kinds: kindsInReach.map(({ kind }) => kind),
    units: kindsInReach.some(({ standing }) => standing.sees === 'all') ? await listUnits(deps.db) : [],
  };
}

/** What the inbox holds for `request`, in its order. */
async function entriesOf(
  deps: Deps,
  request: InboxRequest,
  kindsSought: readonly KindInReach[],
  calendar: WorkingCalendar,
): Promise<readonly Entry[]> {
  const today = localDate(deps.clock.now());
  const rows = await rowsOfInbox(deps.db.$client, matchOf(request, kindsSought));
  return rows
    .map((row): Entry => {
      const sought = kindsSought.find(({ kind }) => kind.id === row.kind);
      if (sought === undefined) throw new Error(`the inbox holds a ${row.kind} that was not wanted`);
      return {
        row,
        waits: hasNextStep(sought.kind, sought.standing, row),
        due: dueView(deps, sought.kind, row, calendar),
      };
    })
    .filter(({ waits }) => request.stage !== 'mine' || waits)
    .filter(({ due }) => request.late !== true || (due?.finished === false && due.lateness.kind === 'late'))
    .filter(({ due }) => request.dueToday !== true || (due?.finished === false && due.date === today))
    .filter(({ due }) => request.escalated !== true || due?.level === 2)
    .sort(inboxOrders[request.order ?? 'work']);
}

/**
 * What is late of what people sent, for the page on which a day starts.
 * @returns `mine`: late, and the next step is his; `escalated`: of the kinds whose lateness is told to him, all that are so late
 */
export async function countLateInquiries(
  deps: Deps,
  actor: Actor,
): Promise<{ readonly mine: number; readonly escalated: number }> {
  const kindsInReach = await reachOf(deps, actor);
  if (actor.kind !== 'staff' || kindsInReach.length === 0) return { mine: 0, escalated: 0 };
  const calendar = await readWorkingCalendar(deps);
  const kindsOfHis = kindsInReach.filter(({ kind }) =>
    kind.escalation?.roles.some((role) => actor.roles.includes(role)),
  );
  const late = await entriesOf(deps, { late: true }, kindsInReach, calendar);
  return {
    mine: late.filter(({ waits }) => waits).length,
    escalated: late.filter(
      ({ row, due }) => due?.level === 2 && kindsOfHis.some(({ kind }) => kind.id === row.kind),
    ).length,
  };
}

/** By its state, and by what its public page waits for: of one that is open again, both may wait, each for somebody else. */
function hasNextStep(kind: InquiryKind, standing: Standing, row: InboxRow): boolean {
  const { publicationWriter, publicationWriters, takedownAsked } = row;
  const toApprove = publicationWriter !== null && !publicationWriters.includes(standing.staff.userId);
  const steps: readonly (StaffCapacity | undefined)[] = [
    stateOf(kind, row.state).waitsFor,
    toApprove ? 'approver' : undefined,
    takedownAsked ? 'handler' : undefined,
  ];
  return capacitiesOnInquiry(standing, row).some((capacity) => steps.includes(capacity));
}

type Order = (one: Entry, other: Entry) => number;

const rankOf = ({ row, waits }: Entry): number => (waits ? 0 : row.finishedAt === null ? 1 : 2);
/** What has no limit comes after what has one. */
const byDue: Order = (one, other) => (one.due?.date ?? '9999').localeCompare(other.due?.date ?? '9999');

/** `Array.sort` is stable: what is equal stays with the oldest first. */
const inboxOrders: Readonly<Record<InboxOrder | 'work', Order>> = {
  work: (one, other) => rankOf(one) - rankOf(other) || byDue(one, other),
  due: (one, other) =>
    Number(one.row.finishedAt !== null) - Number(other.row.finishedAt !== null) || byDue(one, other),
  newest: (one, other) => other.row.submittedAt.getTime() - one.row.submittedAt.getTime(),
};

function matchOf(
  { text = '', state, stage, unit, mine, from, until }: InboxRequest,
  kindsSought: readonly KindInReach[],
): InboxMatch {
  const words = lettersOfCode(text);
  const statesOf = (kind: InquiryKind): readonly string[] => {
    const all = Object.keys(kind.states);
    if (state !== undefined) return all.filter((one) => (stateOf(kind, one).sameAs ?? one) === state);
    if (stage !== undefined) return all.filter((one) => isAtStage(kind, one, stage));
    // A code is looked for among all, whatever became of it.
    return words === '' ? all.filter((one) => stateOf(kind, one).outcome === undefined) : all;
  };
  const isAmong = (capacity: StaffCapacity): boolean =>
    state === undefined && (stage === undefined || stage === 'mine' || stage === capacity);
  return {
    parts: kindsSought.map(({ kind, standing }) => ({
      kind: kind.id,
      states: statesOf(kind),
      proposed: isAmong('approver'),
      // The office takes it down, a leader says why it stays.
      takedowns: isAmong('handler') || isAmong('approver'),
      scope: scopeOf(standing),
    })),
    ...present({ unit }),
    ...(mine === true && kindsSought[0] !== undefined && { officer: kindsSought[0].standing.staff.userId }),
    ...instantsOf({ from, until }),
    ...(words !== '' && { text: words }),
  };
}

/** Whether an inquiry in `state` is at `stage`; what of it waits for the actor himself is looked at one by one. */
function isAtStage(kind: InquiryKind, state: string, stage: InboxStage): boolean {
  const { waitsFor, outcome, merged } = stateOf(kind, state);
  switch (stage) {
    case 'mine':
      return waitsFor !== undefined;
    case 'requester':
      return waitsFor === undefined && outcome === undefined && merged !== true;
    case 'finished':
      return outcome !== undefined;
    default:
      return waitsFor === stage;
  }
}

/**
 * How many wait for `actor` to do the next step, of each kind that is any business of his.
 * @returns empty for whoever has no business with any; a kind of which nothing waits counts 0
 */
export async function countWaitingInquiries(
  deps: Deps,
  actor: Actor,
): Promise<readonly { readonly kind: InquiryKind; readonly count: number }[]> {
  const kindsInReach = await reachOf(deps, actor);
  const counts = await countWaiting(deps.db.$client, kindsInReach.map(waitingOf));
  return kindsInReach.map(({ kind }, index) => ({ kind, count: counts[index] ?? 0 }));
}

function waitingOf({ kind, standing: { as, units, staff } }: KindInReach) {
  const waitingFor = (capacity: StaffCapacity) =>
    Object.keys(kind.states).filter((state) => stateOf(kind, state).waitsFor === capacity);
  return {
    kind: kind.id,
    states: as.flatMap(waitingFor),
    assigned: { states: waitingFor('assignee'), scope: { units, officer: staff.userId } },
    proposedNotBy: as.includes('approver') ? staff.userId : undefined,
    takedowns: as.includes('handler'),
  };
}
