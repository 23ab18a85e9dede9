// The staff's list of a kind, and how many wait: for those who handle it or look on.
import type { InquiryKind, StaffCapacity } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { stateOf } from '#app/steps/permit.ts';
import type { InquiryLine } from '#app/read-models/inquiries.ts';
import { present } from '#app/values/present.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { countInquiries, listInquiries, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { scopeOf, standAtDesk, standingOf, type Standing } from './inquiry-access.server.ts';
import { requesterListed } from './inquiry-contents.server.ts';
import { dueView } from './inquiry-view.server.ts';
import { registerNumberOf } from './register-number.ts';

interface InquiryFilter {
  readonly kind: InquiryKind;
  readonly state?: string | undefined;
  readonly late?: boolean | undefined;
  /** So late that the leaders are told. */
  readonly escalated?: boolean | undefined;
  /** Part of a code or number. */
  readonly text?: string | undefined;
}

const plain = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z/]/g, '');

const openStates = (kind: InquiryKind): readonly string[] =>
  Object.keys(kind.states).filter((state) => stateOf(kind, state).outcome === undefined);

export function lineOf(
  deps: Deps,
  kind: InquiryKind,
  row: InquiryRow,
  calendar: WorkingCalendar,
): InquiryLine {
  const state = stateOf(kind, row.state);
  const { name, subject } = requesterListed(kind, deps.keys, row);
  const registerNumber = registerNumberOf(row);
  const due = dueView(deps, kind, row, calendar);
  return {
    code: row.code,
    requesterName: name,
    subject,
    stateLabel: state.label,
    tone: state.tone,
    paused: state.clock === 'paused',
    submittedAt: row.submittedAt,
    ...present({ registerNumber, due }),
  };
}

/** Without a state: everything that is still open, the oldest first. */
export async function listInquiryDesk(
  deps: Deps,
  actor: Actor,
  { kind, state = '', late = false, escalated = false, text = '' }: InquiryFilter,
): Promise<Outcome<{ lines: readonly InquiryLine[] }>> {
  const stood = await standAtDesk(deps, actor, kind);
  if (!stood.ok) return stood;
  // A code is looked for among all, whatever became of it.
  const states = text === '' ? openStates(kind) : Object.keys(kind.states);
  const rows = await listInquiries(deps.db.$client, {
    kind: kind.id,
    states: Object.hasOwn(kind.states, state) ? [state] : states,
    scope: scopeOf(stood.standing),
  });
  const calendar = await readWorkingCalendar(deps);
  const lines = rows
    .filter((row) => text === '' || plain(`${row.code} ${registerNumberOf(row) ?? ''}`).includes(plain(text)))
    .map((row) => lineOf(deps, kind, row, calendar))
    .filter(({ due }) => !late || due?.lateness.kind === 'late')
    .filter(({ due }) => !escalated || due?.level === 2);
  return { ok: true, lines };
}

/** How many wait for `actor` to do the next step, of each kind that is any business of his. */
export async function countWaitingInquiries(
  deps: Deps,
  actor: Actor,
): Promise<readonly { readonly kind: InquiryKind; readonly count: number }[]> {
  const counted = await Promise.all(
    inquiryKinds.map(async (kind) => {
      const standing = await standingOf(deps, actor, kind);
      return standing === undefined ? [] : [{ kind, count: await countWaiting(deps, kind, standing) }];
    }),
  );
  return counted.flat();
}

async function countWaiting(deps: Deps, kind: InquiryKind, standing: Standing): Promise<number> {
  const sql = deps.db.$client;
  const waitingFor = (capacity: StaffCapacity) =>
    Object.keys(kind.states).filter((state) => stateOf(kind, state).waitsFor === capacity);
  const { units, staff } = standing;
  const counts = await Promise.all([
    ...standing.as.map((as) => countInquiries(sql, { kind: kind.id, states: waitingFor(as) })),
    countInquiries(sql, {
      kind: kind.id,
      states: waitingFor('assignee'),
      scope: { units, officer: staff.userId },
    }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
