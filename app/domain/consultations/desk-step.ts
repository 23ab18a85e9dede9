// A step of comments, answers or proposals as its button is drawn.
import type { DeskStep } from '#app/read-models/consultations.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import type { Transition } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';

/** @param asks the questions with the choices of now, where they are others than the table's */
export function deskStep(transition: Transition, asks = transition.asks): DeskStep {
  const { event, label, explain, look, reason, reasonWords } = transition;
  return {
    event,
    label,
    ...present({ explain, look, reasonLabel: reasonWords?.label, reasonHint: reasonWords?.hint }),
    reasonRequired: reason === 'required',
    fields: decisionForm({ ...transition, ...present({ asks }) }).sections.flatMap(({ fields }) => fields),
  };
}
