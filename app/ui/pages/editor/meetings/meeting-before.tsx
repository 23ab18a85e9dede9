// Before a meeting: points that somebody proposes, absences that are told, and calling it off.
import { absenceRule, proposalStates } from '#app/publications/meeting-lists.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OpenedMeeting } from '#app/read-models/meetings.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface MeetingPartProps {
  readonly meeting: OpenedMeeting;
  readonly reply: DeskReply | undefined;
}

export function MeetingBefore({ meeting, reply }: MeetingPartProps) {
  const may = new Set(meeting.may);
  const input = inputsOf(reply?.entries, reply?.problems);
  const isExcused = meeting.iAmExcused;
  return (
    <>
      {meeting.proposals.length > 0 && (
        <>
          <h2>Đề nghị đưa vào chương trình</h2>
          <ul>
            {meeting.proposals.map(({ id, title, note, by, state }) => (
              <li key={id}>
                {title} <StatusTag tone={proposalStates[state].tone}>{proposalStates[state].label}</StatusTag>
                <span className="second-line">
                  {by}
                  {note !== '' && `: ${note}`}
                </span>
                {may.has('settle-proposal') && state === 'proposed' && (
                  <form method="post" noValidate className="button-group">
                    <input type="hidden" name="proposal" value={id} />
                    <Button kind="secondary" name="intent" value="take-proposal" hiddenText={`: ${title}`}>
                      Đưa vào chương trình
                    </Button>
                    <Button kind="quiet" name="intent" value="decline-proposal" hiddenText={`: ${title}`}>
                      Không đưa vào
                    </Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {may.has('propose') && (
        <Details summary="Đề nghị một nội dung cho chương trình" open={reply?.intent === 'propose'}>
          <form method="post" noValidate>
            <TextInput label="Nội dung đề nghị" {...input('title', '')} maxLength={300} />
            <TextInput label="Ghi chú" {...input('note')} optional multiline rows={2} maxLength={2000} />
            <Button kind="secondary" name="intent" value="propose">
              Gửi đề nghị
            </Button>
          </form>
        </Details>
      )}
      {may.has('excuse') && isExcused && (
        <form method="post" noValidate>
          <p>Bạn đã báo vắng cuộc họp này.</p>
          <Button kind="secondary" name="intent" value="come">
            Tôi dự họp được
          </Button>
        </form>
      )}
      {may.has('excuse') && !isExcused && (
        <Details summary="Báo vắng" open={reply?.intent === 'excuse'}>
          <form method="post" noValidate>
            <TextInput
              label="Lý do vắng mặt"
              hint={`Chỉ Trưởng ban, người chủ trì và thư ký đọc được lý do; lý do được xóa ${absenceRule.months} tháng sau ngày họp.`}
              {...input('absence')}
              multiline
              rows={2}
              maxLength={1000}
            />
            <Button kind="secondary" name="intent" value="excuse">
              Báo vắng
            </Button>
          </form>
        </Details>
      )}
      {may.has('cancel') && (
        <Details summary="Hủy cuộc họp" open={reply?.intent === 'cancel'}>
          <form method="post" noValidate>
            <input type="hidden" name="version" value={meeting.lock} />
            <TextInput
              label="Lý do hủy"
              hint="Được gửi cho mọi người được mời."
              {...input('cancelReason')}
              multiline
              rows={2}
              maxLength={1000}
            />
            <Button kind="warning" name="intent" value="cancel">
              Hủy cuộc họp
            </Button>
          </form>
        </Details>
      )}
    </>
  );
}
