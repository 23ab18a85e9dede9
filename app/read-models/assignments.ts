// Who answers for which procedure, as staff and readers see it (Đ20).
import type { AssignmentGap, AssignmentPart } from '#catalog/assignments.ts';
import type { LocalDate } from '#catalog/local-date.ts';

export interface AssignedPerson {
  readonly id: string;
  readonly name: string;
  readonly part: AssignmentPart;
  readonly from: LocalDate;
  /** The last day; absent: until it is ended. */
  readonly until?: LocalDate;
}

export interface AssignmentLine {
  readonly code: string;
  readonly slug: string;
  readonly procedureName: string;
  readonly sector: string;
  readonly level: number;
  /** The limit in the law's words. */
  readonly timeLimit: string;
  /** Who answers for it today; absent: it lies with the officers of its sector. */
  readonly responsible?: { readonly id: string; readonly name: string; readonly insteadOf?: string };
  readonly gap?: AssignmentGap;
  /** Today. */
  readonly assigned: readonly AssignedPerson[];
  /** From a later day on. */
  readonly coming: readonly AssignedPerson[];
  /** The officers of its sector. */
  readonly bySector: readonly string[];
  /** The word for who is assigned to it, now and later. */
  readonly seen: string;
}

export interface AssignableOfficer {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

export interface AssignmentList {
  readonly lines: readonly AssignmentLine[];
  /** Of the whole catalog. */
  readonly all: number;
  readonly gaps: number;
  readonly officers: readonly AssignableOfficer[];
  readonly mayAssign: boolean;
}

/** One decision about one procedure, whatever became of it. */
export interface AssignmentEntry extends AssignedPerson {
  readonly entryId: string;
  readonly state: 'coming' | 'holds' | 'over' | 'called-off';
  /** How readers are told of him. */
  readonly named: boolean;
  readonly telephone: string;
  readonly basis: string;
  readonly assignedBy: string;
  readonly assignedAt: Date;
}

export interface AbsenceLine {
  readonly id: string;
  readonly name: string;
  readonly deputyName: string;
  /** Sectors, by id, in which the deputy may not act. */
  readonly uncovered: readonly string[];
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly reason: string;
  readonly state: 'coming' | 'holds' | 'over';
}

/** What a reader is told of who handles a procedure. */
export interface ResponsibleForReaders {
  /** Absent where the post alone is told. */
  readonly name?: string;
  readonly position: string;
  readonly units: readonly string[];
  readonly telephone: string;
  /** He stands in for somebody who is away. */
  readonly standsIn: boolean;
}
