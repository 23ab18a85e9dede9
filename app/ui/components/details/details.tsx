// More for whoever wants it.
import type { ReactNode } from 'react';

export function Details({
  summary,
  open = false,
  printed = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** On paper it stands open (components/fold). */
  readonly printed?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="govuk-details" open={open} data-fold={printed ? '' : undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
