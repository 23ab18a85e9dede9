// Questions and their answers, to be read or checked.
import type { Link } from '#app/values/link.ts';
import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly label: string;
  readonly value: ReactNode;
  readonly change?: { readonly href: string; readonly label?: string } | undefined;
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly heading?: string | undefined;
  readonly headingLevel?: 2 | 3;
  readonly change?: Link | undefined;
  readonly dense?: boolean | undefined;
  /** Said where there are no rows. */
  readonly empty?: string | undefined;
}

export function SummaryList({
  rows,
  heading,
  headingLevel = 2,
  change,
  dense = false,
  empty,
}: SummaryListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={`summary${dense ? ' summary--dense' : ''}`}>
      {heading !== undefined && (
        <div className="summary__head">
          <Heading className="summary__heading">{heading}</Heading>
          {change !== undefined && (
            <a className="no-print" href={change.href}>
              {change.label}
              <span className="visually-hidden">: {heading}</span>
            </a>
          )}
        </div>
      )}
      {rows.length === 0 && empty !== undefined ? (
        <p className="quiet">{empty}</p>
      ) : (
        <dl className="govuk-summary-list">
          {rows.map((row, index) => (
            <div
              key={`${row.label}-${index}`}
              className={`govuk-summary-list__row${row.change === undefined ? ' govuk-summary-list__row--no-actions' : ''}`}
            >
              <dt className="govuk-summary-list__key">{row.label}</dt>
              <dd className="govuk-summary-list__value">{row.value}</dd>
              {row.change !== undefined && (
                <dd className="govuk-summary-list__actions no-print">
                  <a href={row.change.href}>
                    {row.change.label ?? 'Sửa'}
                    <span className="visually-hidden">: {row.label}</span>
                  </a>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
