// Entries of the same fields: the papers to certify, the children of a family.
import { own } from '../own.ts';
import { entriesOf, isBlank } from '../wire.ts';
import { cleanLine, missing, named } from '../text.ts';
import { applicableFields } from '../visibility.ts';
import { answerFields, type KindOf } from './answer-fields.ts';
import { fromWire } from './from-wire.ts';
import type { Answers, FieldOf, Kind, WireValue } from './kind.ts';

type Entry = Answers;

/** An entry with nothing but default values is empty: "Việt Nam" alone does not make one. */
function isUntouched(field: FieldOf<'group'>, entry: unknown): boolean {
  return field.fields.every((inner) => {
    const value = own(entry, inner.id);
    return (
      isBlank(value) ||
      ('default' in inner && typeof value === 'string' && cleanLine(value) === inner.default)
    );
  });
}

/** @param kindOf the registry, as a parameter because it contains this kind, and a group has fields of the others */
export function groupKind(kindOf: KindOf): Kind<'group', readonly Entry[]> {
  const texts = (field: FieldOf<'group'>, entry: Entry, how: 'paperText' | 'readText') =>
    field.fields.flatMap((inner) => {
      const answer = own(entry, inner.id);
      return answer === undefined ? [] : [`${inner.label}: ${kindOf(inner)[how](inner, answer, entry)}`];
    });
  const inWords = (field: FieldOf<'group'>, answer: readonly Entry[], how: 'paperText' | 'readText') =>
    answer
      .map((entry, index) => `${field.entryLabel} ${index + 1}. ${texts(field, entry, how).join('; ')}`)
      .join('\n');
  const firstInput = (field: FieldOf<'group'>): (string | number)[] => {
    const inner = field.fields[0];
    if (inner === undefined) return [0];
    const suffix = kindOf(inner).control(inner).inputs[0]?.suffix ?? '';
    return [0, ...`${inner.id}${suffix}`.split('.')];
  };
  return {
    kind: 'group',
    schema: (field, required, context) =>
      fromWire((wire, report) => {
        const least = Math.max(field.minEntries, required ? 1 : 0);
        const all = entriesOf(wire);
        const touched = all.filter(([, entry]) => !isUntouched(field, entry));
        if (touched.length > field.maxEntries) {
          const last = touched[field.maxEntries]?.[0] ?? 0;
          return report(
            `Khai tối đa ${field.maxEntries} mục trong ${named(field)}: bỏ bớt mục thừa`,
            last,
            ...firstInput(field).slice(1),
          );
        }
        const untouched = all.filter(([, entry]) => isUntouched(field, entry));
        const needed = [...touched, ...untouched.slice(0, Math.max(0, least - touched.length))].sort(
          ([a], [b]) => a - b,
        );
        if (needed.length === 0)
          return least === 0 ? undefined : report(missing(field, 'Nhập'), ...firstInput(field));
        if (needed.length < least) {
          return report(`Khai ít nhất ${least} mục trong ${named(field)}`, ...firstInput(field));
        }
        return needed.map(([index, entry]) => {
          const values: Record<string, WireValue> = {};
          const visible = applicableFields(field.fields, entry, values);
          const { answers, issues } = answerFields(visible, values, context, kindOf);
          for (const issue of issues)
            report(issue.message, index, ...issue.path.map((key) => (typeof key === 'symbol' ? '' : key)));
          return answers;
        });
      }),
    control: (field) => ({
      layout: 'group',
      inputs: [],
      entry: {
        label: field.entryLabel,
        min: field.minEntries,
        max: field.maxEntries,
        ordered: field.ordered === true,
        fields: field.fields,
      },
    }),
    paperText: (field, answer) => inWords(field, answer, 'paperText'),
    paperParts: () => [],
    readText: (field, answer) => inWords(field, answer, 'readText'),
    toWire: (field, answer) =>
      answer.map((entry) =>
        Object.fromEntries(
          field.fields.flatMap((inner) => {
            const value = own(entry, inner.id);
            return value === undefined ? [] : [[inner.id, kindOf(inner).toWire(inner, value)] as const];
          }),
        ),
      ),
    example: (field, context) =>
      Array.from({ length: Math.max(1, field.minEntries) }, () =>
        Object.fromEntries(
          field.fields.map((inner) => [inner.id, inner.example ?? kindOf(inner).example(inner, context)]),
        ),
      ),
    jsonSchema: (field) => ({
      type: 'array',
      minItems: Math.max(1, field.minEntries),
      maxItems: field.maxEntries,
      items: {
        type: 'object',
        properties: Object.fromEntries(
          field.fields.map((inner) => [inner.id, { title: inner.label, ...kindOf(inner).jsonSchema(inner) }]),
        ),
        required: field.fields
          .filter((inner) => inner.required === true && inner.showWhen === undefined)
          .map((inner) => inner.id),
        additionalProperties: false,
      },
    }),
  };
}
