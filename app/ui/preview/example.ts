// A named example of a component: shown on the preview page and walked by the tests.
import type { ReactElement } from 'react';

export interface Example {
  readonly name: string;
  readonly element: ReactElement;
  /** A shell of a page, shown alone. */
  readonly whole?: boolean;
}
