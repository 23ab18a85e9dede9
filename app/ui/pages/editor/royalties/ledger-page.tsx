// The ledger of royalties: sums of a period for each author, then line by line; or everything of one author.
import { paths } from '#app/addresses/paths.ts';
import { ledgerFilter, type LedgerFilter } from '#app/lists/ledger.ts';
import { allTime } from '#app/lists/period.ts';
import type { AuthorSums, RoyaltyAuthor, RoyaltyLedger, RoyaltyLine } from '#app/read-models/royalties.ts';
import { royaltySteps } from '#app/publications/royalty-steps.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Option } from '#app/values/option.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import type { ListColumn } from '../../../components/workspace/list-page.tsx';
import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Pagination } from '../../../components/pagination/pagination.tsx';
import { Table } from '../../../components/table/table.tsx';
import { coefficientText, itemMarks, ItemMarks, RoyaltyTag, StatementLink } from './royalty-words.tsx';

export interface LedgerPageProps {
  readonly desk: Desk;
  readonly ledger: RoyaltyLedger;
  readonly filter: LedgerFilter;
  readonly periods: readonly Option[];
  /** Whom the filter offers. */
  readonly authors: readonly RoyaltyAuthor[];
  /** "Quý 4/2026" */
  readonly title: string;
}

export function LedgerPage({ desk, ledger, filter, periods, authors, title }: LedgerPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading="Nhuận bút, thù lao"
      actions={
        <>
          {ledger.all && <Button href={paths.royaltyStatements()}>Bảng kê chi trả</Button>}
          <Button kind="secondary" href={paths.royaltyRates()}>
            Bảng hệ số
          </Button>
        </>
      }
    >
      {ledger.toDecide > 0 && (
        <Notification tone="important" heading={`${ledger.toDecide} khoản chờ bạn duyệt`}>
          <p>
            <a href={ledgerFilter.address({ period: allTime.value, state: 'proposed' })}>
              Xem các khoản chờ duyệt
            </a>
          </p>
        </Notification>
      )}
      {!ledger.all && <p className="quiet">Bạn xem được các khoản của mình và các khoản bạn đã đề nghị.</p>}
      <FilterForm
        list={ledgerFilter}
        filter={filter}
        label="Lọc nhuận bút"
        options={{
          period: [...periods, allTime],
          author: authors.map(({ id, name }) => ({ value: id, label: name })),
        }}
      />
      <h2>{title}</h2>
      <AuthorsTable authors={ledger.authors} sums={ledger.sums} />
      <LinesOf ledger={ledger} filter={filter} hrefOf={(page) => ledgerFilter.address({ ...filter, page })} />
    </DeskPage>
  );
}

export interface AuthorPageProps {
  readonly desk: Desk;
  readonly ledger: RoyaltyLedger;
  readonly author: RoyaltyAuthor;
}

export function AuthorPage({ desk, ledger, author }: AuthorPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={author.name}
      caption={
        <>
          <a href={paths.royalties()}>Nhuận bút</a>
          {author.note !== '' && ` · ${author.note}`}
        </>
      }
    >
      <AuthorsTable authors={ledger.authors} sums={ledger.sums} />
      <LinesOf
        ledger={ledger}
        filter={{ period: 'tat-ca', author: author.id }}
        hrefOf={(page) => paths.royaltyAuthor(author.id, page)}
      />
    </DeskPage>
  );
}

function AuthorsTable({ authors, sums }: Pick<RoyaltyLedger, 'authors' | 'sums'>) {
  const rows: readonly (Omit<AuthorSums, 'author'> & { readonly author?: RoyaltyAuthor })[] =
    authors.length > 1 ? [...authors, sums] : authors;
  const money = (header: string, of: (row: (typeof rows)[number]) => number, hideOnPhone = false) => ({
    header,
    numeric: true,
    hideOnPhone,
    cell: (row: (typeof rows)[number]) => formatVnd(of(row)),
  });
  return (
    <Table
      caption="Cộng theo tác giả"
      captionHidden
      dense
      rows={rows}
      rowKey={({ author }) => author?.id ?? 'sum'}
      empty={<p>Không có khoản nhuận bút nào như vậy. Nhuận bút được đề nghị từ trang của từng bài.</p>}
      columns={[
        {
          header: 'Tác giả',
          rowHeader: true,
          cell: ({ author }) =>
            author === undefined ? (
              <strong>Cộng</strong>
            ) : (
              <>
                <a href={paths.royaltyAuthor(author.id)}>{author.name}</a>
                <span className="second-line">{author.note || 'ngoài cơ quan'}</span>
              </>
            ),
        },
        { header: 'Số khoản', numeric: true, hideOnPhone: true, cell: ({ lines }) => lines },
        money('Chờ duyệt', (row) => row.proposed, true),
        money('Đã duyệt, chưa chi', (row) => row.approved + row.stated, true),
        money('Đã chi', (row) => row.paid),
        money('Cộng', (row) => row.total),
      ]}
    />
  );
}

export const ledgerColumns: readonly ListColumn<RoyaltyLine>[] = [
  {
    header: 'Tin, bài',
    rowHeader: true,
    cell: (line) => (
      <>
        <a href={paths.itemRoyalties(line.item.id)} data-desk-row="">
          {line.item.title}
        </a>
        <span className="second-line">
          {line.author.name} · {line.item.section}
          {line.item.publishedAt !== undefined && `, đăng ${formatDate(line.item.publishedAt)}`}
        </span>
        <ItemMarks line={line} />
      </>
    ),
    sheet: [
      { heading: 'Tin, bài', width: 44, value: ({ item }) => item.title },
      {
        ...{ heading: 'Ngày đăng', width: 13, kind: 'date' },
        value: ({ item }) => item.publishedAt && localDate(item.publishedAt),
      },
      { heading: 'Tác giả', width: 24, value: ({ author }) => author.name },
    ],
  },
  {
    header: 'Thể loại, chất lượng',
    hideOnPhone: true,
    cell: (line) => (
      <>
        {line.work.label}
        <span className="second-line">
          {line.grade.label}, hệ số {coefficientText(line.coefficient)}
        </span>
      </>
    ),
    sheet: [
      { heading: 'Thể loại', width: 22, value: ({ work }) => work.label },
      { heading: 'Chất lượng', width: 18, value: ({ grade }) => grade.label },
      { heading: 'Hệ số', width: 9, kind: 'number', value: (line) => line.coefficient / 100 },
      { heading: 'Giá trị đơn vị (đồng)', width: 15, kind: 'vnd', value: (line) => line.unitValue },
    ],
  },
  {
    header: 'Số tiền',
    numeric: true,
    cell: ({ amount }) => formatVnd(amount),
    sheet: { heading: 'Số tiền (đồng)', width: 15, kind: 'vnd', value: ({ amount }) => amount },
  },
  {
    header: 'Tình trạng',
    cell: (line) => (
      <>
        <RoyaltyTag state={line.state} />
        {line.statement !== undefined && (
          <span className="second-line">
            <StatementLink statement={line.statement}>bảng kê {line.statement.number}</StatementLink>
          </span>
        )}
        {line.refusalReason !== undefined && <span className="second-line">{line.refusalReason}</span>}
      </>
    ),
    sheet: [
      { heading: 'Tình trạng', width: 15, value: ({ state }) => royaltySteps.states[state].label },
      { heading: 'Bảng kê', width: 11, value: ({ statement }) => statement?.number },
      { heading: 'Ghi chú', width: 30, value: (line) => itemMarks(line).join('; ') },
    ],
  },
];

function LinesOf({
  ledger,
  filter,
  hrefOf,
}: {
  readonly ledger: RoyaltyLedger;
  readonly filter: LedgerFilter;
  readonly hrefOf: (page: number) => string;
}) {
  if (ledger.count === 0) return null;
  return (
    <>
      <h2>Từng khoản</h2>
      <p className="quiet" role="status">
        {ledger.count} khoản.{' '}
        <a href={ledgerFilter.address(filter, paths.royaltyWorkbook())}>Tải về Excel (.xlsx)</a>
      </p>
      <Table
        caption="Từng khoản nhuận bút"
        captionHidden
        dense
        rows={ledger.lines}
        rowKey={({ id }) => id}
        columns={ledgerColumns}
      />
      <Pagination page={ledger.page} pageCount={ledger.pages} hrefOf={hrefOf} />
    </>
  );
}
