// What a change of the working calendar would do, before it is made.

/** A dossier whose result would be promised for another moment. */
export interface MovingDueDate {
  readonly code: string;
  readonly procedureName: string;
  readonly dueBefore: Date;
  readonly dueAfter: Date;
  /** Its applicant has an account and is written to, by mail or by short message; the others have to be told at the counter or by telephone. */
  readonly isTold: boolean;
}
