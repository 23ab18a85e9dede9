// What the portal asks of the machine it runs on, and of its own public address.

export interface DiskSpace {
  /** Bytes that the portal may still write, and bytes in all. */
  readonly free: number;
  readonly total: number;
}

export interface ShownCertificate {
  /** Absent: none was shown. */
  readonly validUntil?: Date;
  /** Why a browser would not believe it, or why it could not be asked for; a whole sentence. */
  readonly problem?: string;
}

export interface Machine {
  /** Of the disk that holds the data; undefined where the system does not tell. */
  disk(): Promise<DiskSpace | undefined>;
  /** What the public address shows to browsers. Never throws, and never takes long. */
  certificateOf(host: string, port: number): Promise<ShownCertificate>;
}
