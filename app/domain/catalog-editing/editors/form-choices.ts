// What of the forms an editor lets choose: a form by its title, a question of it by its label.
import type { FieldDefinition, OptionSource } from '#forms/definition.ts';
import { formTitle } from '#forms/text.ts';

import type { EditingSituation } from '../component-editor.ts';

type Choice = readonly [code: string, label: string];

/** Codes that the draft names already are offered even when their form is not there: an edit never loses one. */
function optionsOf(choices: readonly Choice[], named: readonly (string | undefined)[]): OptionSource {
  const labels = new Map(choices);
  for (const code of named) if (code !== undefined && !labels.has(code)) labels.set(code, code);
  return { labelled: [...labels].map(([value, label]) => ({ value, label })) };
}

/** The forms that this procedure may offer. */
export function formOptions({ forms, draft }: EditingSituation): OptionSource {
  return optionsOf(
    forms.map(({ code, title }) => [code, `${formTitle(title)} (${code})`]),
    [
      ...(draft.forms ?? []),
      draft.onlineForm,
      ...(draft.documents ?? []).map(({ replacedByForm }) => replacedByForm),
    ],
  );
}

/** The questions of the forms that this procedure offers, as charges read them. */
function questions(
  { forms, draft }: EditingSituation,
  kinds: readonly FieldDefinition['kind'][],
  inGroups = false,
): readonly Choice[] {
  const offered = new Set<string>(draft.forms ?? []);
  return forms
    .filter(({ code }) => offered.has(code))
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .flatMap((field) => (!inGroups ? [field] : field.kind === 'group' ? field.fields : []))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, label }) => [id, `${label} (${id})`]);
}

export interface QuestionOptions {
  /** Numbers that can be a quantity. */
  readonly numbers: OptionSource;
  readonly groups: OptionSource;
  /** Numbers inside an entry of a group. */
  readonly inGroups: OptionSource;
  /** Choices that can decide whether an item is charged. */
  readonly deciding: OptionSource;
}

export function questionOptions(situation: EditingSituation): QuestionOptions {
  const { charges } = situation.draft;
  const items = charges?.kind === 'charged' ? charges.items : [];
  const quantities = items.map(({ quantity }) => quantity);
  return {
    numbers: optionsOf(
      questions(situation, ['number']),
      quantities.map((q) => (q.kind === 'field' ? q.field : undefined)),
    ),
    groups: optionsOf(
      questions(situation, ['group']),
      quantities.map((q) => (q.kind === 'group' ? q.group : undefined)),
    ),
    inGroups: optionsOf(
      questions(situation, ['number'], true),
      quantities.flatMap((q) => (q.kind === 'group' ? [q.copies, q.pages] : [])),
    ),
    deciding: optionsOf(
      questions(situation, ['radio', 'select', 'checkbox', 'choices']),
      items.map(({ when }) => when?.field),
    ),
  };
}
