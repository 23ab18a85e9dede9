// Who answers for each service, and within which limit (Đ20): what nobody answers for comes first. Any member of staff may
// know.
import type { LocalDate } from '#catalog/local-date.ts';
import type { AssignedPerson, AssignmentLine, AssignmentList } from '#app/read-models/assignments.ts';
import { present } from '#app/values/present.ts';
import { assignmentGaps, holdsOn, type AssignmentGap } from '#catalog/assignments.ts';
import { isTakenInHere } from '#catalog/procedure.ts';
import { inWords } from '#catalog/stated.ts';
import type { AssignmentRow } from '#db/queries/assignments.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import { readServices, type PublishedService } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { seenOf } from '../kernel/seen.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';
import { comparable } from '../kernel/words.ts';
import { mayAssign, partOf, readAssignmentBook, type AssignmentBook, assignedParts } from './book.server.ts';

export interface AssignmentFilter {
  /** In the name or the code of the procedure. */
  readonly text?: string | undefined;
  readonly sector?: string | undefined;
  /** Assigned to it today or from a later day on. */
  readonly person?: string | undefined;
  /** Nobody answers for it as he should. */
  readonly gap?: boolean | undefined;
}

/** @returns refused as `not-allowed` to whoever is not of the staff */
export async function listAssignments(
  deps: Deps,
  actor: Actor,
  filter: AssignmentFilter = {},
): Promise<Outcome<{ list: AssignmentList; today: LocalDate }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const now = deps.clock.now();
  const [services, book] = await Promise.all([readServices(deps), readAssignmentBook(deps.db, now)]);
  const lines = services
    .filter(({ procedure }) => isTakenInHere(procedure))
    .map((service) => lineOf(service, book, now));
  const soughtText = comparable(filter.text ?? '');
  const matchingLines = lines.filter(
    (line) =>
      comparable(`${line.procedureName} ${line.code}`).includes(soughtText) &&
      (filter.sector === undefined || line.sector === filter.sector) &&
      (filter.gap !== true || line.gap !== undefined) &&
      (filter.person === undefined ||
        line.responsible?.id === filter.person ||
        [...line.assigned, ...line.coming].some(({ id }) => id === filter.person)),
  );
  return {
    ok: true,
    list: {
      lines: matchingLines.toSorted((a, b) => urgency(a.gap) - urgency(b.gap)),
      all: lines.length,
      gaps: lines.filter(({ gap }) => gap !== undefined).length,
      officers: officersOf(book),
      mayAssign: mayAssign(actor),
    },
    today: book.today,
  };
}

/** @returns whoever can be assigned to something: with a sector, and an account that is not closed */
export function officersOf({ staff }: Pick<AssignmentBook, 'staff'>): AssignmentList['officers'] {
  return [...staff.values()]
    .filter(({ sectors, disabledAt }) => sectors !== null && sectors.length > 0 && disabledAt === null)
    .map(({ id, name, position }) => ({ id, name, position: position ?? 'Cán bộ' }));
}

/** @returns how many procedures are taken in here, and how many of them nobody answers for as he should */
export async function surveyAssignments(
  deps: Pick<Deps, 'db' | 'clock'>,
): Promise<{ readonly taken: number; readonly gaps: number }> {
  const [published, book] = await Promise.all([
    readPublishedCatalog(deps),
    readAssignmentBook(deps.db, deps.clock.now()),
  ]);
  // Of each the sector and the code alone are looked at: what readers are told of it is not worked out for a number.
  const taken = published.filter(({ procedure }) => isTakenInHere(procedure));
  const gaps = taken.filter(({ procedure }) => book.standing(procedure).gap !== undefined);
  return { taken: taken.length, gaps: gaps.length };
}

/** @returns how many procedures nobody answers for as he should, for the page of whoever assigns; 0 for everybody else */
export const countAssignmentGaps = async (deps: Deps, actor: Staff): Promise<number> =>
  mayAssign(actor) ? (await surveyAssignments(deps)).gaps : 0;

const gapOrder = Object.keys(assignmentGaps) as readonly AssignmentGap[];
const urgency = (gap: AssignmentGap | undefined) =>
  gap === undefined ? gapOrder.length : gapOrder.indexOf(gap);

/** @param now for which it is told who answers, and who comes later */
export function lineOf(
  { procedure, offered, sheet }: PublishedService,
  book: AssignmentBook,
  now: Date,
): AssignmentLine {
  const { code, sector } = procedure;
  const { responsibleId, insteadOf, gap } = book.standing(procedure);
  const nameOf = (id: string) => book.staff.get(id)?.name ?? '';
  const personOf = (row: AssignmentRow): AssignedPerson => ({
    id: row.userId,
    name: nameOf(row.userId),
    part: row.part,
    from: row.validFrom,
    ...present({ until: row.validUntil }),
  });
  const rowsOfProcedure = book.assigned.filter((row) => row.procedureCode === code);
  return {
    code,
    slug: procedure.slug,
    procedureName: procedure.name,
    sector,
    level: offered.level,
    timeLimit: inWords(sheet.facts.timeLimit, ({ wording }) => wording),
    assigned: rowsOfProcedure.filter((row) => holdsOn(partOf(row), book.today)).map(personOf),
    coming: rowsOfProcedure.filter(({ validFrom }) => validFrom > book.today).map(personOf),
    seen: seenOf(assignedParts(rowsOfProcedure, [code])),
    bySector: [...book.staff.values()]
      .filter(({ id }) => book.isAble(id, sector, now))
      .map(({ name }) => name),
    ...present({
      responsible:
        responsibleId === undefined
          ? undefined
          : {
              id: responsibleId,
              name: nameOf(responsibleId),
              ...present({ insteadOf: insteadOf && nameOf(insteadOf) }),
            },
      gap,
    }),
  };
}
