// What narrows a list of the staff: choices by GET, so that a narrowed list has an address of its own.
import type { ReactNode } from 'react';

import { Button } from '../button/button.tsx';

export interface ListFiltersProps {
  /** "Lọc hồ sơ": what a screen reader says. */
  readonly label: string;
  /** The list without a choice. */
  readonly address: string;
  /** Check boxes, in a line of their own on a narrow screen. */
  readonly checks?: ReactNode;
  readonly children: ReactNode;
}

export function ListFilters({ label, address, checks, children }: ListFiltersProps) {
  return (
    <form className="queue-filters" method="get" action={address} role="search" aria-label={label}>
      {children}
      {checks !== undefined && <div className="queue-filters__checks">{checks}</div>}
      <div className="queue-filters__buttons">
        <Button kind="secondary">Lọc</Button>
        <Button kind="quiet" href={address}>
          Bỏ lọc
        </Button>
      </div>
    </form>
  );
}
