// After a meeting: the draft that the chair confirms, corrections, and the report to the head (Đ19).
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import type { MeetingPartProps } from './meeting-before.tsx';
import { DraftText } from './minutes-page.tsx';
import { Paragraphs } from './paragraphs.tsx';

export function MeetingAfter({ meeting, reply }: MeetingPartProps) {
  const may = new Set(meeting.may);
  const input = inputsOf(reply?.entries, reply?.problems);
  const { draft, addendumDraft, report } = meeting;
  return (
    <>
      {draft !== undefined && (
        <section aria-labelledby="du-thao">
          <h2 id="du-thao">Dự thảo biên bản</h2>
          <p className="quiet">
            {draft.savedBy} lưu lúc {formatMoment(draft.savedAt)}.
          </p>
          <DraftText meeting={meeting} draft={draft} />
          {draft.missing.length > 0 && (
            <>
              <p>Trước khi xác nhận, biên bản còn cần:</p>
              <ul>
                {draft.missing.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
          {!may.has('confirm-minutes') && draft.missing.length === 0 && (
            <p>Người chủ trì xác nhận; biên bản do người chủ trì ghi thì người khác đã dự họp xác nhận.</p>
          )}
          {may.has('confirm-minutes') && draft.missing.length === 0 && (
            <form method="post" noValidate>
              <Warning>
                <p>Xác nhận rồi thì biên bản không sửa được nữa, chỉ bổ sung, đính chính được.</p>
              </Warning>
              <input type="hidden" name="seen" value={draft.seen} />
              <Button name="intent" value="confirm-minutes">
                Xác nhận biên bản
              </Button>
            </form>
          )}
        </section>
      )}
      {report !== undefined && (
        <section aria-labelledby="bao-cao">
          <h2 id="bao-cao">Báo cáo Trưởng ban</h2>
          <Paragraphs text={report.text} />
          <p className="quiet">
            {meeting.chair.name} báo cáo lúc {formatMoment(report.at)}.{' '}
            {report.seenAt === undefined
              ? 'Trưởng ban chưa ghi nhận.'
              : `Trưởng ban đã xem lúc ${formatMoment(report.seenAt)}.`}
          </p>
          {may.has('see-report') && (
            <form method="post" noValidate>
              <Button name="intent" value="see-report">
                Ghi nhận đã xem báo cáo
              </Button>
            </form>
          )}
        </section>
      )}
      {may.has('report') && (
        <section aria-labelledby="bao-cao-moi">
          <h2 id="bao-cao-moi">Báo cáo kết quả với Trưởng ban</h2>
          <form method="post" noValidate className="board-confirm">
            <TextInput
              label="Kết quả cuộc họp"
              hint="Bạn đã chủ trì thay Trưởng ban, nên báo cáo kết quả sau cuộc họp (Điều 19)."
              {...input('report')}
              multiline
              maxLength={4000}
            />
            <Button name="intent" value="report">
              Gửi báo cáo
            </Button>
          </form>
        </section>
      )}
      {(may.has('write-addendum') || may.has('confirm-addendum')) && (
        <Details
          summary="Bổ sung, đính chính biên bản"
          open={addendumDraft !== undefined || reply?.intent === 'write-addendum'}
        >
          {addendumDraft !== undefined && (
            <>
              <p className="quiet">
                Dự thảo do {addendumDraft.savedBy} lưu lúc {formatMoment(addendumDraft.savedAt)}, chưa được
                xác nhận:
              </p>
              <Paragraphs text={addendumDraft.text} />
            </>
          )}
          {may.has('write-addendum') && (
            <form method="post" noValidate>
              <input type="hidden" name="version" value={addendumDraft?.lock ?? 0} />
              <TextInput
                label="Nội dung bổ sung, đính chính"
                hint="Người ghi không tự xác nhận: người chủ trì, hoặc người khác đã dự họp nếu người chủ trì ghi, xác nhận."
                {...input('addendum', addendumDraft?.text)}
                multiline
                maxLength={4000}
              />
              <Button kind="secondary" name="intent" value="write-addendum">
                Lưu dự thảo bổ sung
              </Button>
            </form>
          )}
          {may.has('confirm-addendum') && addendumDraft !== undefined && (
            <form method="post" noValidate>
              <input type="hidden" name="seen" value={addendumDraft.seen} />
              <Button name="intent" value="confirm-addendum">
                Xác nhận phần bổ sung đã lưu
              </Button>
            </form>
          )}
        </Details>
      )}
      {meeting.addenda.length > 0 && (
        <p>
          <a href={paths.meetingPart(meeting.id, 'bien-ban')}>
            Biên bản đã được bổ sung, đính chính {meeting.addenda.length} lần
          </a>
        </p>
      )}
    </>
  );
}
