// Before a meeting: points that somebody proposes, absences that are told, and calling it off.
import { absenceRule, proposalStates } from '#app/publications/meeting-lists.ts';
import type { OpenedMeeting } from '#app/read-models/meetings.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { textOfIntent, type TypedMeeting } from './typed-meeting.ts';

export interface MeetingPartProps {
  readonly meeting: OpenedMeeting;
  readonly entries?: TypedMeeting | undefined;
  readonly problems: readonly InputProblem[];
}

export function MeetingBefore({ meeting, entries, problems }: MeetingPartProps) {
  const may = new Set(meeting.may);
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
                <span className="queue__second">
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
        <Details summary="Đề nghị một nội dung cho chương trình" open={entries?.intent === 'propose'}>
          <form method="post" noValidate>
            <TextInput
              label="Nội dung đề nghị"
              name="title"
              maxLength={300}
              defaultValue={entries?.intent === 'propose' ? entries.title : ''}
              error={messageAt(problems, 'title')}
            />
            <TextInput
              label="Ghi chú"
              name="note"
              optional
              multiline
              rows={2}
              maxLength={2000}
              defaultValue={textOfIntent(entries, 'propose')}
            />
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
        <Details summary="Báo vắng" open={entries?.intent === 'excuse'}>
          <form method="post" noValidate>
            <TextInput
              label="Lý do vắng mặt"
              hint={`Chỉ Trưởng ban, người chủ trì và thư ký đọc được lý do; lý do được xóa ${absenceRule.months} tháng sau ngày họp.`}
              name="absence"
              multiline
              rows={2}
              maxLength={1000}
              defaultValue={textOfIntent(entries, 'excuse')}
              error={messageAt(problems, 'absence')}
            />
            <Button kind="secondary" name="intent" value="excuse">
              Báo vắng
            </Button>
          </form>
        </Details>
      )}
      {may.has('cancel') && (
        <Details summary="Hủy cuộc họp" open={entries?.intent === 'cancel'}>
          <form method="post" noValidate>
            <input type="hidden" name="seen" value={meeting.lock} />
            <TextInput
              label="Lý do hủy"
              hint="Được gửi cho mọi người được mời."
              name="cancelReason"
              multiline
              rows={2}
              maxLength={1000}
              defaultValue={textOfIntent(entries, 'cancel')}
              error={messageAt(problems, 'cancelReason')}
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
