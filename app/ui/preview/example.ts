// A named example, walked by the tests: of a component, which the preview page shows too, or of a whole page.
import type { ReactElement } from 'react';

export interface Example {
  readonly name: string;
  readonly element: ReactElement;
  /** A shell of a page, shown alone. */
  readonly whole?: boolean;
}
