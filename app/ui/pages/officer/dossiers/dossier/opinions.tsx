// Opinions of colleagues on a dossier: who asked whom what until when, what was said, and where the next one is asked.
import { opinionQuestionForm, opinionsAnchor, opinionStates } from '#app/conversations/opinions.ts';
import type { DossierOpinions, Opinion } from '#app/read-models/conversations.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { answersToWire, readWire } from '#forms/index.ts';

import { Button, ButtonGroup } from '../../../../components/button/button.tsx';
import { Details } from '../../../../components/details/details.tsx';
import { FormFields } from '../../../../components/form-fields/form-fields.tsx';
import { inputsOf } from '../../../../components/form-fields/inputs-of.ts';
import { Said } from '../../../../components/said/said.tsx';
import { Select } from '../../../../components/select/select.tsx';
import { StatusTag, type Tone } from '../../../../components/status-tag/status-tag.tsx';
import { TextInput } from '../../../../components/text-input/text-input.tsx';

export interface OpinionsProps extends DossierOpinions {
  /** The page's own number of the next question. */
  readonly requestId: string;
  /** A question as it was typed, and what is wrong with it. */
  readonly reply?: DeskReply | undefined;
}

export function Opinions({ opinions, advisers, usualDay, requestId, reply }: OpinionsProps) {
  const { entries, problems = [] } = reply ?? {};
  return (
    <section aria-labelledby={opinionsAnchor}>
      <h2 id={opinionsAnchor}>Ý kiến đồng nghiệp</h2>
      <p className="quiet small">
        Xin ý kiến không dừng thời hạn giải quyết. Người được hỏi đọc được hồ sơ đến khi trả lời; người nộp
        không thấy câu hỏi và ý kiến.
      </p>
      {opinions.length === 0 && <p>Chưa xin ý kiến ai về hồ sơ này.</p>}
      {opinions.map((opinion) => (
        <div key={opinion.id} className="opinion">
          <QuestionAndAnswer opinion={opinion} />
          {opinion.may.answer && <AnswerForm opinion={opinion} />}
          {(opinion.may.remind || opinion.may.withdraw) && (
            <form method="post" action={`#${opinionsAnchor}`} className="no-print">
              <input type="hidden" name="opinion" value={opinion.id} />
              <ButtonGroup>
                {opinion.may.remind && (
                  <Button kind="quiet" name="intent" value="remind" hiddenText={opinion.askedOf}>
                    Nhắc
                  </Button>
                )}
                <Button kind="quiet" name="intent" value="withdraw-question" hiddenText={opinion.askedOf}>
                  Rút câu hỏi
                </Button>
              </ButtonGroup>
            </form>
          )}
        </div>
      ))}
      {advisers !== undefined && (
        <div className="no-print">
          <Details summary="Xin ý kiến đồng nghiệp" open={reply !== undefined}>
            <form method="post" action={`#${opinionsAnchor}`} noValidate>
              <input type="hidden" name="requestId" value={requestId} />
              <Select
                label="Hỏi ai"
                {...inputsOf(entries, problems)('of', '')}
                options={advisers}
                placeholder="Chọn đồng nghiệp hoặc đơn vị"
              />
              <FormFields
                fields={opinionQuestionForm.sections.flatMap(({ fields }) => fields)}
                wire={
                  entries === undefined
                    ? answersToWire(opinionQuestionForm, { answerBy: usualDay })
                    : readWire(Object.entries(entries))
                }
                problems={problems}
              />
              <Button kind="secondary" name="intent" value="ask-opinion">
                Gửi câu hỏi
              </Button>
            </form>
          </Details>
        </div>
      )}
    </section>
  );
}

function toneOf({ state, late }: Opinion): Tone {
  if (state === 'waiting') return late ? 'stopped' : 'waiting';
  return state === 'given' ? 'done' : 'neutral';
}

/** The question with its state, and the answer below it. */
export function QuestionAndAnswer({ opinion }: { readonly opinion: Opinion }) {
  const { id, question, askedBy, askedOf, askedAt, answerBy, late, state, answer, withdrawnAt, remindedAt } =
    opinion;
  const day = formatDate(answerBy);
  const standing = [
    ...(state === 'waiting' ? [late ? `quá ngày trả lời ${day}` : `hạn trả lời: đến hết ngày ${day}`] : []),
    ...(remindedAt !== undefined && state === 'waiting' ? [`đã nhắc ${formatMoment(remindedAt)}`] : []),
    ...(withdrawnAt === undefined ? [] : [`rút lúc ${formatMoment(withdrawnAt)}`]),
  ].join('; ');
  return (
    <Said
      label={`Câu hỏi của ${askedBy}`}
      entries={[
        {
          key: id,
          text: question,
          by: `${askedBy} hỏi ${askedOf}`,
          at: askedAt,
          mark: <StatusTag tone={toneOf(opinion)}>{opinionStates[state]}</StatusTag>,
          ...(standing !== '' && { after: standing }),
        },
        ...(answer === undefined
          ? []
          : [{ key: `${id}-a`, text: answer.text, by: answer.by, at: answer.at, theirs: true }]),
      ]}
    />
  );
}

/** Sent to the list of questions: whoever has answered reads the dossier no longer. */
export function AnswerForm({
  opinion: { id, code },
  entry,
  error,
}: {
  readonly opinion: Pick<Opinion, 'id' | 'code'>;
  readonly entry?: string | undefined;
  readonly error?: string | undefined;
}) {
  return (
    <form method="post" action={paths.opinions()} noValidate className="no-print">
      <input type="hidden" name="opinion" value={id} />
      <input type="hidden" name="code" value={code} />
      <TextInput
        id={`answer-${id}`}
        label="Ý kiến của bạn"
        name="answer"
        hint="Chỉ trả lời được một lần. Sau khi trả lời, bạn không đọc hồ sơ này nữa, trừ khi bạn giải quyết nó."
        multiline
        rows={5}
        defaultValue={entry}
        error={error}
      />
      <Button kind="secondary">Gửi ý kiến</Button>
    </form>
  );
}
