// The form of a decision, made from the questions of its transition. It is checked, drawn and read like any other form.
import type { FormDefinition } from '#forms/definition.ts';
import type { Transition } from './step-table.ts';

/** @returns a form without rules and without a paper; its section is called "decision" */
export function decisionForm({
  event,
  label,
  asks = [],
}: Pick<Transition, 'event' | 'label' | 'asks'>): FormDefinition {
  return {
    code: event,
    version: 1,
    title: label,
    source: '',
    toReview: [],
    sections: [{ id: 'decision', heading: label, fields: asks }],
    rules: [],
    paper: [],
  };
}
