// A port for facts about the machine on which the portal runs, and about its public address.

export interface DiskSpace {
  /** Bytes that the portal may still write, and all bytes of the disk. */
  readonly free: number;
  readonly total: number;
}

export interface ShownCertificate {
  /** Absent when the address showed no certificate. */
  readonly validUntil?: Date;
  /** Why a browser would not trust it, or why it could not be read; Vietnamese, the end of a sentence. */
  readonly problem?: string;
}

export interface Machine {
  /** The disk with the data; undefined when the system does not tell. */
  disk(): Promise<DiskSpace | undefined>;
  /** The certificate that browsers get from the public address. Never throws; it answers within ten seconds. */
  certificateOf(host: string, port: number): Promise<ShownCertificate>;
}
