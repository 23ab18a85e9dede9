// What the checks of the command look at.
import type { Check, Finding } from '#app/operation/checks/check.ts';
import type { Database } from '#db/client.server.ts';
import type { Config } from '../config.server.ts';

export interface Patient {
  readonly config: Config;
  /** As the owner of the tables, with the keys of chains. */
  readonly db: Database;
  readonly now: Date;
}

export type ShellCheck = Check<Patient, Finding | Promise<Finding>>;
