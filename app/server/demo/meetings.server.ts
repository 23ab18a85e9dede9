// Two meetings of the demonstration: one held some weeks ago, with minutes and decisions, one convened. Made through
// the use cases themselves with the clock put back, so that everything about them is as if people had done it.
import { addDays, instantAt, localDate, type LocalDate } from '#catalog/local-date.ts';
import { readWorkingCalendar } from '#app/domain/catalog/read-catalog.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { confirmMinutes } from '#app/domain/meetings/confirm-minutes.server.ts';
import { conveneMeeting } from '#app/domain/meetings/convene-meeting.server.ts';
import { finishDecision } from '#app/domain/meetings/finish-decision.server.ts';
import type { MeetingPlan } from '#app/domain/meetings/meeting-plan.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { writeMinutes } from '#app/domain/meetings/write-minutes.server.ts';
import { orFault } from './or-fault.ts';
import { staffMember } from './staff-member.ts';

const place = 'Phòng họp Ủy ban nhân dân xã';

export async function seedMeetings(deps: Deps): Promise<void> {
  const today = localDate(deps.clock.now());
  const calendar = await readWorkingCalendar(deps);
  const workday = (days: number): LocalDate => calendar.workingDayFrom(addDays(today, days));
  const at = (day: LocalDate, time: string): Deps => ({
    ...deps,
    clock: { now: () => instantAt(day, time) },
  });
  const [head, editor] = [staffMember('truongban'), staffMember('bientap')];
  const [deputyId, cultureId] = [staffMember('phoban').userId, staffMember('vanhoa').userId];
  const board = [head.userId, deputyId, editor.userId];

  const heldOn = workday(-45);
  const heldMeeting: MeetingPlan = {
    kind: 'regular',
    reason: '',
    startsAt: instantAt(heldOn, '08:30'),
    place,
    chair: head.userId,
    secretary: editor.userId,
    agenda: [
      {
        title: 'Kết quả đăng tin, bài trong quý và các chuyên mục trễ hạn',
        presenter: editor.userId,
        minutes: 30,
      },
      { title: 'Rà soát thông tin thủ tục hành chính đang công bố', presenter: deputyId, minutes: 30 },
    ],
    invited: [...board, cultureId],
  };
  const { id } = orFault(await conveneMeeting(at(addDays(heldOn, -7), '09:00'), head, { plan: heldMeeting }));
  const present = { was: 'present' } as const;
  orFault(
    await writeMinutes(at(heldOn, '10:00'), editor, {
      id,
      seen: 0,
      content: {
        endedAt: instantAt(heldOn, '09:45').toISOString(),
        attendance: [
          ...board.map((userId) => ({ userId, ...present })),
          { userId: cultureId, was: 'absent-with-leave' },
        ],
        points: [
          'Bà Nga báo cáo số tin, bài đã đăng theo từng chuyên mục. Chuyên mục tuyên truyền pháp luật cập nhật còn chậm vì văn bản mới đến muộn.\n\nÔng Mẫn đề nghị mỗi đơn vị cử một người theo dõi thời hạn cập nhật.',
          'Các thành viên thống nhất rà soát thành phần hồ sơ và mức phí của những thủ tục có nhiều lượt nộp trước.',
        ],
        other: '',
        decisions: [
          {
            text: 'Gửi các đơn vị danh sách chuyên mục trễ hạn và đề nghị cử người theo dõi.',
            responsible: editor.userId,
            dueOn: workday(-30),
          },
          {
            text: 'Hoàn thành rà soát thủ tục lĩnh vực hộ tịch, chứng thực.',
            responsible: deputyId,
            dueOn: workday(14),
          },
          {
            text: 'Viết bài giới thiệu cách nộp hồ sơ trực tuyến cho chuyên mục tuyên truyền.',
            responsible: cultureId,
            dueOn: workday(5),
          },
        ],
      },
    }),
  );
  const { meeting: written } = orFault(await openMeeting(at(heldOn, '15:00'), head, { id }));
  const seen = written.draft?.seen ?? '';
  orFault(await confirmMinutes(at(heldOn, '15:00'), head, { id, seen }));
  const { meeting } = orFault(await openMeeting(deps, head, { id }));
  const [first] = meeting.decisions;
  if (first !== undefined)
    orFault(
      await finishDecision(at(workday(-32), '14:00'), editor, {
        decision: first.id,
        note: 'Đã gửi danh sách cho bốn đơn vị; các đơn vị đã cử người.',
      }),
    );

  const next = workday(10);
  orFault(
    await conveneMeeting(deps, head, {
      plan: {
        ...heldMeeting,
        startsAt: instantAt(next, '14:00'),
        agenda: [
          { title: 'Kiểm điểm việc thực hiện kết luận cuộc họp trước', presenter: deputyId, minutes: 20 },
          { title: 'Kế hoạch tin, bài quý tới', presenter: editor.userId, minutes: 40 },
        ],
        invited: board,
      },
    }),
  );
}
