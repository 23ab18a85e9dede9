// Two revisions read through the editors, answer beside answer, with the words that came and went marked.
import { diffArrays, diffWordsWithSpace } from 'diff';

import type {
  ComponentDifference,
  DifferenceRow,
  MarkedText,
  ReadRow,
} from '#app/read-models/component-differences.ts';
import { present } from '#app/values/present.ts';
import { componentIds, components, type ComponentId } from '#catalog/components.ts';
import type { ProcedureDraft } from '#catalog/drafting.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import { entriesIn } from '#forms/editing/read-answers.ts';
import { readTextOf } from '#forms/kinds/index.ts';
import type { Answers } from '#forms/kinds/kind.ts';

import type { EditingSituation } from '../component-editor.ts';
import { componentEditors } from './index.ts';

/**
 * @returns a component as it reads now, in the order of its form: each answer, each entry of a list in a row of its own; what was
 *   not answered has none
 */
export function readComponent(
  component: ComponentId,
  procedure: ProcedureDraft,
  situation: EditingSituation,
): readonly ReadRow[] {
  const editor = componentEditors[component];
  const answers = editor.answers(procedure, situation);
  return fieldsOf(editor.form(situation)).flatMap((field) =>
    textsOf(withoutIds(field), answers).map((value, index) => ({ label: labelOf(field, index), value })),
  );
}

/** @returns every component in its order, changed or not */
export function compareProcedures(
  before: ProcedureDraft,
  after: ProcedureDraft,
  situation: EditingSituation,
): readonly ComponentDifference[] {
  return componentIds.map((component) => {
    const editor = componentEditors[component];
    const rows = compareAnswers(
      editor.form(situation),
      editor.answers(before, situation),
      editor.answers(after, situation),
    );
    return { component, label: components[component], changed: rows.some((row) => row.changed), rows };
  });
}

/**
 * @returns in the order of the form a row for each answer, or entry of a list, that stands on either side; the words that came and
 *   went are marked
 */
export function compareAnswers(
  form: FormDefinition,
  before: Answers,
  after: Answers,
): readonly DifferenceRow[] {
  return fieldsOf(form).flatMap((field) => {
    const pairs = paired(textsOf(field, before), textsOf(field, after));
    return pairs.map(([old, now], index) => ({
      label: labelOf(field, index),
      changed: old !== now,
      ...withMarks(old, now),
    }));
  });
}

const fieldsOf = (form: FormDefinition) => form.sections.flatMap(({ fields }) => fields);

/** Ids of entries matter where two revisions are compared, and to no reader. */
const withoutIds = (field: FieldDefinition): FieldDefinition =>
  field.kind === 'group' ? { ...field, fields: field.fields.filter(({ id }) => id !== 'id') } : field;

const labelOf = (field: FieldDefinition, index: number) =>
  field.kind === 'group' ? `${field.entryLabel} ${index + 1}` : field.label;

/** What is read of a field: one text, or one an entry. */
function textsOf(field: FieldDefinition, answers: Answers): readonly string[] {
  if (field.kind === 'group') {
    return entriesIn(answers, field.id).map((entry) =>
      field.fields
        .map((inner) => ({ label: inner.label, value: readTextOf(inner, entry) }))
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (field.fields.length === 1 ? value : `${label}: ${value}`))
        .join('\n'),
    );
  }
  const text = readTextOf(field, answers);
  return text === '' ? [] : [text];
}

type Pair = readonly [old: string | undefined, now: string | undefined];

/** Entries that stayed stand beside themselves; what was rewritten beside what it was, as far as there are as many. */
function paired(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let removedTexts: readonly string[] = [];
  const flush = (addedTexts: readonly string[]) => {
    for (let at = 0; at < Math.max(removedTexts.length, addedTexts.length); at += 1)
      pairs.push([removedTexts[at], addedTexts[at]]);
    removedTexts = [];
  };
  for (const { value, removed, added } of diffArrays([...before], [...after])) {
    if (removed) removedTexts = value;
    else if (added) flush(value);
    else {
      flush([]);
      for (const text of value) pairs.push([text, text]);
    }
  }
  flush([]);
  return pairs;
}

function withMarks(
  old: string | undefined,
  now: string | undefined,
): Pick<DifferenceRow, 'before' | 'after'> {
  if (old === undefined)
    return { before: [], after: now === undefined ? [] : [{ text: now, mark: 'added' }] };
  if (now === undefined) return { before: [{ text: old, mark: 'removed' }], after: [] };
  if (old === now) return { before: [{ text: old }], after: [{ text: now }] };
  const parts = diffWordsWithSpace(old, now);
  const side = (mark: 'removed' | 'added'): readonly MarkedText[] =>
    joinTexts(
      parts
        .filter((part) => !(mark === 'removed' ? part.added : part.removed))
        .map(({ value, ...part }) => ({ text: value, ...(part[mark] && { mark }) })),
    );
  return { before: side('removed'), after: side('added') };
}

/** Words that changed one after the other are one change: the space between them did not stay for its own sake. */
function joinTexts(texts: readonly MarkedText[]): readonly MarkedText[] {
  const whole: MarkedText[] = [];
  for (const [index, part] of texts.entries()) {
    const last = whole.at(-1);
    const next = texts[index + 1];
    const mark = part.mark ?? (part.text.trim() === '' && last?.mark === next?.mark ? last?.mark : undefined);
    if (last !== undefined && last.mark === mark) {
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    } else whole.push({ text: part.text, ...present({ mark }) });
  }
  return whole;
}
