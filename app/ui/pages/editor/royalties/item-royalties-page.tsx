// The royalties of one item: who is proposed what, what can be decided, and a form for one more.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { ItemRoyalties, OpenRoyaltyLine } from '#app/read-models/royalties.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Warning } from '../../../components/warning/warning.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { coefficientText, ItemMarks, RoyaltyTag, StatementLink } from './royalty-words.tsx';

export interface ItemRoyaltiesPageProps {
  readonly desk: Desk;
  readonly royalties: ItemRoyalties;
  readonly reply?: DeskReply | undefined;
}

export function ItemRoyaltiesPage({ desk, royalties, reply }: ItemRoyaltiesPageProps) {
  const { item, lines, mayPropose, whyNone, rates } = royalties;
  const problems = reply?.problems ?? [];
  return (
    <DeskPage
      desk={desk}
      heading="Nhuận bút của bài"
      caption={
        <>
          <a href={paths.royalties()}>Nhuận bút</a> · <a href={paths.boardItem(item.id)}>{item.title}</a>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      {whyNone !== undefined && <p>{whyNone}</p>}
      {!item.published && whyNone === undefined && (
        <p>Bài chưa đăng: đề nghị được ngay, duyệt sau khi bài đăng lên Cổng.</p>
      )}
      {lines.length === 0 && <p>Chưa có khoản nhuận bút nào cho bài này.</p>}
      {lines.map((line) => (
        <Line
          key={`${line.id}-${line.lock}`}
          line={line}
          royalties={royalties}
          reply={replyOn(line.id, reply)}
        />
      ))}
      {mayPropose && whyNone === undefined && (
        <section aria-labelledby="de-nghi">
          <h2 id="de-nghi">Đề nghị một khoản</h2>
          <p className="quiet">
            Theo <a href={paths.royaltyRates()}>bảng hệ số</a> áp dụng từ {formatDate(rates.effectiveFrom)},
            một đơn vị hệ số là {formatVnd(rates.unitValue)}
            {rates.provisional && ' (bảng tạm, cần rà soát)'}. Bài nhiều tác giả thì đề nghị mỗi người một
            khoản; mỗi người chỉ một khoản, một thể loại cho mỗi bài.
          </p>
          <ProposalForm royalties={royalties} reply={replyOn('', reply)} />
        </section>
      )}
    </DeskPage>
  );
}

/**
 * @param line "" for the form of a new one
 * @returns the reply where it is about this line, with what was entered by the names without it
 */
function replyOn(line: string, reply: DeskReply | undefined): DeskReply | undefined {
  if (reply === undefined || (reply.entries['line'] ?? '') !== line) return undefined;
  const prefix = line === '' ? '' : `${line}.`;
  const entries = Object.entries(reply.entries).flatMap(([name, entry]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), entry] as const] : [],
  );
  return { ...reply, entries: Object.fromEntries(entries) };
}

interface LineProps {
  readonly line: OpenRoyaltyLine;
  readonly royalties: ItemRoyalties;
  readonly reply: DeskReply | undefined;
}

function Line({ line, royalties, reply }: LineProps) {
  const { may, author } = line;
  return (
    <section className="royalty-line" aria-labelledby={`khoan-${line.id}`}>
      <h2 id={`khoan-${line.id}`}>
        {author.name}: {line.corrects !== undefined && 'thu hồi '}
        {line.work.label.toLocaleLowerCase('vi')}
      </h2>
      <p>
        <RoyaltyTag state={line.state} /> <strong>{formatVnd(line.amount)}</strong>
        {line.corrects === undefined && (
          <>
            {' '}
            = hệ số {coefficientText(line.coefficient)} × {formatVnd(line.unitValue)}
          </>
        )}
      </p>
      <p className="quiet">
        {line.grade.label}
        {line.coefficient !== line.tableCoefficient &&
          `; bảng ghi hệ số ${coefficientText(line.tableCoefficient)}, lý do khác bảng: ${line.coefficientReason}`}
        . {line.proposedBy} đề nghị {formatMoment(line.proposedAt)}, bản {line.version}.
        {line.changedBy.length > 0 && ` Người sửa sau đó: ${line.changedBy.join(', ')}.`}
        {line.decidedAt !== undefined &&
          ` ${line.decidedBy ?? ''} ${line.state === 'refused' ? 'không duyệt' : 'duyệt'} ${formatMoment(line.decidedAt)}.`}
        {line.refusalReason !== undefined && ` Lý do: ${line.refusalReason}`}
        {line.statement !== undefined && (
          <>
            {' '}
            <StatementLink statement={line.statement}>Bảng kê {line.statement.number}</StatementLink>.
          </>
        )}
        <ItemMarks line={line} />
      </p>
      {line.namesakes.length > 0 && (
        <Warning>
          <p>
            <strong>Trùng tên với {line.namesakes.join(', ')}.</strong> Mỗi bài chỉ trả mỗi người một khoản;
            Cổng không kiểm tra được số định danh đã nhập là của ai.{' '}
            {line.namesakeReason === undefined
              ? 'Người đề nghị chưa ghi vì sao là người khác.'
              : `Người đề nghị ghi: ${line.namesakeReason}`}
          </p>
        </Warning>
      )}
      {line.whyNot !== undefined && <p className="quiet">{line.whyNot}</p>}
      {(may.approve || may.refuse) && <Decisions line={line} reply={reply} />}
      {may.change && <Changes line={line} royalties={royalties} reply={reply} />}
      {may.withdraw && !may.change && <Withdrawal line={line} />}
      {may.correct && <Correction line={line} reply={reply} />}
    </section>
  );
}

/** Which line, as the page shows it. */
function ThisLine({ line }: { readonly line: OpenRoyaltyLine }) {
  return (
    <>
      <input type="hidden" name="line" value={line.id} />
      <input type="hidden" name="version" value={line.lock} />
    </>
  );
}

function Decisions({ line, reply }: Omit<LineProps, 'royalties'>) {
  const { may, author } = line;
  const name = `${line.id}.refusal`;
  const error = messageAt(reply?.problems, name);
  return (
    <>
      {may.approve && (
        <form method="post" noValidate className="board-confirm">
          <ThisLine line={line} />
          {line.namesakes.length > 0 && (
            <TextInput
              label="Vì sao biết đây là người khác"
              name={`${line.id}.approval`}
              hint="Lưu cùng việc duyệt."
              error={messageAt(reply?.problems, `${line.id}.approval`)}
              defaultValue={reply?.entries['approval']}
              maxLength={500}
            />
          )}
          <ButtonGroup>
            <Button name="intent" value="approve" hiddenText={`khoản của ${author.name}`}>
              Duyệt {formatVnd(line.amount)}
            </Button>
          </ButtonGroup>
        </form>
      )}
      {may.refuse && (
        <Details
          summary={line.state === 'approved' ? 'Thôi duyệt' : 'Không duyệt'}
          open={error !== undefined}
        >
          <form method="post" noValidate className="board-confirm">
            <ThisLine line={line} />
            <TextInput
              label="Lý do"
              name={name}
              hint="Người đề nghị và tác giả thấy câu này."
              error={error}
              defaultValue={reply?.entries['refusal']}
              maxLength={500}
            />
            <Button kind="warning" name="intent" value="refuse" hiddenText={`khoản của ${author.name}`}>
              Không duyệt
            </Button>
          </form>
        </Details>
      )}
    </>
  );
}

function Changes({ line, royalties, reply: toLine }: LineProps) {
  // What was typed in deciding on the line is no change of it.
  const reply = toLine?.problems.some(({ path }) => /\.(refusal|approval)$/.test(path)) ? undefined : toLine;
  return (
    <Details summary="Sửa hoặc rút khoản này" open={reply !== undefined}>
      {line.state === 'approved' && <p>Khoản này đã duyệt: sửa thì phải duyệt lại.</p>}
      <ProposalForm royalties={royalties} line={line} reply={reply} />
      {line.may.withdraw && <Withdrawal line={line} />}
    </Details>
  );
}

function Withdrawal({ line }: { readonly line: OpenRoyaltyLine }) {
  return (
    <form method="post">
      <ThisLine line={line} />
      <Button kind="quiet" name="intent" value="withdraw" hiddenText={`của ${line.author.name}`}>
        Rút khoản này
      </Button>
    </form>
  );
}

/** What was paid is not changed: a line of its own takes it back. */
function Correction({ line, reply }: Omit<LineProps, 'royalties'>) {
  const input = inputsOf(reply?.entries ?? {}, reply?.problems, `${line.id}.`);
  return (
    <Details summary="Thu hồi khoản đã chi" open={reply !== undefined}>
      <p>
        Lập một khoản âm cho người nhận này, người khác duyệt, rồi trừ vào bảng kê tiếp theo của người đó. Thu
        hồi hết thì đề nghị lại được khoản đúng.
      </p>
      <form method="post" noValidate className="board-confirm">
        <ThisLine line={line} />
        <TextInput
          label="Số tiền thu hồi (đồng)"
          {...input('amount')}
          width={10}
          inputMode="numeric"
          hint={`Nhiều nhất ${formatVnd(line.amount - line.takenBack)}.`}
        />
        <TextInput
          label="Lý do thu hồi"
          {...input('why')}
          hint="Người nhận và người duyệt thấy câu này."
          maxLength={500}
        />
        <Button kind="warning" name="intent" value="correct" hiddenText={`của ${line.author.name}`}>
          Đề nghị thu hồi
        </Button>
      </form>
    </Details>
  );
}
