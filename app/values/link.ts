// A way to a page.

export interface Link {
  readonly href: string;
  /** Vietnamese, as it is read. */
  readonly label: string;
}
