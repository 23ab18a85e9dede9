// Where the secretary writes the minutes. What somebody else saved meanwhile stands beside what was typed here.
import { attendances } from '#app/publications/meeting-lists.ts';
import { inSentence } from '#forms/text.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { MinutesDraft, OpenedMeeting, Person } from '#app/read-models/meetings.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { own } from '#forms/own.ts';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { minutesForm } from '#app/publications/meeting-forms.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { Paragraphs } from './paragraphs.tsx';

export interface MinutesPageProps {
  readonly desk: Desk;
  readonly meeting: OpenedMeeting;
  readonly staff: readonly Person[];
  readonly wire: Wire;
  readonly reply?: DeskReply | undefined;
}

export function MinutesPage({ desk, meeting, staff, wire, reply }: MinutesPageProps) {
  const { problems = [], conflict = false, version } = reply ?? {};
  const { draft } = meeting;
  return (
    <DeskPage
      desk={desk}
      heading="Biên bản họp Ban Biên tập"
      caption={<a href={paths.meeting(meeting.id)}>Cuộc họp {formatMoment(meeting.startsAt)}</a>}
    >
      <ErrorSummary problems={problems} />
      {conflict && draft !== undefined && (
        <section aria-labelledby="ban-da-luu">
          <h2 id="ban-da-luu">
            Bản {draft.savedBy} đã lưu lúc {formatMoment(draft.savedAt)}
          </h2>
          <DraftText meeting={meeting} draft={draft} />
        </section>
      )}
      {!conflict && draft !== undefined && (
        <p className="quiet">
          {draft.savedBy} lưu lúc {formatMoment(draft.savedAt)}.
        </p>
      )}
      {!conflict && draft !== undefined && draft.missing.length > 0 && (
        <Notification>
          <p>Trước khi người chủ trì xác nhận, biên bản còn cần:</p>
          <ul>
            {draft.missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notification>
      )}
      <form method="post" noValidate className="board-confirm">
        <DefaultButton value="save" />
        <input type="hidden" name="version" value={version ?? draft?.lock ?? 0} />
        <MeetingFields
          form={minutesForm({ invited: meeting.invited, agenda: meeting.agenda, staff })}
          wire={reply?.wire ?? wire}
          problems={problems}
        />
        <ButtonGroup>
          <Button name="intent" value="save">
            {conflict ? 'Lưu bản của tôi' : 'Lưu bản nháp'}
          </Button>
          <Button kind="quiet" href={paths.meeting(meeting.id)}>
            Quay lại cuộc họp
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  );
}

/** A draft to read: for who compares, and for the chair before he confirms. */
export function DraftText({
  meeting,
  draft: { content, names },
}: {
  readonly meeting: OpenedMeeting;
  readonly draft: MinutesDraft;
}) {
  const nameOf = (id: string | undefined) =>
    meeting.invited.find((one) => one.id === id)?.name ?? own(names, id ?? '') ?? 'chưa ghi';
  return (
    <div className="minutes">
      <p>
        {content.attendance
          .map(
            ({ userId, was }) =>
              `${nameOf(userId)}: ${was === undefined ? 'chưa ghi' : inSentence(attendances[was])}`,
          )
          .join('; ')}
      </p>
      {meeting.agenda.map(({ title }, index) => (
        <div key={index}>
          <h3>
            {index + 1}. {title}
          </h3>
          <Paragraphs text={content.points[index] ?? ''} />
        </div>
      ))}
      {content.other !== '' && (
        <>
          <h3>Nội dung khác</h3>
          <Paragraphs text={content.other} />
        </>
      )}
      {content.decisions.length > 0 && (
        <>
          <h3>Kết luận</h3>
          <ol>
            {content.decisions.map(({ text, responsible, dueOn }, index) => (
              <li key={index}>
                {text} ({nameOf(responsible)}
                {dueOn !== undefined && `, hạn ${formatDate(dueOn)}`})
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
