// What a page of the staff is told while somebody looks at it.

/** How long the list is that an address opens. */
export interface QueueNumber {
  readonly href: string;
  readonly count: number;
}

export interface QueueNews {
  readonly numbers: readonly QueueNumber[];
  /** Of the list that is looked at, the dossiers that moved since it was read, by code. */
  readonly moved: readonly string[];
}
