// The form of a decision, made of what its transition asks: checked, drawn and read back like any other.
import type { FormDefinition } from '#forms/definition.ts';
import type { Transition } from './step-table.ts';

/** @returns a form without rules and without a paper */
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
