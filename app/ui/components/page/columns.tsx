// What is read beside what is done: two thirds and an aside on a wide screen, one column on a phone.
import type { ReactNode } from 'react';

export function Columns({
  aside,
  asideLabel,
  children,
}: {
  readonly aside: ReactNode;
  readonly asideLabel?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="columns">
      <div className="columns__main">{children}</div>
      <aside className="columns__aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
