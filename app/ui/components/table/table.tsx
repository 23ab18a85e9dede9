// Rows to compare. Wide ones scroll inside their own frame, which the keyboard can reach; the page never does.
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean | undefined;
  /** A code, a day or a moment: "thứ Sáu," never stands on a line of its own. */
  readonly oneLine?: boolean | undefined;
  /** The cell that names the row. */
  readonly rowHeader?: boolean | undefined;
  readonly hideOnPhone?: boolean | undefined;
  /** What the style sheet knows it by: its width, what stands for it on a phone. */
  readonly name?: string | undefined;
  /** Its rows are in its order. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** In a table of cards: its heading stands in front of it on a phone, where none stands above it. */
  readonly labelled?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Staff's tables: less air, smaller type. */
  readonly dense?: boolean | undefined;
  /** On a phone each row is a card, its cells below one another: for rows that are read rather than compared. */
  readonly cards?: boolean | undefined;
  /** What stands there when there are no rows: says what to do. */
  readonly empty?: ReactNode;
}

function classOf(base: string, column: Column<never>): string {
  return [
    base,
    column.numeric === true && `${base}--numeric`,
    column.oneLine === true && 'one-line',
    column.hideOnPhone === true && 'table__wide-only',
    column.name !== undefined && `column-${column.name}`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    captionHidden = false,
    columns,
    rows,
    rowKey,
    dense = false,
    cards = false,
    empty,
  } = props;
  if (rows.length === 0 && empty !== undefined) return <div className="table-empty">{empty}</div>;
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className={`govuk-table${dense ? ' table--dense' : ''}${cards ? ' table--cards' : ''}`}>
        <caption className={captionHidden ? 'visually-hidden' : 'govuk-table__caption'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={index}
                scope="col"
                className={classOf('govuk-table__header', column)}
                aria-sort={column.sorted}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="govuk-table__row">
              {columns.map((column, index) =>
                column.rowHeader === true ? (
                  <th
                    key={index}
                    scope="row"
                    className={`${classOf('govuk-table__header', column)} table__row-header`}
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={index} className={classOf('govuk-table__cell', column)}>
                    {column.labelled === true && <span className="table__label">{column.header}: </span>}
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
