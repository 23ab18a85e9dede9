// What is convened: read from what the form answered, and checked against who works here.
import * as z from 'zod';

import { meetingKindIds } from '#app/publications/meeting-lists.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { wallMoment } from '../kernel/wall-moment.ts';

const line = (longest: number) => z.string().trim().min(1).max(longest);

export const meetingPlan = z.object({
  kind: z.enum(meetingKindIds),
  reason: z.string().trim().max(1000).default(''),
  startsAt: wallMoment,
  place: line(200),
  /** Absent: whoever convenes. */
  chair: z.string().max(100).optional(),
  secretary: z.string().max(100).optional(),
  agenda: z
    .array(
      z.object({
        title: line(300),
        presenter: z.string().max(100).optional(),
        minutes: z.number().int().min(1).max(480).optional(),
      }),
    )
    .min(1)
    .max(30),
  invited: z.array(z.string().max(100)).max(200).default([]),
});

export type MeetingPlan = z.infer<typeof meetingPlan>;

export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly position: string | null;
  readonly roles: readonly string[];
}

/** @returns who holds the head's office now; empty while it is vacant */
export const headsAmong = (staff: readonly StaffRow[]) =>
  staff.filter(({ roles }) => roles.includes('editor-in-chief'));

/** @returns who may chair: the head, or the deputy in his place (Đ19) */
export const chairsAmong = (staff: readonly StaffRow[]) =>
  staff.filter(({ roles }) => roles.includes('editor-in-chief') || roles.includes('deputy-editor'));

/** @returns whether a deputy chairs, so that no other takes the chair from him */
export const chairedByDeputy = (chairId: string, staff: readonly StaffRow[]): boolean =>
  inPlaceOfHead(chairId, staff) && chairsAmong(staff).some(({ id }) => id === chairId);

/** @returns whether somebody chairs in the place of the head */
export function inPlaceOfHead(chairId: string, staff: readonly StaffRow[]): boolean {
  return !headsAmong(staff).some(({ id }) => id === chairId);
}

/** @returns whether the head is to hear the result: somebody chaired in his place, and he does not finish what is left himself (Đ19) */
export const owesReport = (
  meeting: { readonly inPlaceOfHead: boolean; readonly chairId: string },
  staff: readonly StaffRow[],
): boolean => meeting.inPlaceOfHead && inPlaceOfHead(meeting.chairId, staff);

/**
 * @param staff whoever works here now
 * @returns what is wrong with a plan, first things first; undefined when nothing is
 */
export function problemOf(
  plan: MeetingPlan,
  chairId: string,
  staff: readonly StaffRow[],
  now: Date,
): InputProblem | undefined {
  const at = (path: string, message: string): InputProblem => ({ path, message });
  const works = (id: string) => staff.some((one) => one.id === id);
  if (plan.startsAt <= now) return at('startsAt', 'Nhập thời gian họp sau lúc này.');
  if (plan.kind === 'extraordinary' && plan.reason === '') return at('reason', 'Nhập lý do họp đột xuất.');
  if (!chairsAmong(staff).some(({ id }) => id === chairId))
    return at('chair', 'Người chủ trì là Trưởng ban, hoặc Phó Trưởng ban khi Trưởng ban đi vắng.');
  if (plan.secretary !== undefined && !works(plan.secretary))
    return at('secretary', 'Chọn thư ký trong danh sách cán bộ.');
  if (plan.agenda.some(({ presenter }) => presenter !== undefined && !works(presenter)))
    return at('agenda', 'Chọn người trình bày trong danh sách cán bộ.');
  return plan.invited.every(works) ? undefined : at('invited', 'Chọn người dự họp trong danh sách cán bộ.');
}

/** @returns everybody who is called, each once: the chair, the secretary and who presents always are */
export function invitedBy(plan: MeetingPlan, chairId: string): readonly string[] {
  const presenting = plan.agenda.flatMap(({ presenter }) => (presenter === undefined ? [] : [presenter]));
  const secretary = plan.secretary === undefined ? [] : [plan.secretary];
  return [...new Set([chairId, ...secretary, ...plan.invited, ...presenting])];
}

/** @returns the plan as it is stored; a reason is kept of an extraordinary meeting alone */
export function rowOf(plan: MeetingPlan, chairId: string) {
  return {
    kind: plan.kind,
    reason: plan.kind === 'extraordinary' ? plan.reason.normalize('NFC') : '',
    startsAt: plan.startsAt,
    place: plan.place.normalize('NFC'),
    chairId,
    secretaryId: plan.secretary ?? null,
    agenda: plan.agenda.map(({ title, presenter, minutes }) => ({
      title: title.normalize('NFC'),
      presenter: presenter ?? null,
      minutes: minutes ?? null,
    })),
  };
}
