// Confirmed minutes, to be read and printed.
import { meetingKinds, attendances } from '#app/publications/meeting-lists.ts';
import { inSentence } from '#forms/text.ts';
import type { ConfirmedMinutes, OpenedMeeting } from '#app/read-models/meetings.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Paragraphs } from './paragraphs.tsx';

export interface MinutesSheetPageProps {
  readonly desk: Desk;
  readonly meeting: OpenedMeeting;
  readonly minutes: ConfirmedMinutes;
}

export function MinutesSheetPage({ desk, meeting, minutes }: MinutesSheetPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={`Biên bản số ${minutes.sign}`}
      caption={<a href={paths.meeting(meeting.id)}>Cuộc họp {formatMoment(meeting.startsAt)}</a>}
      actions={
        <Button kind="secondary" href={paths.meetingPart(meeting.id, 'bien-ban.pdf')}>
          Tải biên bản (PDF)
        </Button>
      }
    >
      <PrintHint />
      <PrintSheet>
        <MinutesText minutes={minutes} addenda={meeting.addenda} />
      </PrintSheet>
    </DeskPage>
  );
}

export function MinutesText({
  minutes,
  addenda,
}: {
  readonly minutes: ConfirmedMinutes;
  readonly addenda: OpenedMeeting['addenda'];
}) {
  const nameOf = ({ name, position }: { name: string; position: string }) =>
    position === '' ? name : `${name}, ${position}`;
  return (
    <div className="minutes">
      <SummaryList
        dense
        rows={[
          { label: 'Cuộc họp', value: meetingKinds[minutes.kind].label },
          ...(minutes.reason === '' ? [] : [{ label: 'Lý do', value: minutes.reason }]),
          { label: 'Bắt đầu', value: formatMoment(new Date(minutes.startsAt)) },
          ...(minutes.endedAt === undefined
            ? []
            : [{ label: 'Kết thúc', value: formatMoment(new Date(minutes.endedAt)) }]),
          { label: 'Địa điểm', value: minutes.place },
          {
            label: 'Chủ trì',
            value: `${nameOf(minutes.chair)}${minutes.inPlaceOfHead ? ' (thay Trưởng ban đi vắng)' : ''}`,
          },
          { label: 'Thư ký', value: nameOf(minutes.secretary) },
        ]}
      />
      <h2>Thành phần</h2>
      <ul>
        {minutes.attendance.map(({ person, was }) => (
          <li key={person.id}>
            {nameOf(person)}: {inSentence(attendances[was])}
          </li>
        ))}
      </ul>
      <h2>Nội dung</h2>
      {minutes.points.map(({ title, presenter, text }, index) => (
        <div key={index}>
          <h3>
            {index + 1}. {title}
          </h3>
          {presenter !== undefined && <p className="quiet">{presenter} trình bày</p>}
          <Paragraphs text={text} />
        </div>
      ))}
      {minutes.other !== '' && (
        <>
          <h3>Nội dung khác</h3>
          <Paragraphs text={minutes.other} />
        </>
      )}
      <h2>Kết luận</h2>
      {minutes.decisions.length === 0 ? (
        <p>Cuộc họp không có kết luận giao việc.</p>
      ) : (
        <ol>
          {minutes.decisions.map(({ text, responsible, dueOn }, index) => (
            <li key={index}>
              {text} ({responsible}, hạn {formatDate(dueOn)})
            </li>
          ))}
        </ol>
      )}
      <p className="quiet">
        {(minutes.confirmedBy ?? minutes.chair).name} xác nhận lúc{' '}
        {formatMoment(new Date(minutes.confirmedAt))}.
      </p>
      {addenda.map((one) => (
        <section key={one.number} aria-labelledby={`bo-sung-${one.number}`}>
          <h2 id={`bo-sung-${one.number}`}>Bổ sung, đính chính lần {one.number}</h2>
          <Paragraphs text={one.text} />
          <p className="quiet">
            {one.writtenBy} ghi, {one.confirmedBy} xác nhận lúc {formatMoment(one.confirmedAt)}.
          </p>
        </section>
      ))}
    </div>
  );
}
