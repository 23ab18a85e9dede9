// One meeting of the board.
import { cancelMeeting } from '#app/domain/meetings/cancel-meeting.server.ts';
import { confirmAddendum, confirmMinutes } from '#app/domain/meetings/confirm-minutes.server.ts';
import { excuseAbsence } from '#app/domain/meetings/excuse-absence.server.ts';
import { finishDecision } from '#app/domain/meetings/finish-decision.server.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { proposePoint, settleProposal } from '#app/domain/meetings/propose-point.server.ts';
import { reportResult, seeReport } from '#app/domain/meetings/report-result.server.ts';
import { takeChair } from '#app/domain/meetings/take-chair.server.ts';
import { writeAddendum } from '#app/domain/meetings/write-minutes.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { noteName } from '#app/ui/pages/editor/meetings/decision-table.tsx';
import { MeetingPage } from '#app/ui/pages/editor/meetings/meeting-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Cuộc họp Ban Biên tập') }];

export const loader = deskPage(
  ({ deps, staff, param }) => openMeeting(deps, staff, { id: param('meeting') }),
  { back: { href: paths.meetings(), label: 'Về các cuộc họp' } },
);

export const action = deskActions({
  to: ({ param }) => paths.meeting(param('meeting')),
  back: ({ param }) => ({ href: paths.meeting(param('meeting')), label: 'Về cuộc họp' }),
  acts: {
    cancel: deskAct({
      act: ({ deps, staff, param, number, text }) =>
        cancelMeeting(deps, staff, {
          id: param('meeting'),
          seen: number('version'),
          reason: text('cancelReason'),
        }),
      done: 'Đã hủy cuộc họp và báo người được mời.',
    }),
    'take-chair': deskAct({
      act: ({ deps, staff, param, number }) =>
        takeChair(deps, staff, { id: param('meeting'), seen: number('version') }),
      done: 'Bạn chủ trì cuộc họp này.',
    }),
    propose: deskAct({
      act: ({ deps, staff, param, text }) =>
        proposePoint(deps, staff, { id: param('meeting'), title: text('title'), note: text('note') }),
      done: 'Đã gửi đề nghị.',
    }),
    'take-proposal': deskAct({
      act: ({ deps, staff, param, text }) =>
        settleProposal(deps, staff, { id: param('meeting'), proposal: text('proposal'), take: true }),
      done: 'Đã đưa vào chương trình và báo người dự họp.',
    }),
    'decline-proposal': deskAct({
      act: ({ deps, staff, param, text }) =>
        settleProposal(deps, staff, { id: param('meeting'), proposal: text('proposal'), take: false }),
      done: 'Đã ghi là không đưa vào chương trình.',
    }),
    excuse: deskAct({
      act: ({ deps, staff, param, text }) =>
        excuseAbsence(deps, staff, { id: param('meeting'), reason: text('absence') }),
      done: 'Đã báo vắng.',
    }),
    come: deskAct({
      act: ({ deps, staff, param }) =>
        excuseAbsence(deps, staff, { id: param('meeting'), reason: undefined }),
      done: 'Đã ghi bạn dự họp được.',
    }),
    'confirm-minutes': deskAct({
      act: ({ deps, staff, param, text }) =>
        confirmMinutes(deps, staff, { id: param('meeting'), seen: text('seen') }),
      done: 'Đã xác nhận biên bản và báo người dự họp.',
    }),
    'write-addendum': deskAct({
      act: ({ deps, staff, param, number, text }) =>
        writeAddendum(deps, staff, { id: param('meeting'), seen: number('version'), text: text('addendum') }),
      done: 'Đã lưu dự thảo bổ sung. Người chủ trì xác nhận thì phần này mới có giá trị.',
    }),
    'confirm-addendum': deskAct({
      act: ({ deps, staff, param, text }) =>
        confirmAddendum(deps, staff, { id: param('meeting'), seen: text('seen') }),
      done: 'Đã xác nhận phần bổ sung biên bản.',
    }),
    report: deskAct({
      act: ({ deps, staff, param, text }) =>
        reportResult(deps, staff, { id: param('meeting'), text: text('report') }),
      done: 'Đã báo cáo kết quả với Trưởng ban.',
    }),
    'see-report': deskAct({
      act: ({ deps, staff, param }) => seeReport(deps, staff, { id: param('meeting') }),
      done: 'Đã ghi nhận bạn xem báo cáo.',
    }),
    finish: deskAct({
      act: ({ deps, staff, text }) =>
        finishDecision(deps, staff, { decision: text('decision'), note: text(noteName(text('decision'))) }),
      done: 'Đã ghi kết quả thực hiện.',
      inputOf: (path, { text }) => (path === 'note' ? noteName(text('decision')) : path),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(MeetingPage);
