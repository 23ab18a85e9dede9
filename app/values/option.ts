// One of the answers that may be chosen.

export interface Option {
  /** As it is sent. */
  readonly value: string;
  /** Vietnamese, as it is read. */
  readonly label: string;
}
