// Answers a list of fields from wire values: what a form and an entry of a group have in common.
import type { z } from 'zod';

import { holds } from '../conditions.ts';
import type { FieldDefinition, FieldKind } from '../definition.ts';
import { unprintable } from '../repertoire.ts';
import { named } from '../text.ts';
import { own } from '../own.ts';
import type { Answers, FormContext, Kind } from './kind.ts';

export type KindOf = (field: FieldDefinition) => Kind<FieldKind>;

export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A schema costs far more to build than to parse with, and the same fields are asked all day. */
const builtSchemas = new WeakMap<FieldDefinition, Map<string, z.ZodType>>();

function schemaOf(
  field: FieldDefinition,
  required: boolean,
  context: FormContext,
  kindOf: KindOf,
): z.ZodType {
  const kind = kindOf(field);
  if (kind.readsFiles === true) return kind.schema(field, required, context);
  const key = `${required} ${context.today} ${context.unitName} ${JSON.stringify(context.home)}`;
  const built = builtSchemas.get(field) ?? new Map<string, z.ZodType>();
  builtSchemas.set(field, built);
  const known = built.get(key);
  if (known !== undefined) return known;
  // Yesterday's schema is not asked for again.
  if (built.size >= 4) built.clear();
  const schema = kind.schema(field, required, context);
  built.set(key, schema);
  return schema;
}

/**
 * @param fields the fields that are asked
 * @param values wire values of everything asked, on which conditional requirements depend
 */
export function answerFields(
  fields: readonly FieldDefinition[],
  values: unknown,
  context: FormContext,
  kindOf: KindOf,
): { answers: Answers; issues: readonly Issue[] } {
  const answers: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const field of fields) {
    const required = typeof field.required === 'boolean' ? field.required : holds(field.required, values);
    const read = schemaOf(field, required, context, kindOf).safeParse(own(values, field.id));
    if (!read.success) {
      issues.push(...read.error.issues.map(({ path, message }) => ({ path: [field.id, ...path], message })));
      continue;
    }
    const foreign = unprintableIn(field, read.data, kindOf);
    issues.push(...foreign);
    if (read.data !== undefined && foreign.length === 0) answers[field.id] = read.data;
  }
  return { answers: withDerived(fields, answers, kindOf), issues };
}

/** Characters that no paper could print, named at the input where they were typed. */
function unprintableIn(field: FieldDefinition, answer: unknown, kindOf: KindOf): readonly Issue[] {
  // Names of files are never printed as they are, and a group's own fields have been asked already.
  if (kindOf(field).readsFiles === true) return [];
  return stringsIn(answer).flatMap(({ path, text }) => {
    const runs = unprintable(text);
    if (runs.length === 0) return [];
    const part = kindOf(field)
      .control(field)
      .inputs.find(({ suffix, label }) => label !== undefined && suffix === `.${path.join('.')}`)?.label;
    const where = part === undefined ? `ở ${named(field.label)}` : `ở ô “${part}” của ${named(field.label)}`;
    const shown = runs.slice(0, 3).map((run) => `“${[...run].slice(0, 6).join('')}”`);
    const message = `Bỏ ${shown.join(', ')} ${where}: giấy tờ in ra không có ký tự này`;
    return [{ path: [field.id, ...path], message }];
  });
}

function stringsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly { readonly path: readonly (string | number)[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => stringsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, [...path, key]));
}

/** Adds what is computed from other answers; `answers` may hold those of fields asked elsewhere. */
export function withDerived(fields: readonly FieldDefinition[], answers: Answers, kindOf: KindOf): Answers {
  const derived = fields.flatMap((field) => {
    const value = kindOf(field).derive?.(field, answers);
    return value === undefined ? [] : [[field.id, value] as const];
  });
  return derived.length === 0 ? answers : { ...answers, ...Object.fromEntries(derived) };
}
