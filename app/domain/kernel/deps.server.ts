// What the use cases need from outside. Built once at start (app/server/composition.server.ts), and by tests.
import type { Database } from '#db/client.server.ts';
import type { Clock } from '#app/adapters/clock.ts';
import type { FileStorage } from '#app/adapters/file-storage.ts';
import type { LinkProber } from '#app/adapters/link-prober.ts';
import type { Mailer } from '#app/adapters/mail.ts';
import type { PaymentGateway } from '#app/adapters/payment-gateway.ts';
import type { TaskPool, Tasks } from '#app/adapters/task-pool.ts';
import type { Followers } from './changes.ts';
import type { KeyRing } from './key-ring.ts';

export interface Deps {
  readonly db: Database;
  readonly clock: Clock;
  readonly files: FileStorage;
  readonly mailer: Mailer;
  readonly gateway: PaymentGateway;
  readonly linkProber: LinkProber;
  /** Every PDF, beside the thread that answers requests; asked through `drawPdf`. */
  readonly drawing: TaskPool<Tasks>;
  /** Files from outside are opened here alone; asked through `readFile`. */
  readonly reading: TaskPool<Tasks>;
  readonly keys: KeyRing;
  /** What follows when readers see something else; run through `tellFollowers`. */
  readonly followers: Followers;
  readonly unit: Unit;
  /** "https://phuanbinhduong.gov.vn": the start of every link in mails and papers (Đ4). */
  readonly publicUrl: string;
  readonly log: Log;
}

/** The commune, as papers and pages name it. */
export interface Unit {
  /** "Ủy ban nhân dân xã Phú An" */
  readonly name: string;
  /** Two lines of the official header. */
  readonly header: readonly [string, string];
  /** "Phú An": the place in "Phú An, ngày …". */
  readonly place: string;
  /** Organisation code in front of register numbers, e.g. "H09.31.20". */
  readonly code: string;
  readonly address: string;
  readonly phone: string;
  readonly fax?: string;
  readonly email: string;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
