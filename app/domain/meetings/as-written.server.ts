// What the pages of meetings send: read by the definition of the form, then by the schema of what is done with it.
import { asDraft, meetingForm, minutesForm } from '#app/publications/meeting-forms.ts';
import { attendanceIds } from '#app/publications/meeting-lists.ts';
import type { MinutesContent, OpenedMeeting, Person } from '#app/read-models/meetings.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { Answers, Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { checkDeclaration } from '#forms/validate.ts';
import * as z from 'zod';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { wallMoment } from '../kernel/wall-moment.ts';
import { changeMeeting } from './change-meeting.server.ts';
import { conveneMeeting } from './convene-meeting.server.ts';
import { meetingPlan, type MeetingPlan } from './meeting-plan.ts';
import { openMeeting } from './open-meeting.server.ts';
import { readCircle, readCircleToConvene, type ReadCircle } from './read-circle.server.ts';
import { writeMinutes } from './write-minutes.server.ts';

function answersOf(form: FormDefinition, wire: Wire, { clock }: Deps): Outcome<{ answers: Answers }> {
  const check = checkDeclaration(form, wire, { today: localDate(clock.now()), unitName: '' });
  return check.ok ? check : refuseInputs(check.problems);
}

function readPlan(deps: Deps, circle: ReadCircle, wire: Wire): Outcome<{ plan: MeetingPlan }> {
  const reading = answersOf(meetingForm(circle), wire, deps);
  if (!reading.ok) return reading;
  if (!wallMoment.safeParse(reading.answers['startsAt']).success)
    return refuseAt('startsAt.hour', 'Nhập giờ bắt đầu cuộc họp.');
  const plan = meetingPlan.safeParse(reading.answers);
  return plan.success
    ? { ok: true, plan: plan.data }
    : refuseAt('', 'Nội dung cuộc họp chưa đúng. Hãy xem lại.');
}

/** @returns refused as `readCircleToConvene` and `conveneMeeting`, and at the inputs as `invalid` */
export async function conveneAsWritten(
  deps: Deps,
  actor: Actor,
  { wire }: { readonly wire: Wire },
): Promise<Outcome<{ id: string }>> {
  const access = await readCircleToConvene(deps, actor);
  if (!access.ok) return access;
  const reading = readPlan(deps, access.circle, wire);
  return reading.ok ? conveneMeeting(deps, actor, { plan: reading.plan }) : reading;
}

/** @returns refused as `readCircleToConvene` and `changeMeeting`, and at the inputs as `invalid` */
export async function changeAsWritten(
  deps: Deps,
  actor: Actor,
  { id, seen, wire }: { readonly id: string; readonly seen: number; readonly wire: Wire },
): Promise<Outcome<object>> {
  const access = await readCircleToConvene(deps, actor);
  if (!access.ok) return access;
  const reading = readPlan(deps, access.circle, wire);
  return reading.ok ? changeMeeting(deps, actor, { id, seen, plan: reading.plan }) : reading;
}

const inputsOfPlan: Readonly<Record<string, string>> = { startsAt: 'startsAt.day', agenda: 'agenda.0.title' };

/** @returns what the form calls a part of a plan */
export const inputOfPlan = (path: string): string => own(inputsOfPlan, path) ?? path;

const minutesSchema = z.object({
  other: z.string().default(''),
  endedAt: wallMoment.optional(),
  decisions: z
    .array(z.object({ text: z.string(), responsible: z.string().optional(), dueOn: z.string().optional() }))
    .default([]),
});
const was = z.enum(attendanceIds).optional();

/** @returns the meeting, and the form of its minutes. Refused as `openMeeting` and `readCircle` */
export async function openMinutesForm(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string },
): Promise<Outcome<{ meeting: OpenedMeeting; staff: readonly Person[]; form: FormDefinition }>> {
  const opened = await openMeeting(deps, actor, input);
  if (!opened.ok) return opened;
  const { meeting } = opened;
  const access = await readCircle(deps, actor);
  if (!access.ok) return access;
  const { staff } = access.circle;
  const { invited, agenda } = meeting;
  return { ok: true, meeting, staff, form: asDraft(minutesForm({ invited, agenda, staff })) };
}

/** @returns refused as `openMinutesForm` and `writeMinutes`, and at the inputs as `invalid` */
export async function writeMinutesAsWritten(
  deps: Deps,
  actor: Actor,
  { id, seen, wire }: { readonly id: string; readonly seen: number; readonly wire: Wire },
): Promise<Outcome<object>> {
  const opened = await openMinutesForm(deps, actor, { id });
  if (!opened.ok) return opened;
  const { meeting, form } = opened;
  const reading = answersOf(form, wire, deps);
  if (!reading.ok) return reading;
  const { answers } = reading;
  const parsed = minutesSchema.safeParse(answers);
  if (!parsed.success) return refuseAt('endedAt.hour', 'Nhập giờ kết thúc cuộc họp.');
  const { other, endedAt, decisions } = parsed.data;
  const textAt = (name: string) => z.string().catch('').parse(own(answers, name));
  const content: MinutesContent = {
    ...present({ endedAt: endedAt?.toISOString() }),
    attendance: meeting.invited.map(({ id: userId }, index) => ({
      userId,
      was: was.catch(undefined).parse(own(answers, `attendee${index}`)),
    })),
    points: meeting.agenda.map((_, index) => textAt(`point${index}`)),
    other,
    decisions,
  };
  return writeMinutes(deps, actor, { id, seen, content });
}
