// From wire values to the answers of a list of fields. Forms use it, and the entries of a group.
import type * as z from 'zod/mini';

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

/** A schema costs far more to build than to use, and the same fields are asked all day. */
const schemaCache = new WeakMap<FieldDefinition, Map<string, z.ZodMiniType>>();

/** @param setting of `context`, which many fields are asked in */
function schemaOf(
  field: FieldDefinition,
  required: boolean,
  context: FormContext,
  setting: string,
  kindOf: KindOf,
): z.ZodMiniType {
  const kind = kindOf(field);
  if (kind.readsFiles === true) return kind.schema(field, required, context);
  const key = `${required} ${setting}`;
  const byContext = schemaCache.get(field) ?? new Map<string, z.ZodMiniType>();
  schemaCache.set(field, byContext);
  const cached = byContext.get(key);
  if (cached !== undefined) return cached;
  // The key contains the day: nobody needs yesterday's schemas again.
  if (byContext.size >= 4) byContext.clear();
  const schema = kind.schema(field, required, context);
  byContext.set(key, schema);
  return schema;
}

/**
 * @param fields those that are asked, not hidden ones
 * @param values wire values of all asked fields, because conditions of `required` depend on them
 * @returns the valid answers with derived ones, and the Vietnamese messages of the others
 */
export function answerFields(
  fields: readonly FieldDefinition[],
  values: unknown,
  context: FormContext,
  kindOf: KindOf,
): { answers: Answers; issues: readonly Issue[] } {
  const answers: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const setting = `${context.today} ${context.unitName} ${JSON.stringify(context.home)}`;
  for (const field of fields) {
    const required = typeof field.required === 'boolean' ? field.required : holds(field.required, values);
    const parsed = schemaOf(field, required, context, setting, kindOf).safeParse(own(values, field.id));
    if (!parsed.success) {
      issues.push(
        ...parsed.error.issues.map(({ path, message }) => ({ path: [field.id, ...path], message })),
      );
      continue;
    }
    const unprintableIssues = unprintableIn(field, parsed.data, kindOf);
    issues.push(...unprintableIssues);
    if (parsed.data !== undefined && unprintableIssues.length === 0) answers[field.id] = parsed.data;
  }
  return { answers: withDerived(fields, answers, kindOf), issues };
}

/** Messages about characters that no paper can print, at the input where they were typed. */
function unprintableIn(field: FieldDefinition, answer: unknown, kindOf: KindOf): readonly Issue[] {
  // No paper prints names of files.
  if (kindOf(field).readsFiles === true) return [];
  return stringsIn(answer).flatMap(({ path, text }) => {
    const runs = unprintable(text);
    if (runs.length === 0) return [];
    const part = kindOf(field)
      .control(field)
      .inputs.find(({ suffix, label }) => label !== undefined && suffix === `.${path.join('.')}`)?.label;
    const where = part === undefined ? `ở ${named(field)}` : `ở ô “${part}” của ${named(field)}`;
    const samples = runs.slice(0, 3).map((run) => `“${[...run].slice(0, 6).join('')}”`);
    const message = `Bỏ ${samples.join(', ')} ${where}: giấy tờ in ra không có ký tự này`;
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

/** @param answers of any fields @returns them with the answers that derived ones of `fields` compute from them */
export function withDerived(fields: readonly FieldDefinition[], answers: Answers, kindOf: KindOf): Answers {
  const derived = fields.flatMap((field) => {
    const value = kindOf(field).derive?.(field, answers);
    return value === undefined ? [] : [[field.id, value] as const];
  });
  return derived.length === 0 ? answers : { ...answers, ...Object.fromEntries(derived) };
}
