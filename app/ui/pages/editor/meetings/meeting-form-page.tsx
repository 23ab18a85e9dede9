// A meeting is convened, or something about it changes.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { meetingForm, type MeetingCircle } from '#app/publications/meeting-forms.ts';

export interface MeetingFormPageProps {
  readonly desk: Desk;
  readonly circle: MeetingCircle;
  readonly wire: Wire;
  /** The one that is changed; absent: a new one. */
  readonly meeting?: { readonly id: string; readonly lock: number } | undefined;
  readonly reply?: DeskReply | undefined;
}

export function MeetingFormPage({ desk, circle, wire, meeting, reply }: MeetingFormPageProps) {
  const { problems = [], version } = reply ?? {};
  const heading = meeting === undefined ? 'Triệu tập họp Ban Biên tập' : 'Thay đổi cuộc họp';
  return (
    <DeskPage desk={desk} heading={heading} caption={<a href={paths.meetings()}>Họp Ban Biên tập</a>}>
      <ErrorSummary problems={problems} />
      {meeting === undefined && circle.chairs.length === 0 && (
        <Inset>
          <p>
            Bạn triệu tập và chủ trì cuộc họp thay Trưởng ban đi vắng, rồi báo cáo kết quả với Trưởng ban
            (Điều 19).
          </p>
        </Inset>
      )}
      <form method="post" noValidate className="board-confirm">
        <DefaultButton value="save" />
        {meeting !== undefined && <input type="hidden" name="version" value={version ?? meeting.lock} />}
        <MeetingFields form={meetingForm(circle)} wire={reply?.wire ?? wire} problems={problems} />
        <ButtonGroup>
          <Button name="intent" value="save">
            {meeting === undefined ? 'Triệu tập và gửi thư mời' : 'Lưu và báo người dự họp'}
          </Button>
          <Button kind="quiet" href={meeting === undefined ? paths.meetings() : paths.meeting(meeting.id)}>
            Quay lại
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  );
}
