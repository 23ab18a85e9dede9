// What colleagues ask somebody, what he asked them, and what he answered.
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import type { Opinion, OpinionHeading } from '#app/read-models/conversations.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';

import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { AnswerForm, QuestionAndAnswer } from '../dossiers/dossier/opinions.tsx';

export interface OpinionsPageProps {
  readonly desk: Desk;
  readonly waiting: readonly Opinion[];
  readonly requested: readonly Opinion[];
  readonly given: readonly Opinion[];
  /** For who leads: what did not come by its day, of whomever it was asked. */
  readonly late?: readonly OpinionHeading[] | undefined;
  /** So many of each are shown at most. */
  readonly most: number;
  readonly reply?: DeskReply | undefined;
}

export function OpinionsPage({ desk, waiting, requested, given, late, most, reply }: OpinionsPageProps) {
  const { opinion: sent = '', answer } = reply?.entries ?? {};
  const stillWaits = waiting.some(({ id }) => id === sent);
  const problems = (reply?.problems ?? []).map(({ message }) => ({
    path: stillWaits ? `answer-${sent}` : 'unsent',
    message,
  }));
  return (
    <DeskPage desk={desk} heading="Xin ý kiến">
      <ErrorSummary title="Chưa gửi được ý kiến" problems={problems} />
      {reply !== undefined && !stillWaits && (
        <TextInput
          label="Bạn đã viết"
          name="unsent"
          hint="Chép lại nếu còn cần."
          multiline
          rows={5}
          defaultValue={answer}
        />
      )}
      <section aria-labelledby="cho-tra-loi">
        <h2 id="cho-tra-loi">Chờ ý kiến của bạn</h2>
        {waiting.length === 0 && <p>Không có câu hỏi nào chờ bạn. Đồng nghiệp hỏi thì hiện ở đây.</p>}
        {waiting.map((opinion) => (
          <div key={opinion.id} className="opinion">
            <DossierLine opinion={opinion} opens />
            <QuestionAndAnswer opinion={opinion} />
            <Details summary="Cho ý kiến" open={sent === opinion.id}>
              <AnswerForm
                opinion={opinion}
                {...(sent === opinion.id && { entry: answer, error: problems[0]?.message })}
              />
            </Details>
          </div>
        ))}
      </section>
      {late !== undefined && <Late opinions={late} most={most} />}
      <Listed
        id="ban-hoi"
        heading="Bạn đã hỏi"
        opinions={requested}
        most={most}
        empty="Bạn chưa hỏi ai. Câu hỏi được gửi từ trang của hồ sơ."
        opens
      />
      <Listed
        id="ban-tra-loi"
        heading="Bạn đã trả lời"
        opinions={given}
        most={most}
        empty="Bạn chưa cho ý kiến nào."
      />
    </DeskPage>
  );
}

/** For who leads: the dossier says what was asked. */
function Late({ opinions, most }: { readonly opinions: readonly OpinionHeading[]; readonly most: number }) {
  return (
    <section aria-labelledby="qua-ngay">
      <h2 id="qua-ngay">Quá ngày mà chưa có ý kiến</h2>
      {opinions.length === 0 && <p>Không có câu hỏi nào quá ngày trả lời.</p>}
      {opinions.map((opinion) => (
        <div key={opinion.id} className="opinion">
          <DossierLine opinion={opinion} opens />
          <p>
            {opinion.askedBy} hỏi {opinion.askedOf}, hạn trả lời: đến hết ngày {formatDate(opinion.answerBy)}
          </p>
        </div>
      ))}
      {opinions.length === most && <MostShown most={most} />}
    </section>
  );
}

const MostShown = ({ most }: { readonly most: number }) => (
  <p className="quiet small">Chỉ hiện {most} câu hỏi gần nhất.</p>
);

function Listed({
  id,
  heading,
  opinions,
  most,
  empty,
  opens = false,
}: {
  readonly id: string;
  readonly heading: string;
  readonly opinions: readonly Opinion[];
  readonly most: number;
  readonly empty: string;
  readonly opens?: boolean;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {opinions.length === 0 && <p>{empty}</p>}
      {opinions.map((opinion) => (
        <div key={opinion.id} className="opinion">
          <DossierLine opinion={opinion} opens={opens} />
          <QuestionAndAnswer opinion={opinion} />
        </div>
      ))}
      {opinions.length === most && <MostShown most={most} />}
    </section>
  );
}

/** @param opens whoever looks may read the dossier */
function DossierLine({
  opinion: { code, registerNumber, procedureName },
  opens,
}: {
  readonly opinion: OpinionHeading;
  readonly opens: boolean;
}) {
  const number = registerNumber === undefined ? code : registerNumberInWords(registerNumber);
  return (
    <p className="opinion__dossier">
      {opens ? <a href={paths.staffDossier(code)}>{procedureName}</a> : procedureName}{' '}
      <span className="quiet small tabular">{number}</span>
    </p>
  );
}
