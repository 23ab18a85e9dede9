// What the use cases need from outside. Built once at start (app/server/composition.server.ts), and by tests.
import type { Unit } from '#app/commune/timeline.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Database } from '#db/client.server.ts';
import type { Clock } from '#app/adapters/clock.ts';
import type { FileStorage } from '#app/adapters/file-storage.ts';
import type { IdentityProvider } from '#app/adapters/identity-provider.ts';
import type { LinkProber } from '#app/adapters/link-prober.ts';
import type { Mailer } from '#app/adapters/mail.ts';
import type { SmsSender } from '#app/adapters/sms.ts';
import type { PaymentGateway } from '#app/adapters/payment-gateway.ts';
import type { TaskPool, Tasks } from '#app/adapters/task-pool.ts';
import type { FileScanState } from '#app/vocabulary/file-scans.ts';
import type { SecondFactorPolicy } from '#app/vocabulary/second-factor.ts';
import type { Followers } from './changes.ts';
import type { KeyRing } from './key-ring.ts';

export type { Unit };

export interface Deps {
  readonly db: Database;
  readonly clock: Clock;
  /** Holds back what the scanner of files found, and where one is set, what it has not seen. */
  readonly files: FileStorage;
  /** Absent: no scanner is set. @returns what it says of a file that was stored; undefined while it does not answer */
  readonly scanFile?: (storageKey: string) => Promise<FileScanState | undefined>;
  /** Absent: no scanner is set. Asked of what comes in, before it is stored. @returns what was found; undefined: nothing that is known */
  readonly findMalware?: (content: Uint8Array) => Promise<string | undefined>;
  readonly mailer: Mailer;
  /** Absent: nothing goes to telephones, and nobody is offered it. */
  readonly sms?: SmsSender;
  /** Absent: everybody signs in with a password, and nobody is offered another way. */
  readonly identityProvider?: IdentityProvider;
  readonly gateway: PaymentGateway;
  readonly linkProber: LinkProber;
  /** Every PDF, beside the thread that answers requests; asked through `drawPdf`. */
  readonly drawing: TaskPool<Tasks>;
  /** Files from outside are opened here alone; asked through `readFile`. */
  readonly reading: TaskPool<Tasks>;
  readonly keys: KeyRing;
  /** Whether the staff must have a second factor; how it is asked for stands in `accounts`. */
  readonly staffSecondFactor: SecondFactorPolicy;
  /** đồng: what goes back above it takes a second person. */
  readonly refundAloneUpTo: number;
  /** What follows when readers see something else; run through `tellFollowers`. */
  readonly followers: Followers;
  readonly commune: Commune;
  /** The commune of today, whenever today is: its properties change at a midnight, so what is stored copies them. */
  readonly unit: Unit;
  readonly log: Log;
}

/** Who the commune is, day by day; read without waiting (docs/decisions/034-who-the-commune-is.md). */
export interface Commune {
  /** As it is, or will be by what is approved now, on `day`. */
  on(day: LocalDate): Unit;
  /** As it was at `instant`: for papers that are drawn again. */
  at(instant: Date): Unit;
  /** Reads the versions anew; what could not be read is tried again. */
  refresh(): Promise<void>;
  /** Whether other versions stand than when this was asked last: after a midnight, or a `refresh`. */
  turned(): boolean;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
