// What pages are given to show of what the portal wrote down of its staff: types alone, safe for any bundle.

export interface RecordLine {
  readonly id: string;
  readonly at: Date;
  /** Who did it. */
  readonly person: string;
  readonly what: string;
  /** What it was done to: "Tài khoản Phạm Văn Dũng"; of a look, the dossier. */
  readonly about?: string;
  /** The code of the dossier or the inquiry. */
  readonly code?: string;
  /** Facts worth keeping, in words. */
  readonly detail: readonly string[];
  /** Of a change: its hash in the chain, in hexadecimal. */
  readonly mark?: string;
}
