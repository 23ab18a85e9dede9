// A table of figures to take away.

export function FigureFiles({
  of,
  csv,
  workbook,
}: {
  /** The table, for whoever hears the links alone. */
  readonly of: string;
  readonly csv: string;
  readonly workbook: string;
}) {
  const table = <span className="visually-hidden">: {of}</span>;
  return (
    <p className="small no-print">
      Tải bảng này: <a href={csv}>CSV{table}</a> · <a href={workbook}>Excel{table}</a>
    </p>
  );
}
