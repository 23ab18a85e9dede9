// A list of the staff, declared once: what it is narrowed by, its columns on the page and in the workbook, what is said where it is
// empty. The page and the workbook are made of the declaration.
import type { ReactNode } from 'react';

import type { FilterFields, ListFilter, Narrowed } from '#app/lists/list-filter.ts';
import type { Option } from '#app/values/option.ts';

import { Button } from '../button/button.tsx';
import { Pagination } from '../pagination/pagination.tsx';
import { Table, type Column } from '../table/table.tsx';
import { DeskPage, type Desk } from './desk-page.tsx';
import { FilterForm } from './filter-form.tsx';

/** What a column holds in the workbook. */
export interface SheetCell<Row> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** `vnd`: whole đồng, grouped; `date`: a local date as dd/mm/yyyy; otherwise as it is. */
  readonly kind?: 'vnd' | 'date' | 'number';
  readonly value: (row: Row, index: number) => string | number | undefined;
}

export interface StaffList<Row, Fields extends FilterFields> {
  readonly heading: string;
  /** The way back. */
  readonly caption?: ReactNode;
  readonly filter: ListFilter<Fields>;
  /** "Lọc biên nhận" */
  readonly filterLabel: string;
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly (Column<Row> & {
    readonly sheet?: SheetCell<Row> | readonly SheetCell<Row>[];
  })[];
  /** What is said where no row is. */
  readonly empty: string;
  /** Where its workbook stands. */
  readonly sheet?: { readonly href: string; readonly fileName: string };
}

export interface ListPageProps<Row, Filter> {
  readonly desk: Desk;
  readonly filter: Filter;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
  /** What the list comes to: "Quý 4/2026: 12 biên nhận, 480.000 đ". */
  readonly summary?: string | undefined;
  readonly notice?: string | undefined;
  /** Choices that only the database knows. */
  readonly options?: Readonly<Record<string, readonly Option[]>> | undefined;
}

/** @returns the page of a list */
export function listPage<Row, Fields extends FilterFields>(list: StaffList<Row, Fields>) {
  type Filter = Narrowed<ListFilter<Fields>>;
  return function ListPage(props: ListPageProps<Row, Filter>) {
    const { desk, filter, rows, page, pages, summary, notice, options = {} } = props;
    return (
      <DeskPage
        desk={desk}
        heading={list.heading}
        caption={list.caption}
        actions={
          list.sheet !== undefined && (
            <Button kind="secondary" href={list.filter.address(filter, list.sheet.href)} download>
              Tải bảng Excel
            </Button>
          )
        }
      >
        <FilterForm list={list.filter} filter={filter} label={list.filterLabel} options={options} />
        {notice !== undefined && <p className="quiet">{notice}</p>}
        {summary !== undefined && <p>{summary}</p>}
        <Table
          caption={list.heading}
          captionHidden
          dense
          cards
          rows={rows}
          rowKey={list.rowKey}
          empty={<p>{list.empty}</p>}
          columns={list.columns}
        />
        <Pagination
          page={page}
          pageCount={pages}
          hrefOf={(n) => list.filter.address({ ...filter, page: n })}
        />
      </DeskPage>
    );
  };
}

/** @returns the columns of its workbook, numbered, in the order of the page */
export const sheetColumns = <Row,>({
  columns,
}: Pick<StaffList<Row, never>, 'columns'>): readonly SheetCell<Row>[] => [
  { heading: 'STT', width: 6, kind: 'number', value: (_row, index) => index + 1 },
  ...columns.flatMap(({ sheet = [] }) => sheet),
];
