// A list of the staff, declared once: what it is narrowed by, its columns on the page and in the workbook, what is said where it is
// empty. The page and the workbook are made of the declaration.
import type { ReactNode } from 'react';

import type { FilterFields, FilterValues, ListFilter } from '#app/lists/list-filter.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { Option } from '#app/values/option.ts';

import { Button } from '../button/button.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { Table, type Column, type TableProps } from '../table/table.tsx';
import { DeskPage, type Desk } from './desk-page.tsx';
import { FilterForm, type FilterFormProps } from './filter-form.tsx';

/** What a column holds in the workbook. */
export interface SheetCell<Row> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** `vnd`: whole đồng, grouped; `date`: a local date as dd/mm/yyyy; otherwise as it is. */
  readonly kind?: 'vnd' | 'date' | 'number';
  readonly value: (row: Row, index: number) => string | number | undefined;
}

export type ListColumn<Row> = Column<Row> & {
  readonly sheet?: SheetCell<Row> | readonly SheetCell<Row>[];
};

interface ListParts<Row, Fields extends FilterFields> {
  readonly heading: string;
  /** The way back. */
  readonly caption?: ReactNode;
  readonly actions?: ReactNode;
  /** Above what it is narrowed by. */
  readonly lead?: ReactNode;
  /** Between that and the rows. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** Left out where `shown` gives them. */
  readonly columns?: readonly ListColumn<Row>[];
  /** Headed by its page's heading, unseen; on a phone of cards. */
  readonly table?: Partial<Pick<TableProps<Row>, 'caption' | 'captionHidden' | 'cards'>>;
  /** What is said where no row is. */
  readonly empty: ReactNode;
  /** The list of one part of it; its filter's own address when left out. */
  readonly address?: string;
  /** How its form differs from what the filter says. */
  readonly form?: Partial<FilterFormProps<Fields>>;
}

export interface StaffList<Row, Fields extends FilterFields, More = object> extends ListParts<Row, Fields> {
  /** Left out of a list that has neither choices nor pages. */
  readonly filter?: ListFilter<Fields>;
  /** "Lọc biên nhận"; left out where it has pages alone. */
  readonly filterLabel?: string;
  readonly rowKey: (row: Row) => string;
  /** The style of what surrounds the table. */
  readonly className?: string;
  /** Above what was refused on it. */
  readonly refusedTitle?: string;
  /** What of it depends on what it shows. */
  readonly shown?: (page: ListPageProps<Row, Fields> & More) => Partial<ListParts<Row, Fields>>;
  /** Its workbook, numbered unless said otherwise. `href`: offered beside the heading. */
  readonly sheet?: { readonly href?: string; readonly numbered?: false };
}

export interface ListPageProps<Row, Fields extends FilterFields> {
  readonly desk: Desk;
  readonly filter?: FilterValues<Fields>;
  readonly rows: readonly Row[];
  readonly page?: number;
  readonly pages?: number;
  /** What the list comes to: "Quý 4/2026: 12 biên nhận, 480.000 đ". */
  readonly summary?: string | undefined;
  readonly notice?: string | undefined;
  /** Choices that only the database knows. */
  readonly options?: Readonly<Record<string, readonly Option[]>> | undefined;
  readonly reply?: DeskReply | undefined;
}

/** @returns the page of a list */
export function listPage<Row, Fields extends FilterFields = Record<never, never>, More = object>(
  list: StaffList<Row, Fields, More>,
) {
  return function ListPage(props: ListPageProps<Row, Fields> & More) {
    const { desk, rows, page = 1, pages = 1, summary, notice, options = {}, reply } = props;
    const filter: FilterValues<Fields> = props.filter ?? {};
    const { filter: narrows, filterLabel, sheet, className, ...usual } = list;
    const parts = { ...usual, ...list.shown?.(props) };
    const table = (
      <Table
        caption={parts.heading}
        captionHidden
        dense
        cards
        {...parts.table}
        rows={rows}
        rowKey={list.rowKey}
        empty={<p>{parts.empty}</p>}
        columns={parts.columns ?? []}
      />
    );
    return (
      <DeskPage
        desk={desk}
        heading={parts.heading}
        caption={parts.caption}
        actions={
          sheet?.href === undefined ? (
            parts.actions
          ) : (
            <Button kind="secondary" href={narrows?.address(filter, sheet.href) ?? sheet.href} download>
              Tải bảng Excel
            </Button>
          )
        }
      >
        <ErrorSummary problems={reply?.problems ?? []} title={list.refusedTitle} />
        {parts.lead}
        {narrows !== undefined && filterLabel !== undefined && (
          <FilterForm
            list={narrows}
            filter={filter}
            label={filterLabel}
            address={parts.address}
            options={options}
            {...parts.form}
          />
        )}
        {notice !== undefined && <p className="quiet">{notice}</p>}
        {summary !== undefined && <p>{summary}</p>}
        {parts.above}
        {className === undefined ? table : <div className={className}>{table}</div>}
        {narrows !== undefined && (
          <Pagination
            page={page}
            pageCount={pages}
            hrefOf={(n) => narrows.address({ ...filter, page: n }, parts.address)}
          />
        )}
        {parts.below}
      </DeskPage>
    );
  };
}

/** @returns the columns of its workbook, in the order of the page */
export function sheetColumns<Row>({
  columns = [],
  sheet: workbook,
}: Pick<StaffList<Row, never>, 'columns' | 'sheet'>): readonly SheetCell<Row>[] {
  const cells = columns.flatMap(({ sheet = [] }) => sheet);
  return workbook?.numbered === false ? cells : [rowNumber, ...cells];
}

const rowNumber: SheetCell<unknown> = {
  ...{ heading: 'STT', width: 6, kind: 'number' },
  value: (_row, index) => index + 1,
};
