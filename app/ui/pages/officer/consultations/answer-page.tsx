// One answer: which comments it is for, what they said in short, and what becomes of it.
import { answerOutcomes, stances } from '#app/consultations/comment-words.ts';
import { paths } from '#app/addresses/paths.ts';
import type { AnswerRow } from '#app/read-models/consultations.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { newAnswer } from './answers-page.tsx';

export interface AnswerPageProps {
  readonly desk: Desk;
  readonly item: string;
  readonly title: string;
  readonly version: number;
  readonly isNew: boolean;
  /** The answers are out: it is proposed, with a note. */
  readonly corrects: boolean;
  /** It was there and is no more: saving writes a new one. */
  readonly isRemoved: boolean;
  readonly comments: AnswerRow['comments'];
  /** Those that it is for, before anything was sent. */
  readonly chosen: readonly string[];
  readonly written: { readonly summary: string; readonly outcome: string; readonly reason: string };
  readonly reply?: DeskReply | undefined;
}

export function AnswerPage({
  desk,
  item,
  title,
  version,
  isNew,
  corrects,
  isRemoved,
  comments,
  chosen,
  written,
  reply,
}: AnswerPageProps) {
  const { entries, problems = [], ticked } = reply ?? {};
  const input = inputsOf(entries, problems);
  return (
    <DeskPage
      desk={desk}
      heading={corrects ? 'Đính chính giải trình đã công bố' : isNew ? 'Trả lời góp ý' : 'Sửa câu trả lời'}
      caption={
        <>
          <a href={paths.staffConsultations()}>Lấy ý kiến dự thảo</a> ·{' '}
          <a href={paths.staffAnswers(item)}>{title}</a>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {isRemoved && (
        <Notification>
          <p>Câu trả lời này đã được bỏ. Nếu bấm Lưu, nội dung dưới đây thành một câu trả lời mới.</p>
        </Notification>
      )}
      <form method="post" action={isRemoved ? paths.staffAnswer(item, newAnswer) : undefined} noValidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="seen" value={comments.map(({ seen }) => seen).join(' ')} />
        {corrects && (
          <p>
            Bản đã công bố được giữ lại. Người khác duyệt thì bản đính chính mới hiện, kèm ngày và lời đính
            chính; những người đã góp ý nhận thư.
          </p>
        )}
        <Checkboxes
          legend="Góp ý được trả lời"
          hint="Chọn một góp ý, hoặc nhiều góp ý giống nhau"
          name="comments"
          options={comments.map(({ id, on, by, stance, text, waiting, lapsed }) => ({
            value: id,
            label: `${on}: ${by}, ${stances[stance].label.toLocaleLowerCase('vi')}${waiting ? ' (chờ duyệt đăng)' : ''}${lapsed ? ' (đã sửa sau khi soạn giải trình)' : ''}`,
            hint: beginningOf(text, 300),
          }))}
          defaultValues={ticked === undefined ? chosen : (ticked['comments'] ?? [])}
          error={messageAt(problems, 'comments')}
        />
        <TextInput
          label="Nội dung góp ý"
          hint="Tóm tắt, không nêu thông tin riêng: phần này được công bố"
          {...input('summary', written.summary)}
          multiline
        />
        <Radios
          legend="Kết quả"
          {...input('outcome', written.outcome)}
          options={Object.entries(answerOutcomes).map(([value, label]) => ({ value, label }))}
        />
        <TextInput
          label="Nội dung tiếp thu, hoặc lý do không tiếp thu"
          {...input('reason', written.reason)}
          multiline
          rows={6}
        />
        {corrects && (
          <TextInput
            label="Lời đính chính"
            hint="Sửa gì, vì sao; người đọc thấy lời này"
            {...input('note')}
            multiline
          />
        )}
        <ButtonGroup>
          {corrects ? (
            <Button name="intent" value="correct">
              Gửi đề nghị đính chính
            </Button>
          ) : (
            <Button name="intent" value="save">
              Lưu câu trả lời
            </Button>
          )}
          {!isNew && !corrects && (
            <Button kind="warning" name="intent" value="remove">
              Bỏ câu trả lời này
            </Button>
          )}
          <Button kind="quiet" href={paths.staffAnswers(item)}>
            Quay lại
          </Button>
        </ButtonGroup>
      </form>
    </DeskPage>
  );
}
