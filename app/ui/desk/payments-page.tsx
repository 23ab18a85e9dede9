// The accountant's table: what is owed at the desk, and every payment by state; refunds stand out.
import { paths } from '#app/http/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../button/button.tsx';
import { Details } from '../details/details.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { StatusTag, type Tone } from '../status-tag/status-tag.tsx';
import { Table } from '../table/table.tsx';
import { DeskPage, type Desk } from './desk-page.tsx';

export interface LedgerItem {
  readonly reference: string;
  readonly code: string;
  readonly procedureName: string;
  readonly amount: number;
  readonly method: 'vnpay' | 'desk';
  readonly state: string;
  readonly stateLabel: string;
  readonly createdAt: Date;
  readonly decidedAt?: Date;
  readonly receiptNumber?: string;
}

export interface OwedItem {
  readonly code: string;
  readonly version: number;
  readonly procedureName: string;
  readonly amountDue: number;
  readonly stateLabel: string;
  readonly requestId: string;
}

export interface PaymentsPageProps {
  readonly desk: Desk;
  readonly owed: readonly OwedItem[];
  readonly items: readonly LedgerItem[];
  readonly counts: readonly { readonly state: string; readonly label: string; readonly count: number }[];
  readonly state: string | undefined;
  readonly page: number;
  readonly pages: number;
  /** What the list of what is owed is narrowed to. */
  readonly text?: string | undefined;
  readonly refusal?: string | undefined;
}

const tones: Readonly<Record<string, Tone>> = {
  pending: 'progress',
  settled: 'done',
  failed: 'neutral',
  expired: 'neutral',
  'under-review': 'waiting',
  'refund-due': 'stopped',
};

function address(state: string | undefined, page = 1): string {
  const query = new URLSearchParams();
  if (state !== undefined) query.set('trang-thai', state);
  if (page > 1) query.set('trang', String(page));
  return query.size === 0 ? paths.staffPayments() : `${paths.staffPayments()}?${query.toString()}`;
}

export function PaymentsPage({
  desk,
  owed,
  items,
  counts,
  state,
  page,
  pages,
  text,
  refusal,
}: PaymentsPageProps) {
  const refunds = counts.find((one) => one.state === 'refund-due')?.count ?? 0;
  return (
    <DeskPage desk={desk} heading="Thu phí, lệ phí">
      <ErrorSummary
        problems={refusal === undefined ? [] : [{ path: '', message: refusal }]}
        title="Chưa ghi nhận"
      />
      {refunds > 0 && (
        <p>
          <StatusTag tone="stopped">{`${refunds} khoản phải hoàn trả`}</StatusTag>{' '}
          <a href={address('refund-due')}>Xem các khoản này</a>
        </p>
      )}
      <h2>Chờ thu tại quầy</h2>
      <SearchBox action={paths.staffPayments()} label="Tìm theo mã hồ sơ" defaultValue={text} />
      <Owed owed={owed} text={text} />
      <h2>Các khoản đã ghi nhận</h2>
      <nav className="chips" aria-label="Lọc theo tình trạng">
        <a href={address(undefined)} aria-current={state === undefined ? 'page' : undefined}>
          Tất cả
        </a>
        {counts.map((one) => (
          <a
            key={one.state}
            href={address(one.state)}
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
        rows={items}
        rowKey={(item) => item.reference}
        empty={<p>Chưa có khoản nào.</p>}
        columns={[
          {
            header: 'Hồ sơ',
            rowHeader: true,
            cell: (item) => (
              <>
                {item.code}
                <span className="queue__second">{item.procedureName}</span>
              </>
            ),
          },
          { header: 'Số tiền', numeric: true, cell: (item) => formatVnd(item.amount) },
          {
            header: 'Tình trạng',
            cell: (item) => <StatusTag tone={tones[item.state] ?? 'neutral'}>{item.stateLabel}</StatusTag>,
          },
          {
            header: 'Cách nộp',
            hideOnPhone: true,
            cell: (item) => (
              <>
                {item.method === 'vnpay' ? 'VNPAY' : 'Tại quầy'}
                <span className="queue__second">{item.reference}</span>
              </>
            ),
          },
          {
            header: 'Lúc',
            hideOnPhone: true,
            cell: (item) => formatMoment(item.decidedAt ?? item.createdAt),
          },
          {
            header: 'Biên nhận',
            cell: (item) =>
              item.receiptNumber === undefined ? (
                ''
              ) : (
                <a href={paths.staffPaper(item.code, 'bien-lai')}>
                  {item.receiptNumber}
                  <span className="visually-hidden"> (PDF)</span>
                </a>
              ),
          },
        ]}
      />
      <Pagination page={page} pageCount={pages} hrefOf={(n) => address(state, n)} />
    </DeskPage>
  );
}

function Owed({ owed, text }: { readonly owed: readonly OwedItem[]; readonly text: string | undefined }) {
  return (
    <Table
      caption="Chờ thu tại quầy"
      captionHidden
      dense
      rows={owed}
      rowKey={(item) => item.code}
      empty={
        <p>
          {text === undefined ? 'Không có hồ sơ nào chờ thu.' : `Không có hồ sơ nào chờ thu có mã ${text}.`}
        </p>
      }
      columns={[
        {
          header: 'Hồ sơ',
          rowHeader: true,
          cell: (item) => (
            <>
              {item.code}
              <span className="queue__second">{item.procedureName}</span>
            </>
          ),
        },
        { header: 'Phải thu', numeric: true, cell: (item) => formatVnd(item.amountDue) },
        { header: 'Trạng thái', hideOnPhone: true, cell: (item) => item.stateLabel },
        {
          header: 'Ghi nhận',
          cell: (item) => (
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
                <p>Đã nhận đủ {formatVnd(item.amountDue)}? Người dân sẽ nhận thư và biên nhận.</p>
                <Button>Xác nhận đã thu</Button>
              </form>
            </Details>
          ),
        },
      ]}
    />
  );
}
