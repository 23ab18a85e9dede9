// One meeting: what it is about, who comes, what was recorded and decided, and what the reader may do now.
import { deputyInPlace } from '#app/publications/meeting-steps.ts';
import { meetingKinds } from '#app/publications/meeting-lists.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OpenedMeeting } from '#app/read-models/meetings.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { DecisionTable } from './decision-table.tsx';
import { MeetingBefore } from './meeting-before.tsx';
import { MeetingAfter } from './meeting-after.tsx';
import { StageTag } from './meeting-words.tsx';

export interface MeetingPageProps {
  readonly desk: Desk;
  readonly meeting: OpenedMeeting;
  readonly reply?: DeskReply | undefined;
}

export function MeetingPage({ desk, meeting, reply }: MeetingPageProps) {
  const may = new Set(meeting.may);
  return (
    <DeskPage
      desk={desk}
      heading={`${meetingKinds[meeting.kind].label} Ban Biên tập`}
      caption={<a href={paths.meetings()}>Họp Ban Biên tập</a>}
      actions={
        <>
          {may.has('write-minutes') && (
            <Button href={paths.meetingPart(meeting.id, 'bien-ban')}>
              {meeting.draft === undefined ? 'Mở biên bản' : 'Ghi tiếp biên bản'}
            </Button>
          )}
          {may.has('change') && (
            <Button kind="secondary" href={paths.meetingPart(meeting.id, 'sua')}>
              Thay đổi
            </Button>
          )}
          {meeting.stage === 'coming' && (
            <Button kind="secondary" href={paths.meetingPart(meeting.id, 'lich.ics')}>
              Đưa vào lịch (.ics)
            </Button>
          )}
        </>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <SummaryList
        rows={[
          { label: 'Tình trạng', value: <StageTag stage={meeting.stage} /> },
          ...(meeting.cancelReason === undefined
            ? []
            : [{ label: 'Lý do hủy', value: meeting.cancelReason }]),
          { label: 'Thời gian', value: formatMoment(meeting.startsAt) },
          { label: 'Địa điểm', value: meeting.place },
          ...(meeting.reason === '' ? [] : [{ label: 'Lý do họp đột xuất', value: meeting.reason }]),
          {
            label: 'Chủ trì',
            value: `${(meeting.chairedBy ?? meeting.chair).name}${meeting.inPlaceOfHead ? ' (thay Trưởng ban đi vắng)' : ''}`,
          },
          ...(meeting.chairedBy === undefined
            ? []
            : [{ label: 'Làm tiếp việc của người chủ trì', value: meeting.chair.name }]),
          { label: 'Thư ký', value: meeting.secretary?.name ?? 'người mở biên bản' },
          {
            label: 'Triệu tập',
            value: `${meeting.convenedBy}, ${formatMoment(meeting.convenedAt)}`,
          },
        ]}
      />
      {may.has('take-chair') && (
        <form method="post" noValidate>
          <p className="quiet">
            {deputyInPlace} Người chủ trì đã thôi việc thì Trưởng ban hoặc Phó Trưởng ban làm tiếp.
          </p>
          <input type="hidden" name="version" value={meeting.lock} />
          <Button kind="secondary" name="intent" value="take-chair">
            Nhận chủ trì cuộc họp
          </Button>
        </form>
      )}
      <h2>Chương trình</h2>
      <ol>
        {meeting.agenda.map(({ title, presenter, minutes }, index) => (
          <li key={index}>
            {title}
            {(presenter !== undefined || minutes !== undefined) && (
              <span className="second-line">
                {[presenter?.name, minutes === undefined ? undefined : `${minutes} phút`]
                  .filter((one) => one !== undefined)
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
      </ol>
      <h2>Người được mời</h2>
      <ul>
        {meeting.invited.map((person) => (
          <li key={person.id}>
            {person.name}, {person.position}
            {person.excused && (
              <span className="second-line">
                Báo vắng{person.absence !== undefined && `: ${person.absence}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      <MeetingBefore meeting={meeting} reply={reply} />
      <MeetingAfter meeting={meeting} reply={reply} />
      {meeting.decisions.length > 0 && (
        <div className="queue catalog-list">
          <h2>Kết luận và việc thực hiện</h2>
          <DecisionTable
            caption="Kết luận và việc thực hiện"
            decisions={meeting.decisions}
            empty="Cuộc họp không có kết luận giao việc."
            reply={reply}
          />
        </div>
      )}
      {meeting.minutes !== undefined && (
        <ButtonGroup>
          <Button kind="secondary" href={paths.meetingPart(meeting.id, 'bien-ban')}>
            Đọc và in biên bản
          </Button>
          <Button kind="secondary" href={paths.meetingPart(meeting.id, 'bien-ban.pdf')}>
            Biên bản (PDF)
          </Button>
        </ButtonGroup>
      )}
    </DeskPage>
  );
}
