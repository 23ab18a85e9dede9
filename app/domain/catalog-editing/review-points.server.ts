// Points under review, and what may be done with each: told by the words that people of the commune said of them.
import type { ReviewPoint } from '#app/read-models/fact-reviews.ts';
import { permit } from '#app/steps/permit.ts';
import type { ComponentId } from '#catalog/components.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { isWithdrawable, pointSteps, pointTransitions, type PointState } from '#catalog/review-steps.ts';
import type { FactReviewRow } from '#db/queries/fact-reviews.server.ts';
import { factsDigestOf } from '../catalog/read-services.server.ts';
import { caseActor, type Actor } from '../kernel/actor.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { mayEdit } from './permissions.ts';

/** A point is told again by what it says. */
const pointId = (component: ComponentId, note: string): string => digestOf({ component, note }).slice(0, 16);

/** @returns the points of what is published, in the order of the components */
export function pointsOf(
  actor: Actor,
  procedure: Procedure,
  words: readonly FactReviewRow[],
): readonly ReviewPoint[] {
  return procedure.toReview.map(({ component, note }) => {
    const word = words.find((one) => one.component === component && one.note === note);
    const isHeld = word !== undefined && word.factsDigest === factsDigestOf(procedure, component);
    const state: PointState = isHeld && word.decision !== 'reopened' ? word.decision : 'open';
    const version = word?.id ?? 0;
    const pointCase = caseOf(procedure, component, state, version);
    return {
      id: pointId(component, note),
      ...{ component, note, state, version },
      ...(isHeld && word.decision !== 'reopened'
        ? { last: { by: word.decidedByName, at: word.decidedAt, ground: word.ground } }
        : {}),
      may: pointTransitions
        .filter(({ event }) => permit(pointSteps, pointCase, actorOn(actor, procedure), { event }).ok)
        .map(({ event }) => event),
    };
  });
}

/**
 * @param version as the page showed the point
 * @returns the point as its steps read it
 */
export function caseOf(procedure: Procedure, component: ComponentId, state: PointState, version: number) {
  return { state, version, facts: { withdrawable: isWithdrawable(procedure, component) } };
}

/** @returns an editor where he edits the sector: its points are worked off by whoever does */
export function actorOn(actor: Actor, { sector }: Pick<Procedure, 'sector'>) {
  const edits = mayEdit(actor, { kind: 'procedure', sectors: [sector] });
  return caseActor(actor, edits ? (['editor'] as const) : []);
}
