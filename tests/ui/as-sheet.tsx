// What is drawn on paper, to be read as a page is.
import { cellText } from '#app/publications/figure-table.ts';
import type { SheetPart } from '#app/read-models/sheet.ts';

/** @param parts of a paper @returns them with their tables; plots are told by their titles */
export const asSheet = (parts: readonly SheetPart[]) =>
  parts.map(({ heading, rows = [], lines = [], plots = [], tables = [], quiet = [] }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      <dl>{rows.map(({ label, value }) => [<dt key={label}>{label}</dt>, <dd key={value}>{value}</dd>])}</dl>
      {[...lines, ...plots.map(({ title }) => title)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {tables.map(({ caption, columns, rows: cells, total }) => (
        <table key={caption}>
          <caption>{caption}</caption>
          <tbody>
            <tr>
              {columns.map(({ title }) => (
                <th key={title}>{title}</th>
              ))}
            </tr>
            {[...cells, ...(total === undefined ? [] : [total])].map((row, index) => (
              <tr key={index}>
                {columns.map((column, at) => (
                  <td key={column.title}>{cellText(column, row[at])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {quiet.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  ));
