// How one component of a procedure is edited: a form of our own field kinds, filled from the draft and read back into facts.
import type { ComponentId } from '#catalog/components.ts';
import type { Facts, ProcedureDraft } from '#catalog/drafting.ts';
import type { Answers, FormDefinition, Wire } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

/** What an editor has to know beside its component. */
export interface EditingSituation {
  readonly draft: ProcedureDraft;
  /** The forms that may be offered: the published version of each. */
  readonly forms: readonly FormDefinition[];
  /** The procedure is published: its address is known outside and stays. */
  readonly addressFixed?: boolean;
}

export type Applied =
  | {
      readonly ok: true;
      /** The component whole: a fact of it that is not given is taken out of the draft. */
      readonly facts: Facts;
      /** The notes of what still has to be reviewed in this component. */
      readonly toReview: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

export type { Facts as ComponentFacts, ProcedureDraft };

export interface ComponentEditor {
  readonly component: ComponentId;
  /** The form of this component, what is under review in it as its last section. */
  form(situation: EditingSituation): FormDefinition;
  /** The component of a draft or of a published procedure as stored answers of its form. */
  answers(procedure: ProcedureDraft, situation: EditingSituation): Answers;
  toWire(procedure: ProcedureDraft, situation: EditingSituation): Wire;
  /** Refuses what no single field can tell. */
  apply(answers: Answers, situation: EditingSituation): Applied;
}
