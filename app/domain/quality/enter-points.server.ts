// Points of TT 01/2018 that the portal cannot know, entered for a period: a leader or the desk proposes them, the chairman or a
// vice-chairman who did not propose them approves. Nobody raises his own score alone.
import {
  basisProblem,
  enterable,
  choicesText,
  indexTitle,
  numberOf,
  pointsContent,
  readPoints,
  withEntered,
  type AgencyPoints,
  type EnteredPoints,
  type PointsContent,
} from '#app/quality/entered-points.ts';
import { daysOf, readPeriod } from '#app/lists/period.ts';
import { agencyBands, bandOf, isKnown, sumOf, type IndexId } from '#app/quality/points.ts';
import { pointsText, sumText } from '#app/quality/quality-words.ts';
import type { PointsEntry } from '#app/read-models/quality.ts';
import { uncapitalise } from '#app/values/first-letter.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { present } from '#app/values/present.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { localDate } from '#catalog/local-date.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { findOpenProposal } from '#db/queries/proposals.server.ts';
import { insertEnteredPoints, listEnteredPoints } from '#db/queries/quality.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { proposalKind } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { gather } from './gather.server.ts';
import { agencyKnown } from './agency-points.ts';

const leaders: readonly StaffRole[] = ['chairman', 'vice-chairman'];
const proposers: readonly StaffRole[] = [...leaders, 'one-stop-desk'];

/** @returns whether he may propose points */
export const mayEnterPoints = ({ roles }: Pick<Staff, 'roles'>): boolean =>
  roles.some((role) => proposers.includes(role));

/** What was typed for an index. */
export interface TypedPoints {
  readonly points: string;
  readonly basis: string;
}

const standingParts = (standing: readonly EnteredPoints[]) => ({
  diem: standing.map(({ index, points, basis }) => [index, points, basis]),
});

const titleOf = (period: string): string => daysOf({ period }, period).title;

/** Of a period one proposal waits at a time. */
const about = (period: string): string => `points:${period}`;

async function reachPeriod(
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  period: string,
): Promise<Outcome<{ readonly staff: Staff; readonly days: { from: string; until: string } }>> {
  if (actor.kind !== 'staff' || !mayEnterPoints(actor))
    return refuse('not-allowed', 'Chỉ lãnh đạo Ủy ban nhân dân và Bộ phận Một cửa nhập điểm của đơn vị.');
  const { from, until } = readPeriod(period) === undefined ? {} : daysOf({ period }, period);
  if (from === undefined || until === undefined || from > localDate(clock.now()))
    return refuse('not-found', 'Không có kỳ này. Hãy chọn một năm, quý hoặc tháng đã bắt đầu.');
  return { ok: true, staff: actor, days: { from, until } };
}

const linesOf = (known: AgencyPoints, standing: readonly EnteredPoints[]): PointsEntry['lines'] =>
  enterable.flatMap((index) => {
    const range = known[index];
    const one = standing.find((entry) => entry.index === index && entry.points !== null);
    return range === undefined || isKnown(range)
      ? []
      : [{ index, known: range, ...present({ standing: one }) }];
  });

/** @returns refused as `not-allowed` to all but leaders and the desk; `not-found` for what is no period, or one to come */
export async function openPointsEntry(
  deps: Deps,
  actor: Actor,
  period: string,
): Promise<Outcome<{ entry: PointsEntry }>> {
  const reached = await reachPeriod(deps, actor, period);
  if (!reached.ok) return reached;
  const known = agencyKnown(await gather(deps, reached.days));
  const standing = await listEnteredPoints(deps.db, period);
  const waiting = await findOpenProposal(deps.db, pointsProposal.id, about(period));
  return {
    ok: true,
    entry: {
      ...{ period, title: titleOf(period), lines: linesOf(known, standing) },
      seen: seenOf(standingParts(standing)),
      ...present({ waiting: waiting?.id }),
    },
  };
}

/**
 * Nothing changes yet: it waits for another person.
 * @param typed by index, as typed; empty points: none, or taken back
 * @returns refused as `openPointsEntry`; `invalid`, at `<index>` and `<index>Basis`, for points that the index can't have or the portal
 *   knows to be others, and without a ground; `not-possible` where all of it stands already; `changed-meanwhile`; and as `propose`
 */
export async function proposePoints(
  deps: Deps,
  actor: Actor,
  { period, typed, seen }: { period: string; typed: ReadonlyMap<IndexId, TypedPoints>; seen?: string },
): Promise<Outcome<Proposed>> {
  const reached = await reachPeriod(deps, actor, period);
  if (!reached.ok) return reached;
  const known = agencyKnown(await gather(deps, reached.days));
  return allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const standing = await listEnteredPoints(tx, period);
    const met = meetSeen({ seen, now: standingParts(standing), one: `điểm của kỳ ${titleOf(period)}` });
    if (!met.ok) return met;
    const read = linesOf(known, standing).map((line) => readLine(line, typed.get(line.index)));
    const problems = read.flatMap((one) => one.problems);
    if (problems.length > 0) return refuseInputs(problems);
    const entries = read.flatMap(({ entry }) => entry ?? []);
    if (entries.length === 0)
      return refuse('not-possible', 'Chưa có điểm nào được nhập, hoặc điểm đã nhập đúng như vậy.');
    return propose(deps, tx, reached.staff, pointsProposal, {
      about: about(period),
      userId: null,
      content: { period, before: seenOf(standingParts(standing)), entries } satisfies PointsContent,
    });
  });
}

/** @returns `entry`: what is to change; undefined where nothing does */
function readLine(
  { index, known, standing }: PointsEntry['lines'][number],
  typed: TypedPoints = { points: '', basis: '' },
): { readonly problems: readonly InputProblem[]; readonly entry?: PointsContent['entries'][number] } {
  const basis = typed.basis.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (typed.points.trim() === '')
    return standing === undefined
      ? {
          problems:
            basis === ''
              ? []
              : [{ path: index, message: `Nhập điểm của chỉ số ${index.slice(2)}, hoặc xóa căn cứ` }],
        }
      : { problems: [], entry: { index, points: null, basis } };
  const points = readPoints(index, typed.points);
  const wrong = basisProblem(index, basis);
  const problems = [
    ...(points === undefined || points < known.least || points > known.most
      ? [{ path: index, message: `Chỉ số ${index.slice(2)}: nhập ${choicesText(index, known)}` }]
      : []),
    ...(wrong === undefined ? [] : [{ path: `${index}Basis`, message: wrong }]),
  ];
  if (problems.length > 0 || points === undefined) return { problems };
  return standing?.points === points && standing.basis === basis
    ? { problems }
    : { problems, entry: { index, points, basis } };
}

export const pointsProposal = proposalKind<PointsContent>({
  id: 'quality-points',
  provesAgain: false,
  schema: pointsContent,
  offices: {
    readers: leaders,
    approvers: () => leaders,
    whoApproves: () => 'Chủ tịch hoặc Phó Chủ tịch, không phải người nhập',
    mayPropose: async (_db, proposer) => mayEnterPoints(proposer),
    noLonger: 'không còn là lãnh đạo hoặc Bộ phận Một cửa',
  },
  concernedDecides: false,
  subject: () => 'quality',
  words: ({ period, entries }) => ({
    title: `nhập điểm Thông tư 01/2018 của đơn vị, ${uncapitalise(titleOf(period))}`,
    details: entries.map(({ index, points, basis }) =>
      points === null
        ? `${indexTitle(index)}: bỏ điểm đã nhập`
        : `${indexTitle(index)}: ${String(points).replace('.', ',')} điểm. Căn cứ: ${basis}`,
    ),
  }),
  // That nothing was entered meanwhile is asked where it is carried out; what the portal knows itself goes on changing.
  async effect(deps, { period, before, entries }) {
    const { from, until } = daysOf({ period }, period);
    if (from === undefined || until === undefined) throw new RangeError('points are entered for a period');
    const known = agencyKnown(await gather(deps, { from, until }));
    const standing = await listEnteredPoints(deps.db, period);
    const kept = standing.filter(({ index }) => entries.every((entry) => entry.index !== index));
    const nobody = { proposedByName: '', approvedByName: '', approvedAt: deps.clock.now() };
    const now = withEntered(known, standing).points;
    const after = withEntered(known, [...kept, ...entries.map((entry) => ({ ...entry, ...nobody }))]);
    const total = (points: AgencyPoints) => {
      const sum = sumOf(Object.values(points));
      return sumText({ sum, band: points.cs1 === undefined ? [] : bandOf(sum, agencyBands) });
    };
    return {
      lines: [
        ...entries.map(({ index, points }) => {
          const change = `Chỉ số ${numberOf(index)}: trước ${pointsText(now[index])}, sau ${pointsText(after.points[index])} điểm`;
          const counted =
            points === null || after.entered.some((entry) => entry.index === index && entry.counted);
          return counted
            ? `${change}.`
            : `${change}. Điểm đề nghị không còn khớp với dữ liệu của Cổng nên không được tính.`;
        }),
        `Trước: ${uncapitalise(total(now))}`,
        `Sau: ${uncapitalise(total(after.points))}`,
      ],
      seen: before,
    };
  },
  async carryOut(deps, tx, { period, before, entries }, { row, approver, at }) {
    if (seenOf(standingParts(await listEnteredPoints(tx, period))) !== before)
      return refuse(
        'not-possible',
        'Từ khi đề nghị, điểm đã nhập của kỳ này đã đổi. Hãy từ chối; nếu vẫn cần thì nhập lại.',
      );
    const proposedByName = (await namesOf(tx, [row.proposedBy])).get(row.proposedBy) ?? '';
    await insertEnteredPoints(
      tx,
      { id: row.id, period },
      entries.map((entry) => ({
        ...entry,
        ...{ proposedByName, approvedByName: approver.name, approvedAt: at },
      })),
    );
    await recordAuditEvent(deps, tx, approver, {
      subject: 'quality',
      event: 'points-entered',
      detail: { period, entries, proposedBy: row.proposedBy },
    });
    return { ok: true };
  },
});
