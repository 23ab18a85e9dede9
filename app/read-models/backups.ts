// The archives of the portal as their page shows them.
export interface BackupDesk {
  /** The reader looks after archives; else they are shown alone. */
  readonly manages: boolean;
  readonly folder: string;
  readonly isEncrypted: boolean;
  readonly archives: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly writtenAt: Date;
    readonly origin: 'nightly' | 'before-restoration' | 'uploaded' | 'by-hand';
    /** Beside it lies the table of what a restoration took away. */
    readonly hasActs?: boolean;
    /** Only then it leaves the server. */
    readonly isEncrypted: boolean;
  }[];
  /** A backup that is being written now. */
  readonly takesSince?: Date;
  readonly restoring?: { readonly file: string; readonly step: RestoreStep };
  /** How the last restoration ended; `problem`: why it did not succeed. */
  readonly restored?: { readonly file: string; readonly at: Date; readonly problem?: string };
  /** The archive that he showed his second factor for, to take it away. */
  readonly toTake?: string;
  /** The code was asked for when a file came, which the browser did not keep. */
  readonly fileToChooseAgain?: boolean;
  /** The archive that somebody is about to bring back. */
  readonly chosen?: {
    readonly name: string;
    readonly writtenAt: Date;
    readonly isEncrypted: boolean;
    /** What has to be typed. */
    readonly communeName: string;
    /** What came after it. */
    readonly lost: { readonly dossiers: number; readonly payments: number; readonly inquiries: number };
  };
}

export type RestoreStep = 'verify' | 'stop' | 'load' | 'start';
