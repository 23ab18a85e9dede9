// Money at the desk: what is owed is recorded here; for the accountant also every payment by state, and what he has to decide.
import { paths } from '#app/addresses/paths.ts';
import { paymentsFilter, type PaymentsFilter } from '#app/lists/payments.ts';
import { messageAt } from '#app/values/input-problem.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { Ledger, OwedLine, TakenLine } from '#app/read-models/payments.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { paymentMethods } from '#catalog/payment-states.ts';

import { AmountsSection, amountPath, type Amounts } from './amounts-section.tsx';
import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { SearchBox } from '../../../components/search-box/search-box.tsx';
import { PaymentStatus } from '../../../components/status-tag/payment-status.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { Waivers } from './waivers.tsx';

export interface OwedItem extends OwedLine {
  readonly requestId: string;
}

export interface PaymentsPageProps {
  readonly desk: Desk;
  readonly owed: readonly OwedItem[];
  /** With those that are not listed. */
  readonly owedTotal: number;
  readonly taken: readonly TakenLine[];
  readonly filter: PaymentsFilter;
  /** Why nothing was looked for, or that there is more. */
  readonly notice?: string | undefined;
  /** The accountant's; whoever only takes money does not see it. */
  readonly ledger?: Ledger | undefined;
  /** Dossiers whose amount the accountant enters; nobody else's. */
  readonly amounts?: Amounts | undefined;
  readonly reply?: DeskReply | undefined;
}

export function PaymentsPage(props: PaymentsPageProps) {
  const { desk, owed, owedTotal, taken, filter, notice, ledger, amounts, reply } = props;
  const sentAmount = replyTo(reply, 'set-amount');
  const { words } = filter;
  return (
    <DeskPage
      desk={desk}
      heading="Thu phí, lệ phí"
      actions={
        ledger !== undefined && (
          <Button kind="secondary" href={paths.staffReceipts()}>
            Sổ biên nhận
          </Button>
        )
      }
    >
      <ErrorSummary
        problems={(reply?.problems ?? []).map(({ path, message }) => ({
          path:
            sentAmount === undefined || path === ''
              ? undefined
              : amountPath(sentAmount.entries['code'] ?? '', path),
          message,
        }))}
        title="Chưa ghi nhận"
      />
      {ledger !== undefined && <ToDecide ledger={ledger} filter={filter} />}
      <SearchBox
        action={paths.staffPayments()}
        label={
          ledger === undefined
            ? 'Tìm theo mã tra cứu, mã hồ sơ hoặc tên người nộp'
            : 'Tìm theo mã tra cứu, mã hồ sơ, tên người nộp, số biên nhận hoặc mã giao dịch'
        }
        defaultValue={words}
        hint={notice}
      >
        {filter.state !== undefined && (
          <input type="hidden" name={paymentsFilter.fields.state.name} value={filter.state} />
        )}
      </SearchBox>
      {amounts !== undefined && <AmountsSection amounts={amounts} reply={sentAmount} />}
      <h2>Chờ thu tại quầy</h2>
      {ledger !== undefined && <Outstanding outstanding={ledger.outstanding} />}
      {owedTotal > owed.length && (
        <p>
          Có {owedTotal} hồ sơ chờ thu; dưới đây là {owed.length} hồ sơ nộp sớm nhất. Tìm hồ sơ khác bằng mã
          hoặc tên người nộp.
        </p>
      )}
      <Owed owed={owed} words={words} reply={replyTo(reply, 'write-off')} />
      <Taken taken={taken} />
      {ledger !== undefined && <Waivers waivers={ledger.waivers} />}
      {ledger !== undefined && <Payments ledger={ledger} filter={filter} />}
    </DeskPage>
  );
}

/** What is owed stays in the figures until it is paid, or two persons wrote it off. */
function Outstanding({ outstanding }: { readonly outstanding: Ledger['outstanding'] }) {
  const { owed, owedAmount, returned, returnedAmount, writtenOff, writtenOffAmount } = outstanding;
  return (
    <p>
      Còn phải thu: <strong>{formatVnd(owedAmount)}</strong> của {owed} hồ sơ
      {returned > 0 && `, trong đó ${formatVnd(returnedAmount)} của ${returned} hồ sơ đã trả kết quả`}.
      {writtenOff > 0 && ` Đã xóa: ${formatVnd(writtenOffAmount)} của ${writtenOff} hồ sơ.`}
    </p>
  );
}

/** What this person took today: the sum of his till, and each receipt to be printed. */
function Taken({ taken }: { readonly taken: readonly TakenLine[] }) {
  if (taken.length === 0) return null;
  const sum = taken.reduce((total, { amount }) => total + amount, 0);
  return (
    <>
      <h2>Bạn đã thu hôm nay: {formatVnd(sum)}</h2>
      <Table
        caption="Bạn đã thu hôm nay"
        captionHidden
        dense
        rows={taken}
        rowKey={(item) => item.code}
        columns={[
          { header: 'Hồ sơ', rowHeader: true, cell: (item) => <span className="code">{item.code}</span> },
          { header: 'Số tiền', numeric: true, cell: (item) => formatVnd(item.amount) },
          { header: 'Lúc', hideOnPhone: true, oneLine: true, cell: (item) => formatMoment(item.at) },
          { header: 'Biên nhận', cell: (item) => <Receipt code={item.code} number={item.receiptNumber} /> },
        ]}
      />
    </>
  );
}

function Receipt({ code, number }: { readonly code: string; readonly number: string | undefined }) {
  if (number === undefined) return null;
  return (
    <a className="code" href={paths.staffPaper(code, 'bien-lai')}>
      {number}
      <span className="visually-hidden"> (PDF)</span>
    </a>
  );
}

interface LedgerProps {
  readonly ledger: Ledger;
  readonly filter: PaymentsFilter;
}

/** What waits for the accountant, before anything else. */
function ToDecide({ ledger, filter: { words } }: LedgerProps) {
  const count = (state: string) => ledger.counts.find((one) => one.state === state)?.count ?? 0;
  const [review, refund] = [count('under-review'), count('refund-due')];
  if (review + refund === 0) return null;
  return (
    <Notification tone="important" heading="Chờ kế toán quyết định">
      <ul>
        {review > 0 && (
          <li>
            <a href={paymentsFilter.address({ words, state: 'under-review' })}>
              {review} khoản đang kiểm tra
            </a>
            : tiền đã vào tài khoản hay chưa.
          </li>
        )}
        {refund > 0 && (
          <li>
            <a href={paymentsFilter.address({ words, state: 'refund-due' })}>{refund} khoản phải hoàn trả</a>:
            trả lại người nộp rồi ghi nhận chứng từ.
          </li>
        )}
      </ul>
    </Notification>
  );
}

function Payments({ ledger, filter: { words, state } }: LedgerProps) {
  const { items, counts, page, pages } = ledger;
  return (
    <>
      <h2>Các khoản đã ghi nhận</h2>
      <nav className="chips" aria-label="Lọc theo tình trạng">
        <a href={paymentsFilter.address({ words })} aria-current={state === undefined ? 'page' : undefined}>
          Tất cả
        </a>
        {counts.map((one) => (
          <a
            key={one.state}
            href={paymentsFilter.address({ words, state: one.state })}
            aria-current={state === one.state ? 'page' : undefined}
          >
            {one.label} ({one.count})
          </a>
        ))}
      </nav>
      <Table
        caption="Các khoản đã ghi nhận"
        captionHidden
        dense
        cards
        rows={items}
        rowKey={(item) => item.reference}
        empty={<p>{words === undefined ? 'Chưa có khoản nào.' : `Không có khoản nào hợp với “${words}”.`}</p>}
        columns={[
          {
            header: 'Hồ sơ',
            rowHeader: true,
            cell: (item) => (
              <>
                <a className="code" href={paths.staffPayment(item.reference)}>
                  {item.code}
                </a>
                <span className="second-line">
                  {item.applicantName} · {item.procedureName}
                </span>
                <span className="second-line payment__reference">{item.reference}</span>
              </>
            ),
          },
          { header: 'Số tiền', numeric: true, labelled: true, cell: (item) => formatVnd(item.amount) },
          { header: 'Tình trạng', cell: (item) => <PaymentStatus state={item.state} to="staff" /> },
          {
            header: 'Cách nộp',
            hideOnPhone: true,
            cell: (item) => paymentMethods[item.method].brief,
          },
          {
            header: 'Lúc',
            hideOnPhone: true,
            oneLine: true,
            cell: (item) => formatMoment(item.decidedAt ?? item.createdAt),
          },
          {
            header: 'Biên nhận',
            labelled: true,
            cell: (item) => <Receipt code={item.code} number={item.receiptNumber} />,
          },
        ]}
      />
      <Pagination
        page={page}
        pageCount={pages}
        hrefOf={(page) => paymentsFilter.address({ words, state, page })}
      />
    </>
  );
}

function Owed({
  owed,
  words,
  reply,
}: {
  readonly owed: readonly OwedItem[];
  readonly words: string | undefined;
  /** To what was said of money that does not come. */
  readonly reply: DeskReply | undefined;
}) {
  return (
    <Table
      caption="Chờ thu tại quầy"
      captionHidden
      dense
      cards
      rows={owed}
      rowKey={(item) => item.code}
      empty={
        <p>
          {words === undefined
            ? 'Không có hồ sơ nào chờ thu.'
            : `Không có hồ sơ nào chờ thu hợp với “${words}”.`}
        </p>
      }
      columns={[
        {
          header: 'Hồ sơ',
          rowHeader: true,
          cell: (item) => (
            <>
              <span className="code">{item.code}</span>
              <span className="second-line">
                {item.applicantName} · {item.procedureName}
              </span>
            </>
          ),
        },
        { header: 'Phải thu', numeric: true, labelled: true, cell: (item) => formatVnd(item.amountDue) },
        {
          header: 'Trạng thái',
          labelled: true,
          cell: (item) =>
            item.writeOffProposed ? `${item.stateLabel}; chờ lãnh đạo duyệt xóa khoản này` : item.stateLabel,
        },
        {
          header: 'Ghi nhận',
          cell: (item) => (
            <>
              <Details
                summary={
                  <>
                    Đã nhận tiền<span className="visually-hidden"> của hồ sơ {item.code}</span>
                  </>
                }
              >
                <form method="post">
                  <input type="hidden" name="code" value={item.code} />
                  <input type="hidden" name="version" value={item.version} />
                  <input type="hidden" name="requestId" value={item.requestId} />
                  {item.underReview && (
                    <p>
                      <strong>Một lần nộp trực tuyến của hồ sơ này đang được kiểm tra</strong>: hỏi kế toán
                      trước khi thu, kẻo người dân nộp hai lần.
                    </p>
                  )}
                  <p>
                    Đã nhận đủ {formatVnd(item.amountDue)} tiền mặt? Biên nhận ghi tên bạn là người thu; người
                    dân nhận thư và biên nhận.
                  </p>
                  <Button name="intent" value="take">
                    Xác nhận đã thu
                  </Button>
                </form>
              </Details>
              {item.mayWriteOff && <WriteOff item={item} reply={reply} />}
            </>
          ),
        },
      ]}
    />
  );
}

/** The result is out of the house, and the money does not come. */
function WriteOff({ item, reply }: { readonly item: OwedItem; readonly reply: DeskReply | undefined }) {
  const sent = reply?.entries['code'] === item.code ? reply : undefined;
  return (
    <Details
      open={sent !== undefined}
      summary={
        <>
          Không thu được<span className="visually-hidden"> của hồ sơ {item.code}</span>
        </>
      }
    >
      <form method="post">
        <input type="hidden" name="code" value={item.code} />
        <input type="hidden" name="version" value={item.version} />
        <input type="hidden" name="requestId" value={item.requestId} />
        <TextInput
          id={`ly-do-${item.code}`}
          label="Lý do không thu được"
          name="reason"
          multiline
          rows={3}
          defaultValue={sent?.entries['reason']}
          error={messageAt(sent?.problems, 'reason')}
          hint="Lãnh đạo Ủy ban duyệt thì khoản này không thu nữa; sổ thu ghi lý do."
        />
        <Button kind="secondary" name="intent" value="write-off">
          Đề nghị xóa khoản phải thu
        </Button>
      </form>
    </Details>
  );
}
