// The only validation of a declaration: a zod schema for React Hook Form and for the server, and its results as values.
import * as z from 'zod/mini';

import type { InputProblem } from '#app/values/input-problem.ts';
import { fieldsOf } from './conditions.ts';
import type { FieldDefinition, FieldId, FormDefinition, FormSection } from './definition.ts';
import { answerFields, withDerived, type Issue } from './kinds/answer-fields.ts';
import { firstInputOf, kindOf, readTextOf } from './kinds/index.ts';
import type { Answers, FormContext, Wire } from './kinds/kind.ts';
import { brokenRules, fieldsById, fieldsReadBy } from './rules/index.ts';
import { applicableSections, copiedFields } from './visibility.ts';
import { own } from './own.ts';

/** With the question that the input is a part of, and its section. */
export interface Problem extends InputProblem {
  readonly field: FieldId;
  readonly section: string;
}

export type Checked =
  | { readonly ok: true; readonly answers: Answers; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Reading {
  readonly answers: Answers;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Reads the questions of one section, or of all; rules see the answers of the whole form. */
function read(def: FormDefinition, wire: unknown, context: FormContext, only?: string): Reading {
  const { sections, values } = applicableSections(def, wire);
  const sectionsToRead = sections.filter(({ section }) => only === undefined || section.id === only);
  const fields = sectionsToRead.flatMap((section) => section.fields);
  const allFields = only === undefined ? fields : sections.flatMap((section) => section.fields);
  const everything = answerFields(allFields, values, context, kindOf);
  const ids = new Set(fields.map((field) => field.id));
  const mine = (issue: Issue) => ids.has(String(issue.path[0]));
  const answers = withDerived(fields, everything.answers, kindOf);
  const brokenHere = brokenRules(def, answers, context).filter((rule) => ids.has(rule.at));
  const byId = fieldsById(def);
  const asIssue = (message: string, field: FieldDefinition | undefined, id: FieldId): Issue => ({
    path: (field === undefined ? id : firstInputOf(field)).split('.'),
    message,
  });
  const of = (severity: 'error' | 'warning') =>
    brokenHere
      .filter((rule) => rule.severity === severity)
      .map((rule) => asIssue(rule.message, byId.get(rule.at), rule.at));
  const odd = fields.flatMap((field) => {
    const answer = own(answers, field.id);
    if (answer === undefined) return [];
    return (kindOf(field).warnings?.(field, answer, context) ?? []).map((message) =>
      asIssue(message, field, field.id),
    );
  });
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id))),
    issues: [...everything.issues.filter(mine), ...of('error')],
    warnings: [...odd, ...of('warning')],
  };
}

function problemsOf(def: FormDefinition, issues: readonly Issue[]): readonly Problem[] {
  if (issues.length === 0) return [];
  const sectionOf = new Map(
    def.sections.flatMap((section) => section.fields.map((field) => [field.id, section.id])),
  );
  return issues.map(({ path, message }) => {
    const field = String(path[0] ?? '');
    return { path: path.map(String).join('.'), field, section: sectionOf.get(field) ?? '', message };
  });
}

function check(def: FormDefinition, wire: unknown, context: FormContext, only?: string): Checked {
  const { answers, issues, warnings } = read(def, wire, context, only);
  return issues.length > 0
    ? { ok: false, problems: problemsOf(def, issues) }
    : { ok: true, answers, warnings: problemsOf(def, warnings) };
}

/**
 * Everything that is wrong or unlikely, in one reading.
 * @param wire the values of the whole form so far
 * @param only id of the section to look at; all sections without it
 */
export function findingsOf(
  def: FormDefinition,
  wire: Wire,
  context: FormContext,
  only?: string,
): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const { issues, warnings } = read(def, wire, context, only);
  return { problems: problemsOf(def, issues), warnings: problemsOf(def, warnings) };
}

/**
 * Warnings about unlikely answers, even while other answers are missing. The page asks once more; it refuses nobody.
 * @param wire the values of the whole form so far
 * @param only id of the section to look at; all sections without it
 */
export function warningsOf(
  def: FormDefinition,
  wire: Wire,
  context: FormContext,
  only?: string,
): readonly Problem[] {
  return findingsOf(def, wire, context, only).warnings;
}

/**
 * Checks one question outside of a declaration, by the same rules and with the same messages.
 * @param wire value of this field
 * @returns the answer, undefined when there is none; the Vietnamese messages, empty when the answer is valid
 */
export function checkField(
  field: FieldDefinition,
  wire: unknown,
  context: FormContext,
): { readonly answer: unknown; readonly messages: readonly string[] } {
  const { answers, issues } = answerFields([field], { [field.id]: wire }, context, kindOf);
  return { answer: own(answers, field.id), messages: issues.map(({ message }) => message) };
}

function schema(
  def: FormDefinition,
  context: FormContext,
  base: Wire,
  only?: string,
): z.ZodMiniType<Answers, Wire> {
  return z.pipe(
    z.custom<Wire>(),
    z.transform((input: Wire, { issues }): Answers => {
      const reading = read(def, { ...base, ...input }, context, only);
      for (const { path, message } of reading.issues)
        issues.push({ code: 'custom', message, path: [...path], input });
      return reading.answers;
    }),
  );
}

function sectionIn(def: FormDefinition, sectionId: string): string {
  if (!def.sections.some((section) => section.id === sectionId)) {
    throw new RangeError(`the form ${def.code} has no section ${sectionId}`);
  }
  return sectionId;
}

/** @returns a schema from the wire values of the whole form to its answers; it drops values of hidden and unknown fields */
export function declarationSchema(def: FormDefinition, context: FormContext): z.ZodMiniType<Answers, Wire> {
  return schema(def, context, {});
}

/**
 * One section, as a step of the wizard. Issues of other sections are not raised.
 * @param base wire values of the other sections, on which conditions and rules depend
 * @throws RangeError when the form has no such section
 */
export function sectionSchema(
  def: FormDefinition,
  sectionId: string,
  context: FormContext,
  base: Wire = {},
): z.ZodMiniType<Answers, Wire> {
  return schema(def, context, base, sectionIn(def, sectionId));
}

/** @returns the answers of the whole form with their warnings, or every problem */
export function checkDeclaration(def: FormDefinition, wire: Wire, context: FormContext): Checked {
  return check(def, wire, context);
}

/**
 * @param wire the values of the whole form so far, this section's among them
 * @returns the answers of this section, or its problems
 * @throws RangeError when the form has no such section
 */
export function checkSection(
  def: FormDefinition,
  sectionId: string,
  wire: Wire,
  context: FormContext,
): Checked {
  return check(def, wire, context, sectionIn(def, sectionId));
}

/** @returns the text of a derived field for these values, for a live preview; '' while it cannot be computed */
export function derivedText(def: FormDefinition, fieldId: FieldId, wire: Wire, context: FormContext): string {
  const field = fieldsById(def).get(fieldId);
  if (field === undefined) return '';
  const answer = own(read(def, wire, context).answers, fieldId);
  return answer === undefined ? '' : kindOf(field).readText(field, answer, {});
}

export interface CopiedAnswer {
  readonly field: FieldId;
  readonly label: string;
  readonly text: string;
  /** The section where the answer is given. */
  readonly from: FormSection;
}

/** @returns the answers that this section takes from other fields, as readers see them; invalid ones are left out */
export function copiedAnswers(
  def: FormDefinition,
  section: FormSection,
  wire: Wire,
  context: FormContext,
): readonly CopiedAnswer[] {
  const copied = copiedFields(def, wire).filter((one) => one.section.id === section.id);
  if (copied.length === 0) return [];
  const { answers } = read(def, wire, context);
  return copied.flatMap(({ field, from }) => {
    const source = def.sections.find(({ fields }) => fields.some(({ id }) => id === from));
    const text = readTextOf(field, answers);
    return source === undefined || text === ''
      ? []
      : [{ field: field.id, label: field.label, text, from: source }];
  });
}

/** @returns ids of all fields that conditions and rules refer to, with repetitions: to find references to missing fields */
export function referencesOf(def: FormDefinition): readonly FieldId[] {
  const conditions = def.sections.flatMap((section) => [
    section.showWhen,
    ...section.fields.flatMap((field) => [
      field.showWhen,
      field.sameAs?.when,
      field.waived?.when,
      typeof field.required === 'boolean' ? undefined : field.required,
    ]),
  ]);
  const sources = def.sections.flatMap(({ fields }) =>
    fields.flatMap(({ sameAs }) => (sameAs !== undefined && 'field' in sameAs ? [sameAs.field] : [])),
  );
  const ofRules = def.rules.flatMap((rule) => [
    rule.at,
    ...fieldsReadBy(rule),
    ...(rule.when ? fieldsOf(rule.when) : []),
  ]);
  return [
    ...conditions.flatMap((condition) => (condition === undefined ? [] : fieldsOf(condition))),
    ...sources,
    ...ofRules,
  ];
}
