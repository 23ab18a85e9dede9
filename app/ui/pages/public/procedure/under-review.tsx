// What the sources do not vouch for is said to be so, at the component it is about, never told as certain.
import type { ComponentId } from '#catalog/components.ts';
import type { Procedure } from '#catalog/procedure.ts';

import { StatusTag } from '../../../components/status-tag/status-tag.tsx';

export function isUnderReview({ toReview }: Procedure, component: ComponentId): boolean {
  return toReview.some((note) => note.component === component);
}

export function UnderReview({
  procedure,
  component,
}: {
  readonly procedure: Procedure;
  readonly component: ComponentId;
}) {
  const notes = procedure.toReview.filter((note) => note.component === component);
  if (notes.length === 0) return null;
  return (
    <div className="under-review">
      <p className="under-review__mark">
        <StatusTag tone="waiting">Đang được rà soát</StatusTag>
      </p>
      {notes.map(({ note }) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
