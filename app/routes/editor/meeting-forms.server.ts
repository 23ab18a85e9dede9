// The forms of meetings as they were sent: read by their definitions, then by the schemas of the use cases.
import { wallMoment } from '#app/domain/kernel/wall-moment.ts';
import { meetingPlan, type MeetingPlan } from '#app/domain/meetings/meeting-plan.ts';
import type { ReadCircle } from '#app/domain/meetings/read-circle.server.ts';
import type { MinutesContent, OpenedMeeting, Person } from '#app/read-models/meetings.ts';
import { asDraft, meetingForm, minutesForm } from '#app/publications/meeting-forms.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { Answers, Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';
import * as z from 'zod';
import { attendanceIds } from '#app/publications/meeting-lists.ts';
import { own } from '#forms/own.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

function answersOf(form: FormDefinition, wire: Wire, now: Date): Read<Answers> {
  const check = checkDeclaration(form, wire, { today: localDate(now), unitName: '' });
  return check.ok ? { ok: true, value: check.answers } : { ok: false, problems: check.problems };
}

const noHour: Read<never> = {
  ok: false,
  problems: [{ path: 'startsAt.hour', message: 'Nhập giờ bắt đầu cuộc họp.' }],
};

export function readPlan(circle: ReadCircle, wire: Wire, now: Date): Read<MeetingPlan> {
  const reading = answersOf(meetingForm(circle), wire, now);
  if (!reading.ok) return reading;
  const { startsAt } = reading.value;
  if (!wallMoment.safeParse(startsAt).success) return noHour;
  const plan = meetingPlan.safeParse(reading.value);
  return plan.success
    ? { ok: true, value: plan.data }
    : { ok: false, problems: [{ path: '', message: 'Nội dung cuộc họp chưa đúng. Hãy xem lại.' }] };
}

/** By the names of a plan, where the form calls them otherwise. */
export const inputsOfPlan: ReadonlyMap<string, string> = new Map([
  ['startsAt', 'startsAt.day'],
  ['agenda', 'agenda.0.title'],
]);

const minutesSchema = z.object({
  other: z.string().default(''),
  endedAt: wallMoment.optional(),
  decisions: z
    .array(z.object({ text: z.string(), responsible: z.string().optional(), dueOn: z.string().optional() }))
    .default([]),
});
const was = z.enum(attendanceIds).optional();

export function formOfMinutes(meeting: OpenedMeeting, staff: readonly Person[]): FormDefinition {
  return asDraft(minutesForm({ invited: meeting.invited, agenda: meeting.agenda, staff }));
}

export function readMinutes(
  meeting: OpenedMeeting,
  staff: readonly Person[],
  wire: Wire,
  now: Date,
): Read<MinutesContent> {
  const reading = answersOf(formOfMinutes(meeting, staff), wire, now);
  if (!reading.ok) return reading;
  const answers = reading.value;
  const parsed = minutesSchema.safeParse(answers);
  if (!parsed.success)
    return { ok: false, problems: [{ path: 'endedAt.hour', message: 'Nhập giờ kết thúc cuộc họp.' }] };
  const { other, endedAt, decisions } = parsed.data;
  const textAt = (id: string) => z.string().catch('').parse(own(answers, id));
  return {
    ok: true,
    value: {
      ...present({ endedAt: endedAt?.toISOString() }),
      attendance: meeting.invited.map(({ id }, index) => ({
        userId: id,
        was: was.catch(undefined).parse(own(answers, `attendee${index}`)),
      })),
      points: meeting.agenda.map((_, index) => textAt(`point${index}`)),
      other,
      decisions,
    },
  };
}
