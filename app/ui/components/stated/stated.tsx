// A fact on a page, always with its mark: beside the value in a line, or as a sentence with the source below a section.
import type { ReactNode } from 'react';

import { shownOf, type Stated } from '#catalog/stated.ts';

import { StatusTag } from '../status-tag/status-tag.tsx';

interface FactProps<T> {
  readonly of: Stated<T>;
  readonly children: (value: T) => ReactNode;
}

/** In a line: "5 ngày làm việc, chưa kiểm chứng". */
export function Fact<T>({ of, children }: FactProps<T>) {
  const shown = shownOf(of);
  if ('withdrawn' in shown) return <span className="stated-withdrawn">{shown.withdrawn}</span>;
  return (
    <>
      {children(shown.value)}
      {shown.mark !== undefined && <span className="stated-mark">{shown.mark}</span>}
    </>
  );
}

/** A whole section: what is stated, then how sure it is and where it is from. */
export function FactSection<T>({ of, children }: FactProps<T>) {
  const shown = shownOf(of);
  if ('withdrawn' in shown) return <p className="stated-withdrawn">{shown.withdrawn}</p>;
  return (
    <>
      {children(shown.value)}
      {shown.sentence !== undefined && (
        <div className="under-review">
          <p className="under-review__mark">
            <StatusTag tone="waiting">Chưa kiểm chứng</StatusTag>
          </p>
          <p>{shown.sentence}</p>
          <p className="quiet small">Nguồn: {shown.source}.</p>
        </div>
      )}
      {of.certainty === 'confirmed' && <p className="quiet small">Xã đã đối chiếu với: {shown.source}.</p>}
    </>
  );
}
