// The answers to a consultation as they are drafted: what is answered, what is not yet, and the next step.
import { answerStates, isOwing } from '#app/consultations/answer-steps.ts';
import { answerOutcomes, stances } from '#app/consultations/comment-words.ts';
import { consultationProposalSteps } from '#app/consultations/proposal-steps.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter } from '#app/lists/consultations.ts';
import type { AnswerDesk, DeskProposal, UnansweredGroup } from '#app/read-models/consultations.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { OfferedStep } from '#app/steps/offered-step.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErasedNotice, leftOfComments } from '../../../components/inquiries/erased-notice.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Table } from '../../../components/table/table.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { StepForm } from '../../../components/workspace/step-form.tsx';
import { NobodyLeft } from '../../editor/board/nobody-left.tsx';

/** The last part of the address of an answer that is still to be written. */
export const newAnswer = 'moi';

export interface AnswersPageProps {
  readonly desk: Desk;
  readonly answers: AnswerDesk;
  readonly reply?: DeskReply | undefined;
}

export function AnswersPage({ desk, answers, reply }: AnswersPageProps) {
  const { itemId, title, href, state, dueOn, late, note, rows, unanswered, waiting, toReview, whyNot } =
    answers;
  const { eraseOn, erased, unreadSince, mayCorrect, proposals, publishers, actions, version } = answers;
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
      <ErrorSummary problems={reply?.problems ?? []} title="Chưa thực hiện được" />
      <p>
        <StatusTag tone={answerStates[state].tone}>{answerStates[state].label}</StatusTag>{' '}
        {isOwing(state) && (
          <>
            Hạn công bố: {formatDate(dueOn)}
            {late && <strong>, quá hạn</strong>}.{' '}
          </>
        )}
        {href !== undefined && <a href={href}>Trang công khai</a>}
      </p>
      {unreadSince !== undefined && (
        <Notification tone="important" heading="Dự thảo không còn trên Cổng">
          <p>
            Từ {formatMoment(unreadSince)} người dân không đọc được dự thảo; những ngày ấy không tính vào thời
            gian lấy ý kiến. Người đã góp ý đang chờ: hãy đăng lại dự thảo, hoặc dừng và báo cho họ.
          </p>
        </Notification>
      )}
      {erased !== undefined && <ErasedNotice one="góp ý" erased={erased} left={leftOfComments} />}
      {eraseOn !== undefined && (
        <p>
          Nội dung góp ý được xóa ngày {formatDate(eraseOn)}: điều không đăng, tệp, họ tên, địa chỉ, thư điện
          tử. Góp ý đã đăng và bản giải trình vẫn còn.
        </p>
      )}
      {note !== undefined && writing && <p>Phải soạn lại, trình lại: {note}</p>}
      {waiting > 0 && (
        <p>
          Còn {waiting} góp ý chờ duyệt đăng.{' '}
          <a href={commentsFilter.address({ state: 'submitted' }, paths.staffConsultation(itemId))}>Duyệt</a>
        </p>
      )}
      {toReview > 0 && (
        <p>
          Còn {toReview} góp ý không đăng chờ người thứ hai xem lại.{' '}
          <a href={commentsFilter.address({ state: 'declined' }, paths.staffConsultation(itemId))}>Xem lại</a>
        </p>
      )}
      <Proposals proposals={proposals} reply={reply} />
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
            cell: ({ id, summary, comments, corrected }) => (
              <>
                {writing ? <a href={paths.staffAnswer(itemId, id)}>{summary}</a> : summary}
                <span className="second-line">
                  {comments.length === 0
                    ? 'không còn góp ý nào: hãy bỏ, hoặc chọn góp ý'
                    : `${comments.length} góp ý: ${[...new Set(comments.map(({ on }) => on))].join('; ')}`}
                </span>
                {corrected !== undefined && (
                  <span className="second-line">
                    Đính chính {formatDate(corrected.at)}: {corrected.note}
                  </span>
                )}
                {mayCorrect && (
                  <span className="second-line">
                    <a href={paths.staffAnswer(itemId, id)}>
                      Đính chính<span className="visually-hidden"> câu trả lời: {summary}</span>
                    </a>
                  </span>
                )}
              </>
            ),
          },
          { header: 'Kết quả', labelled: true, cell: ({ outcome }) => answerOutcomes[outcome] },
          {
            header: 'Nội dung tiếp thu, lý do',
            labelled: true,
            cell: ({ reason, former }) => (
              <>
                <span className="consultation-lines">{reason}</span>
                {former.map((before) => (
                  <Details key={before.summary + before.reason} summary="Bản trước khi đính chính">
                    <p>{before.summary}</p>
                    <p>{answerOutcomes[before.outcome]}</p>
                    <p className="consultation-lines">{before.reason}</p>
                  </Details>
                ))}
              </>
            ),
          },
        ]}
      />
      <h2>Chưa trả lời ({unansweredCount})</h2>
      {unansweredCount === 0 ? (
        <p>Mọi góp ý đã có trả lời.</p>
      ) : (
        unanswered.map((group) => (
          <Group
            key={`${group.about}-${group.stance}`}
            item={itemId}
            group={group}
            writing={writing || mayCorrect}
          />
        ))
      )}
      {whyNot !== undefined && <p className="quiet">{whyNot}</p>}
      {publishers !== undefined && <Publishers {...publishers} />}
      <StepForms steps={actions} version={version} reply={reply} />
    </DeskPage>
  );
}

/** Nobody publishes what he had a part in (Đ18): who is left, and the way out where nobody is. */
function Publishers({ who, ifHeSubmits }: NonNullable<AnswerDesk['publishers']>) {
  const left = ifHeSubmits ?? who;
  return (
    <>
      {who.length > 0 && <p>Duyệt và công bố được: {who.join(', ')}.</p>}
      {ifHeSubmits !== undefined && (
        <p>
          Nếu bạn soạn hoặc trình, người khác phải duyệt và công bố
          {left.length > 0 ? `: ${left.join(', ')}` : ', mà hiện chưa có ai'}.
        </p>
      )}
      {left.length === 0 && (
        <Notification
          tone="important"
          heading={who.length === 0 ? 'Chưa có ai duyệt và công bố được' : 'Nếu bạn soạn hoặc trình'}
        >
          <p>
            Người đã soạn hoặc đã trình, kể cả ở lần bị trả lại, không duyệt bản giải trình này (Điều 18).
          </p>
          <NobodyLeft power="approve" of="bản giải trình này" />
        </Notification>
      )}
    </>
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
        {comments.map(({ id, by, text, waiting, lapsed }) => (
          <li key={id}>
            <a href={paths.staffComment(item, id)}>{by}</a>
            {waiting && ' (chờ duyệt đăng)'}
            {lapsed && <strong> (đã sửa sau khi soạn giải trình)</strong>}
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

interface StepFormsProps {
  readonly steps: readonly OfferedStep[];
  readonly version?: number;
  /** On which it is decided; none for a step of the answers. */
  readonly proposal?: string;
  readonly reply: DeskReply | undefined;
}

function StepForms({ steps, version, proposal, reply }: StepFormsProps) {
  const onThis = reply?.entries['proposal'] === proposal ? reply : undefined;
  return steps.map((step) => (
    <StepForm
      key={step.event}
      step={step}
      version={version}
      refused={replyTo(onThis, step.event)}
      folded={step.reason !== undefined || step.asks !== undefined}
    >
      {proposal !== undefined && <input type="hidden" name="proposal" value={proposal} />}
    </StepForm>
  ));
}

/** What one proposed and another decides on; what was decided stays below. */
function Proposals({
  proposals,
  reply,
}: {
  readonly proposals: readonly DeskProposal[];
  readonly reply: DeskReply | undefined;
}) {
  if (proposals.length === 0) return null;
  const decided = proposals.filter(({ state }) => state !== 'open');
  return (
    <section aria-labelledby="de-nghi">
      <h2 id="de-nghi">Đề nghị</h2>
      {proposals
        .filter(({ state }) => state === 'open')
        .map((proposal) => (
          <section key={proposal.id} aria-labelledby={`de-nghi-${proposal.id}`}>
            <h3 id={`de-nghi-${proposal.id}`}>{capitalise(proposal.title)}</h3>
            <ProposalFacts proposal={proposal} />
            <StepForms steps={proposal.steps} proposal={proposal.id} reply={reply} />
          </section>
        ))}
      {decided.length > 0 && (
        <Details summary={`Đề nghị đã xong (${decided.length})`}>
          {decided.map((proposal) => (
            <section key={proposal.id}>
              <h3>{capitalise(proposal.title)}</h3>
              <ProposalFacts proposal={proposal} />
            </section>
          ))}
        </Details>
      )}
    </section>
  );
}

function ProposalFacts({
  proposal: { details, state, by, at, decided },
}: {
  readonly proposal: DeskProposal;
}) {
  const { label, tone } = consultationProposalSteps.states[state];
  return (
    <SummaryList
      dense
      rows={[
        {
          label: 'Tình trạng',
          value: (
            <>
              <StatusTag tone={tone}>{label}</StatusTag>
              {decided !== undefined && ` ${decided.by}, ${formatMoment(decided.at)}`}
              {decided?.reason !== undefined && `. Lý do: ${decided.reason}`}
            </>
          ),
        },
        { label: 'Người đề nghị', value: `${by}, ${formatMoment(at)}` },
        ...details.map(({ label: name, text }) => ({
          label: name,
          value: <span className="consultation-lines">{text}</span>,
        })),
      ]}
    />
  );
}
