// What of the forms an editor lets choose: a form by its title, a question of it by its label.
import type { FieldDefinition, OptionSource } from '#forms/definition.ts';
import { labelledOptions } from '#forms/lists/index.ts';
import { formTitle } from '#forms/text.ts';

import type { EditingSituation } from '../component-editor.ts';

type Choice = readonly [code: string, label: string];

/** Codes that the draft names already are offered even when their form is not there: an edit never loses one. */
function optionsOf(choices: readonly Choice[], draftCodes: readonly (string | undefined)[]): OptionSource {
  const labels = new Map(choices);
  for (const code of draftCodes) if (code !== undefined && !labels.has(code)) labels.set(code, code);
  return { labelled: [...labels].map(([value, label]) => ({ value, label })) };
}

/** @returns every published form, and those that the draft names already, also when they are not there any more */
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
  const formCodes = new Set<string>(draft.forms ?? []);
  return forms
    .filter(({ code }) => formCodes.has(code))
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

/** @returns what of the procedure's forms can count or decide a charge; what the draft names already stays to be chosen */
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

/** Longer lists hold names of the world, not cases that a procedure is for. */
const mostAnswers = 12;

/** @returns an answer of a question as one choice: "act=Di chúc"; `presetOf` takes it apart */
export const presetCode = (field: string, answer: string) => `${field}=${answer}`;

/** @returns the question and the answer of such a choice */
export function presetOf(code: string): readonly [field: string, answer: string] {
  const at = code.indexOf('=');
  return [code.slice(0, at), code.slice(at + 1)];
}

/**
 * @returns the answers that can be given beforehand: each of each question with a short list, of the forms of this procedure; what
 *   the draft names already stays to be chosen
 */
export function presetOptions({ forms, draft }: EditingSituation): OptionSource {
  const choices = forms
    .filter(({ code }) => draft.forms?.includes(code))
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .flatMap((field): readonly Choice[] => {
      if (field.kind !== 'radio' && field.kind !== 'select') return [];
      const answers = labelledOptions(field.options);
      if (answers.length > mostAnswers) return [];
      return answers.map(({ value, label }) => [presetCode(field.id, value), `${field.label}: ${label}`]);
    });
  return optionsOf(
    choices,
    Object.entries(draft.presets ?? {}).flatMap(([field, answers]) =>
      answers.map((answer) => presetCode(field, answer)),
    ),
  );
}
