// A fact on a page, always with its mark: beside the value in a line, or as a sentence with the source below a section.
import type { ReactNode } from 'react';

import { present } from '#app/values/present.ts';
import { shownOf, type Stated } from '#catalog/stated.ts';

import { StatusTag } from '../status-tag/status-tag.tsx';

interface FactProps<T> {
  readonly of: Stated<T>;
  readonly children: (value: T) => ReactNode;
}

/** In a line: "5 ngày làm việc, chưa kiểm chứng". */
export function Fact<T>({ of, children }: FactProps<T>) {
  const fact = shownOf(of);
  if ('withdrawn' in fact) return <span className="stated-withdrawn">{fact.withdrawn}</span>;
  return (
    <>
      {children(fact.value)}
      {fact.mark !== undefined && <span className="stated-mark">{fact.mark}</span>}
    </>
  );
}

/** One of several facts that share a line and its mark. */
export interface LinePart {
  readonly text: ReactNode;
  readonly mark?: string;
}

export function linePart<T>(of: Stated<T>, show: (value: T) => ReactNode): LinePart {
  const fact = shownOf(of);
  if ('withdrawn' in fact) return { text: <span className="stated-withdrawn">{fact.withdrawn}</span> };
  return { text: show(fact.value), ...present({ mark: fact.mark }) };
}

/** Once in a line, where any of its facts has a mark. */
export function LineMark({ parts }: { readonly parts: readonly LinePart[] }) {
  const mark = parts.find((part) => part.mark !== undefined)?.mark;
  return mark === undefined ? null : <span className="stated-mark">{mark}</span>;
}

/** A whole section: what is stated, then how sure it is and where it is from. */
export function FactSection<T>({ of, children }: FactProps<T>) {
  const fact = shownOf(of);
  if ('withdrawn' in fact) return <p className="stated-withdrawn">{fact.withdrawn}</p>;
  return (
    <>
      {children(fact.value)}
      {fact.sentence !== undefined && (
        <div className="under-review">
          <p className="under-review__mark">
            <StatusTag tone="waiting">Chưa kiểm chứng</StatusTag>
          </p>
          <p>{fact.sentence}</p>
          <p className="quiet small">Nguồn: {fact.source}.</p>
        </div>
      )}
      {of.certainty === 'confirmed' && <p className="quiet small">Đã đối chiếu với: {fact.source}.</p>}
    </>
  );
}
