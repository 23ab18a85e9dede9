// Minutes while they are written: their shape, and what is missing before the chair can confirm them.
import * as z from 'zod';

import { attendanceIds, meetingKindIds } from '#app/publications/meeting-lists.ts';
import type { ConfirmedMinutes, MinutesContent } from '#app/read-models/meetings.ts';
import type { MeetingRecord } from '#db/queries/meetings.server.ts';
import { isLocalDate } from '#catalog/local-date.ts';

const longestPoint = 20_000;

/** @returns who had the chair while it was held */
export const chairedBy = ({ chairId, chairedById }: Pick<MeetingRecord, 'chairId' | 'chairedById'>): string =>
  chairedById ?? chairId;

const was = z.enum(attendanceIds);

export const minutesContent = z.object({
  endedAt: z.iso.datetime().optional(),
  attendance: z
    .array(
      z.object({
        userId: z.string().max(100),
        was: was.optional(),
      }),
    )
    .max(200),
  points: z.array(z.string().max(longestPoint)).max(50),
  other: z.string().max(longestPoint),
  decisions: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(2000),
        responsible: z.string().max(100).optional(),
        dueOn: z.string().refine(isLocalDate).optional(),
      }),
    )
    .max(50),
}) satisfies z.ZodType<MinutesContent>;

export const addendumContent = z.object({ text: z.string() });

const person = z.object({ id: z.string(), name: z.string(), position: z.string() });

/** As `confirmMinutes` stored it. */
export const confirmedMinutes = z.object({
  sign: z.string(),
  kind: z.enum(meetingKindIds),
  reason: z.string(),
  startsAt: z.string(),
  endedAt: z.string().optional(),
  place: z.string(),
  chair: person,
  confirmedBy: person.optional(),
  inPlaceOfHead: z.boolean(),
  secretary: person,
  attendance: z.array(z.object({ person, was })),
  points: z.array(z.object({ title: z.string(), presenter: z.string().optional(), text: z.string() })),
  other: z.string(),
  decisions: z.array(z.object({ text: z.string(), responsible: z.string(), dueOn: z.string() })),
  confirmedAt: z.string(),
}) satisfies z.ZodType<ConfirmedMinutes>;

/** @returns whether it says that a meeting took place: somebody was there, and something was said or concluded */
export const saysThatItWas = ({ attendance, points, other, decisions }: MinutesContent): boolean =>
  attendance.some(({ was: how }) => how === 'present') &&
  ([...points, other].some((text) => text.trim() !== '') || decisions.length > 0);

/** @returns sentences that say what to write; none: the chair may confirm */
export function missingIn(
  content: MinutesContent,
  meeting: Pick<MeetingRecord, 'agenda' | 'startsAt' | 'chairId' | 'chairedById'>,
): readonly string[] {
  const sentences: string[] = [];
  const chairId = chairedBy(meeting);
  const chair = content.attendance.find(({ userId }) => userId === chairId);
  if (chair?.was !== undefined && chair.was !== 'present')
    sentences.push(
      'Biên bản ghi người chủ trì vắng mặt: hãy ghi lại, hoặc để người đã chủ trì nhận chủ trì.',
    );
  if (content.attendance.some(({ was }) => was === undefined))
    sentences.push('Ghi có mặt hay vắng mặt của từng người được mời.');
  else if (!content.attendance.some(({ was }) => was === 'present'))
    sentences.push('Ghi ít nhất một người có mặt.');
  const empty = meeting.agenda.flatMap((_, index) =>
    (content.points[index] ?? '').trim() === '' ? [index + 1] : [],
  );
  if (empty.length > 0) sentences.push(`Ghi nội dung thảo luận của mục ${empty.join(', ')}.`);
  if (content.endedAt === undefined) sentences.push('Ghi thời gian kết thúc cuộc họp.');
  else if (new Date(content.endedAt) <= meeting.startsAt)
    sentences.push('Ghi thời gian kết thúc sau thời gian bắt đầu.');
  content.decisions.forEach(({ responsible, dueOn }, index) => {
    if (responsible === undefined || dueOn === undefined)
      sentences.push(`Ghi người thực hiện và thời hạn của kết luận ${index + 1}.`);
  });
  return sentences;
}
