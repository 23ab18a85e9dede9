// What is read beside what is done: two thirds and an aside on a wide screen, one column on a phone.
import type { ReactNode } from 'react';

export function Columns({
  aside,
  asideLabel,
  asideFirst = false,
  children,
}: {
  readonly aside: ReactNode;
  readonly asideLabel?: string;
  /** On a phone the aside comes before the text: facts and the start button. */
  readonly asideFirst?: boolean;
  readonly children: ReactNode;
}) {
  const side = (
    <aside className="columns__aside" aria-label={asideLabel}>
      {aside}
    </aside>
  );
  return (
    <div className={`columns${asideFirst ? ' columns--aside-first' : ''}`}>
      {asideFirst && side}
      <div className="columns__main">{children}</div>
      {!asideFirst && side}
    </div>
  );
}
