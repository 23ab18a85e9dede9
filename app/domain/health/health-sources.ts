// What the health of the portal is read from, beside what is stored: the machine, the server of the database, this process.
import type { FileStoreAway } from '#app/adapters/file-storage.ts';
import type { IdentityProvider } from '#app/adapters/identity-provider.ts';
import type { MalwareScanner } from '#app/adapters/malware-scanner.ts';
import type { Machine } from '#app/adapters/machine.ts';
import type { FrequentJobName, ScheduledJobName } from '#app/operation/job-times.ts';
import type { Traffic } from '#app/operation/traffic.ts';
import type { SecondFactorPolicy } from '#app/vocabulary/second-factor.ts';
import type { HealthFacts } from '#app/operation/health.ts';

export interface FileStoreWatch {
  /** Whether what is new goes there. */
  readonly isPlace: boolean;
  /** @returns why it cannot be used */
  trouble(): Promise<FileStoreAway | undefined>;
}

export interface HealthSources {
  /** Absent: files are not scanned. */
  readonly scanner?: Pick<MalwareScanner, 'version'>;
  /** Undefined: files lie on the disk of this machine. */
  readonly fileStore?: FileStoreWatch;
  readonly mode: 'demo' | 'live';
  readonly secondFactor: SecondFactorPolicy;
  readonly machine: Machine;
  /** Undefined: everybody signs in with a password. */
  readonly identityProvider?: Pick<IdentityProvider, 'name' | 'answers'>;
  /** The server's own figures; asked by a connection that sees all of it. */
  server(): Promise<HealthFacts['database']>;
  readonly traffic: Traffic;
  /** Jobs that this portal runs. */
  readonly jobs: readonly (ScheduledJobName | FrequentJobName)[];
  /** Undefined: none are taken at night. */
  readonly backups: { readonly folder: string; readonly drillByHand: boolean } | undefined;
}
