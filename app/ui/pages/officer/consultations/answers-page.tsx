// The answers to a consultation as they are drafted: what is answered, what is not yet, and the next step.
import { answerStates } from '#app/consultations/answer-steps.ts';
import { answerOutcomes, stances } from '#app/consultations/comment-words.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter } from '#app/lists/consultations.ts';
import type { AnswerDesk, UnansweredGroup } from '#app/read-models/consultations.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErasedNotice, leftOfComments } from '../../../components/inquiries/erased-notice.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

/** The last part of the address of an answer that is still to be written. */
export const newAnswer = 'moi';

export interface AnswersPageProps {
  readonly desk: Desk;
  readonly answers: AnswerDesk;
  /** What was sent and could not be done. */
  readonly again?: { readonly refusal: string; readonly event: string; readonly reason: string } | undefined;
}

export function AnswersPage({ desk, answers, again }: AnswersPageProps) {
  const { itemId, title, href, state, dueOn, late, note, rows, unanswered, waiting, whyNot } = answers;
  const { eraseOn, erased } = answers;
  const writing = state === 'writing';
  const unansweredCount = unanswered.reduce((sum, { comments }) => sum + comments.length, 0);
  return (
    <DeskPage
      desk={desk}
      heading="Giải trình, tiếp thu"
      caption={
        <>
          <a href={paths.staffConsultations()}>Lấy ý kiến dự thảo</a> ·{' '}
          <a href={paths.staffConsultation(itemId)}>{title}</a>
        </>
      }
      actions={
        writing && unansweredCount > 0 ? (
          <Button href={paths.staffAnswer(itemId, newAnswer)}>Trả lời góp ý</Button>
        ) : undefined
      }
    >
      {again !== undefined && <ErrorSummary problems={[{ message: again.refusal }]} title="Chưa làm được" />}
      <p>
        <StatusTag tone={answerStates[state].tone}>{answerStates[state].label}</StatusTag> Hạn công bố:{' '}
        {formatDate(dueOn)}
        {late && <strong>, quá hạn</strong>}. <a href={href}>Trang công khai</a>
      </p>
      {erased !== undefined && <ErasedNotice one="góp ý" erased={erased} left={leftOfComments} />}
      {eraseOn !== undefined && (
        <p>
          Nội dung góp ý được xóa ngày {formatDate(eraseOn)}: điều không đăng, tệp, họ tên, địa chỉ, thư điện
          tử. Góp ý đã đăng và bản giải trình vẫn còn.
        </p>
      )}
      {note !== undefined && writing && <p>Được trả lại để sửa: {note}</p>}
      {waiting > 0 && (
        <p>
          Còn {waiting} góp ý chờ duyệt đăng.{' '}
          <a href={commentsFilter.address({ state: 'submitted' }, paths.staffConsultation(itemId))}>Duyệt</a>
        </p>
      )}
      <Table
        caption="Đã trả lời"
        cards
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>Chưa có câu trả lời nào. Chỉ cán bộ thấy trang này cho đến khi công bố.</p>}
        columns={[
          {
            header: 'Nội dung góp ý',
            rowHeader: true,
            cell: ({ id, summary, comments }) => (
              <>
                {writing ? <a href={paths.staffAnswer(itemId, id)}>{summary}</a> : summary}
                <span className="queue__second">
                  {comments.length} góp ý: {[...new Set(comments.map(({ on }) => on))].join('; ')}
                </span>
              </>
            ),
          },
          { header: 'Kết quả', labelled: true, cell: ({ outcome }) => answerOutcomes[outcome] },
          {
            header: 'Nội dung tiếp thu, lý do',
            labelled: true,
            cell: ({ reason }) => <span className="consultation-lines">{reason}</span>,
          },
        ]}
      />
      <h2>Chưa trả lời ({unansweredCount})</h2>
      {unansweredCount === 0 ? (
        <p>Mọi góp ý đã có trả lời.</p>
      ) : (
        unanswered.map((group) => (
          <Group key={`${group.about}-${group.stance}`} item={itemId} group={group} writing={writing} />
        ))
      )}
      {whyNot !== undefined && <p className="quiet">{whyNot}</p>}
      <Steps answers={answers} again={again} />
    </DeskPage>
  );
}

/** Comments that are likely to get one answer. */
function Group({
  item,
  group: { about, on, stance, comments },
  writing,
}: {
  readonly item: string;
  readonly group: UnansweredGroup;
  readonly writing: boolean;
}) {
  const heading = `${on}: ${stances[stance].label.toLocaleLowerCase('vi')} (${comments.length})`;
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {comments.map(({ id, by, text, waiting }) => (
          <li key={id}>
            <a href={paths.staffComment(item, id)}>{by}</a>
            {waiting && ' (chờ duyệt đăng)'}
            {text !== '' && `: ${beginningOf(text, 200)}`}
          </li>
        ))}
      </ul>
      {writing && (
        <p>
          <a href={paths.staffAnswer(item, newAnswer, { about, stance })} data-desk-row="">
            {comments.length === 1 ? 'Trả lời góp ý này' : `Trả lời chung ${comments.length} góp ý này`}
            <span className="visually-hidden"> về {on}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function Steps({ answers: { actions, version }, again }: Pick<AnswersPageProps, 'answers' | 'again'>) {
  return (
    <>
      {actions.map(({ event, label, explain, look, reasonLabel }) => {
        const form = (
          <form key={event} method="post" noValidate>
            <input type="hidden" name="version" value={version} />
            {explain !== undefined && <p>{explain}</p>}
            {reasonLabel !== undefined && (
              <TextInput
                label={reasonLabel}
                name="reason"
                id={`reason-${event}`}
                multiline
                defaultValue={again?.event === event ? again.reason : ''}
              />
            )}
            <Button name="event" value={event} kind={look ?? 'secondary'}>
              {label}
            </Button>
          </form>
        );
        return reasonLabel === undefined ? (
          form
        ) : (
          <Details key={event} summary={label} open={again?.event === event}>
            {form}
          </Details>
        );
      })}
    </>
  );
}
