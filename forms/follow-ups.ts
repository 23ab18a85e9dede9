// A declaration of which some questions are answered anew: what the new answers ask besides.
import type { FieldDefinition, FieldId, FormDefinition } from './definition.ts';
import type { FormContext, Wire, WireValue } from './kinds/kind.ts';
import { own } from './own.ts';
import { fieldsReadBy } from './rules/index.ts';
import { findingsOf, type Problem } from './validate.ts';
import { fieldsToAnswer } from './visibility.ts';

export interface AnsweredAnew {
  /** The questions to be answered, in the order of the form: those that were asked, and what their answers ask besides. */
  readonly fields: readonly FieldDefinition[];
  /** What stood, with what was sent for these questions over it. */
  readonly wire: Wire;
}

/**
 * Asked besides is a question that was not there to be answered before, hidden, waived or taken from another answer, and one
 * with which something is wrong or odd now that was not before.
 * @param storedWire what stands, as `answersToWire` tells it
 * @param newWire what was typed; values of other questions are left out
 * @param requested the questions that may be answered anew
 */
export function answeredAnew(
  def: FormDefinition,
  storedWire: Wire,
  newWire: Wire,
  requested: readonly FieldId[],
  context: FormContext,
): AnsweredAnew {
  const toAnswerBefore = new Set(fieldsToAnswer(def, storedWire));
  const before = new Set(findings(def, storedWire, context).map(nameOf));
  const open = new Set(requested);
  for (;;) {
    const wire: Record<string, WireValue> = { ...storedWire };
    for (const id of open) {
      const value = own(newWire, id);
      if (value !== undefined) wire[id] = value;
    }
    const toAnswer = fieldsToAnswer(def, wire);
    const atFindings = findings(def, wire, context)
      .filter((finding) => !before.has(nameOf(finding)))
      .flatMap((finding) => [finding.field, ...readBy(def, finding)]);
    const besides = new Set([
      ...toAnswer.filter((field) => !toAnswerBefore.has(field)).map(({ id }) => id),
      ...atFindings,
    ]);
    const size = open.size;
    for (const id of besides) open.add(id);
    if (open.size === size) return { fields: toAnswer.filter(({ id }) => open.has(id)), wire };
  }
}

interface Finding extends Problem {
  readonly severity: 'error' | 'warning';
}

function findings(def: FormDefinition, wire: Wire, context: FormContext): readonly Finding[] {
  const { problems, warnings } = findingsOf(def, wire, context);
  return [
    ...problems.map((problem) => ({ ...problem, severity: 'error' as const })),
    ...warnings.map((problem) => ({ ...problem, severity: 'warning' as const })),
  ];
}

const nameOf = ({ path, message }: Finding): string => `${path}:${message}`;

/** A rule that refuses may be kept by mending any answer that it reads. */
function readBy(def: FormDefinition, { field, message, severity }: Finding): readonly FieldId[] {
  if (severity === 'warning') return [];
  return def.rules.filter((rule) => rule.at === field && rule.message === message).flatMap(fieldsReadBy);
}
