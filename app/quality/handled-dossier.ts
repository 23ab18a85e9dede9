// What a dossier with a result comes to in the figures of quality: it follows from its life alone, and is kept beside it.
import type { Timeliness } from '#catalog/lateness.ts';
import { partsOf, settledOf, type DossierLife } from './life.ts';
import { pointsOf, type DossierPoints } from './points.ts';

/** Rises with every change of the rules by which a life is judged: what was kept by others is worked out anew. */
export const judgingRules = 1;

export interface HandledDossier {
  readonly procedureCode: string;
  /** Relative to what was promised; null: no limit ran. */
  readonly timeliness: Timeliness | null;
  /** Null: no limit ran. */
  readonly points: DossierPoints | null;
  /** Null: none of its events says how it ended. */
  readonly declined: boolean | null;
  /** Whose result it is. */
  readonly settledBy: string | null;
  /** Who of the staff had a part in it. */
  readonly staff: readonly string[];
  readonly resultFile: boolean;
}

/** @param life `events`: without undone ones, see `standing` */
export function handledOf(life: DossierLife): HandledDossier {
  const settled = settledOf(life);
  return {
    procedureCode: life.procedureCode,
    timeliness: settled?.timeliness ?? null,
    points: pointsOf(life) ?? null,
    declined: settled?.declined ?? null,
    settledBy: settled?.by ?? null,
    staff: partsOf(life).map(({ staffId }) => staffId),
    resultFile: life.resultFile,
  };
}
