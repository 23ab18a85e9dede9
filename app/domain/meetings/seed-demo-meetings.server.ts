// Two meetings of the demonstration: one held some weeks ago, with minutes and decisions, one convened. Made once, through
// the use cases themselves with the clock put back, so that everything about them is as if people had done it.
import { addDays, instantAt, localDate, type LocalDate } from '#catalog/local-date.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Staff } from '../kernel/actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { confirmMinutes } from './confirm-minutes.server.ts';
import { conveneMeeting } from './convene-meeting.server.ts';
import { finishDecision } from './finish-decision.server.ts';
import type { MeetingPlan } from './meeting-plan.ts';
import { openMeeting } from './open-meeting.server.ts';
import { writeMinutes } from './write-minutes.server.ts';

const place = 'Phòng họp Ủy ban nhân dân xã';

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the demo meetings cannot be made: ${outcome.refusal.message}`);
  return outcome;
}

/** @param userIdOf the id of a demo account: "truongban" */
export async function seedDemoMeetings(deps: Deps, userIdOf: (account: string) => string): Promise<void> {
  if (!(await deps.db.transaction((tx) => reachMilestone(tx, 'demo-meetings')))) return;
  const today = localDate(deps.clock.now());
  const calendar = await readWorkingCalendar(deps);
  const workday = (days: number): LocalDate => calendar.workingDayFrom(addDays(today, days));
  const at = (day: LocalDate, time: string): Deps => ({
    ...deps,
    clock: { now: () => instantAt(day, time) },
  });
  const as = (account: string, name: string, role: StaffRole): Staff => ({
    kind: 'staff',
    userId: userIdOf(account),
    name,
    position: '',
    roles: [role],
    sectors: [],
  });
  const head = as('truongban', 'Nguyễn Quốc Long', 'editor-in-chief');
  const editor = as('bientap', 'Hồ Thị Nga', 'editor');
  const [deputyId, cultureId] = [userIdOf('phoban'), userIdOf('vanhoa')];
  const board = [head.userId, deputyId, editor.userId];

  const heldOn = workday(-45);
  const held: MeetingPlan = {
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
  const { id } = done(await conveneMeeting(at(addDays(heldOn, -7), '09:00'), head, { plan: held }));
  const present = { was: 'present' } as const;
  done(
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
  done(await confirmMinutes(at(heldOn, '15:00'), head, { id, seen: 1 }));
  const { meeting } = done(await openMeeting(deps, head, { id }));
  const [first] = meeting.decisions;
  if (first !== undefined)
    done(
      await finishDecision(at(workday(-32), '14:00'), editor, {
        decision: first.id,
        note: 'Đã gửi danh sách cho bốn đơn vị; các đơn vị đã cử người.',
      }),
    );

  const next = workday(10);
  done(
    await conveneMeeting(deps, head, {
      plan: {
        ...held,
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
