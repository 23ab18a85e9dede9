// The page's one h1, with the line above it that says where it belongs and the sentence below it.
import type { ReactNode } from 'react';

export function PageHeading({
  caption,
  lead,
  long = false,
  describedBy,
  children,
}: {
  readonly caption?: ReactNode;
  readonly lead?: ReactNode;
  /** It takes many lines on a phone: it is smaller there, so that what follows is seen. */
  readonly long?: boolean;
  /** The id of what is heard with it. */
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <header className="page-heading">
      {/* A block: the caption may be a paragraph of its own, and a paragraph in a paragraph does not hydrate. */}
      {caption !== undefined && <div className="page-heading__caption">{caption}</div>}
      <h1
        className={`page-heading__title${long ? ' page-heading__title--long' : ''}`}
        aria-describedby={describedBy}
      >
        {children}
      </h1>
      {lead !== undefined && <p className="page-heading__lead">{lead}</p>}
    </header>
  );
}
