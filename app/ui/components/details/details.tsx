// More for whoever wants it.
import { useState, type ReactNode } from 'react';

export function Details({
  summary,
  open = false,
  printed = false,
  children,
}: {
  readonly summary: ReactNode;
  /** Opens it; only whoever reads it closes it, so that it never closes around what is being filled in. */
  readonly open?: boolean;
  /** On paper it stands open (components/fold). */
  readonly printed?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpened, setOpened] = useState(open);
  if (open && !isOpened) setOpened(true);
  return (
    <details className="govuk-details" open={isOpened} data-fold={printed ? '' : undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
