// Edits the condition of a part: staff choose from the answers to earlier questions.
import type { Condition, FieldDefinition, FormDefinition } from '../../definition.ts';
import { controlOf } from '../../kinds/index.ts';
import type { Answers, Wire } from '../../kinds/kind.ts';
import type { FormPart } from '../change.ts';
import { fieldsIn, findField, type Fields } from '../find.ts';
import { settingsOf } from '../kinds/index.ts';
import { labelOfPart } from '../parts.ts';
import { entriesIn, numberIn, textIn } from '../read-answers.ts';
import { conditionOf } from '../set-condition.ts';
import { conditionInWords } from '../words.ts';
import { settingsForm, type PartEditor } from './part-editor.ts';
import { own } from '../../own.ts';

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { oneOf: unknown }>;

/** One statement that a condition can make; `more` is the number for "greater than", and ignored by the others. */
interface Offer {
  readonly value: string;
  readonly label: string;
  readonly leaf: (more: number) => Leaf;
}

function keyOf(leaf: Leaf): string {
  if ('greaterThan' in leaf) return `${leaf.field}>`;
  if ('answered' in leaf) return `${leaf.field}${leaf.answered ? '+' : '-'}`;
  return `${leaf.field}=${typeof leaf.equals === 'boolean' ? `#${leaf.equals}` : leaf.equals}`;
}

function offersOf(field: FieldDefinition, fields: Fields): readonly Offer[] {
  const { inputs, layout } = controlOf(field);
  const offer = (leaf: Leaf): Offer => ({
    value: keyOf(leaf),
    label: conditionInWords(leaf, fields),
    leaf: () => leaf,
  });
  const answered = (path: string) => [true, false].map((yes) => offer({ field: path, answered: yes }));
  const ofInputs = inputs.flatMap((input) => {
    const path = `${field.id}${input.suffix}`;
    if (input.type === 'checkbox') return [true, false].map((equals) => offer({ field: path, equals }));
    const values = (input.options ?? []).map(({ value }) => offer({ field: path, equals: value }));
    const part = layout === 'parts' && input.row === undefined ? answered(path) : [];
    return [...values, ...part];
  });
  const counted: readonly Offer[] =
    settingsOf(field).gives === 'number'
      ? [
          {
            value: `${field.id}>`,
            label: `“${field.label}” lớn hơn một số`,
            leaf: (more) => ({ field: field.id, greaterThan: more }),
          },
        ]
      : [];
  return [...ofInputs, ...counted, ...answered(field.id)];
}

/** A condition of one level as a list of statements; undefined for one that is nested deeper. */
function simple(condition: Condition): { match: 'all' | 'any'; leaves: readonly Leaf[] } | undefined {
  if ('oneOf' in condition) {
    const { field } = condition;
    return { match: 'any', leaves: condition.oneOf.map((equals) => ({ field, equals })) };
  }
  if (!('all' in condition) && !('any' in condition)) return { match: 'all', leaves: [condition] };
  const match = 'all' in condition ? 'all' : 'any';
  const parts = ('all' in condition ? condition.all : condition.any).map(simple);
  const fits = parts.every((one) => one !== undefined && (one.leaves.length === 1 || one.match === match));
  return fits ? { match, leaves: parts.flatMap((one) => one?.leaves ?? []) } : undefined;
}

function joinLeaves(match: 'all' | 'any', leaves: readonly Leaf[]): Condition | undefined {
  const [first, ...others] = leaves;
  if (first === undefined || others.length === 0) return first;
  const values = leaves.flatMap((leaf) =>
    'equals' in leaf && typeof leaf.equals === 'string' && leaf.field === first.field ? leaf.equals : [],
  );
  if (match === 'any' && values.length === leaves.length) return { field: first.field, oneOf: values };
  return match === 'all' ? { all: leaves } : { any: leaves };
}

/**
 * @returns the fields that a condition of this part may use: those asked before it; inside a group, those of the same entry.
 * Rules and headings may use all fields
 */
export function earlierFields(def: FormDefinition, part: FormPart): Fields {
  const [what, id = ''] = part.split(':');
  if (what === 'section') {
    const at = def.sections.findIndex((section) => section.id === id);
    return def.sections.slice(0, Math.max(0, at)).flatMap(({ fields }) => fields);
  }
  const place = what === 'field' ? findField(def, id) : undefined;
  if (place === undefined) return fieldsIn(def);
  const beside = place.list.slice(0, place.index);
  if (place.group !== undefined) return beside;
  const before = def.sections.slice(0, def.sections.indexOf(place.section));
  return [...before.flatMap(({ fields }) => fields), ...beside];
}

interface PlainChoice {
  readonly id: string;
  readonly label: string;
}

interface Asking {
  readonly def: FormDefinition;
  readonly part: FormPart;
  readonly title: string;
  readonly question: string;
  /** The choices besides a condition; the first counts when there is no answer. */
  readonly plain: readonly [PlainChoice, ...PlainChoice[]];
  readonly now: string | Condition;
}

const WHEN = 'when';
const KEEP = 'keep';

/** The questions about a condition, and how to read their answers: the id of a plain choice, or the condition. */
function askCondition({ def, part, title, question, plain, now }: Asking) {
  const fields = earlierFields(def, part);
  const offers = fields.flatMap((field) => offersOf(field, fields));
  const oneLevel = typeof now === 'string' ? undefined : simple(now);
  const isOffered = oneLevel?.leaves.every((leaf) => offers.some(({ value }) => value === keyOf(leaf)));
  // A condition that these questions cannot express can only stay or be replaced.
  const fixed = typeof now !== 'string' && isOffered !== true ? now : undefined;
  const showWhen = { field: 'choice', equals: WHEN } as const;
  const options = [
    ...plain.map(({ id, label }) => ({ value: id, label })),
    ...(offers.length > 0 ? [{ value: WHEN, label: 'Chỉ khi câu trả lời trước đó như sau' }] : []),
    ...(fixed === undefined
      ? []
      : [{ value: KEEP, label: `Giữ điều kiện đang có: ${conditionInWords(fixed, fieldsIn(def))}` }]),
  ];
  const form = settingsForm(title, [
    {
      id: 'condition',
      heading: 'Khi nào',
      fields: [
        { id: 'choice', kind: 'radio', label: question, required: true, options: { labelled: options } },
        {
          id: 'parts',
          kind: 'group',
          label: 'Các điều kiện',
          required: true,
          showWhen,
          minEntries: 1,
          maxEntries: 10,
          entryLabel: 'Điều kiện',
          fields: [
            {
              id: 'says',
              kind: 'select',
              label: 'Khi nào?',
              missing: 'Chọn khi nào',
              required: true,
              options: { labelled: offers.map(({ value, label }) => ({ value, label })) },
            },
            {
              id: 'more',
              kind: 'number',
              label: 'Lớn hơn số nào?',
              missing: 'Nhập con số để so sánh',
              required: true,
              showWhen: {
                field: 'says',
                oneOf: offers.flatMap(({ value }) => (value.endsWith('>') ? value : [])),
              },
            },
          ],
        },
        {
          id: 'match',
          kind: 'radio',
          label: 'Nếu có nhiều điều kiện',
          required: true,
          showWhen,
          default: 'all',
          options: {
            labelled: [
              { value: 'all', label: 'Tất cả cùng đúng' },
              { value: 'any', label: 'Một trong số đó đúng là đủ' },
            ],
          },
        },
      ],
    },
  ]);
  const simpleNow = isOffered === true ? oneLevel : undefined;
  const wire: Wire = {
    choice: typeof now === 'string' ? now : fixed === undefined ? WHEN : KEEP,
    match: simpleNow !== undefined && simpleNow.leaves.length > 1 ? simpleNow.match : 'all',
    parts: (simpleNow?.leaves ?? []).map((leaf) => ({
      says: keyOf(leaf),
      more: 'greaterThan' in leaf ? String(leaf.greaterThan) : '',
    })),
  };
  const read = (answers: Answers): string | Condition => {
    const choice = textIn(answers, 'choice') ?? plain[0].id;
    if (choice === KEEP && fixed !== undefined) return fixed;
    if (choice !== WHEN) return choice;
    const leaves = entriesIn(answers, 'parts').flatMap((entry) => {
      const offer = offers.find(({ value }) => value === textIn(entry, 'says'));
      return offer === undefined ? [] : [offer.leaf(numberIn(entry, 'more') ?? 0)];
    });
    return joinLeaves(textIn(answers, 'match') === 'any' ? 'any' : 'all', leaves) ?? plain[0].id;
  };
  return { form, wire, read };
}

const questions: Readonly<Record<string, readonly [string, string]>> = {
  section: ['Khi nào hỏi phần này?', 'Luôn hỏi'],
  field: ['Khi nào hỏi ô này?', 'Luôn hỏi'],
  rule: ['Khi nào áp dụng quy tắc này?', 'Luôn áp dụng'],
  block: ['Khi nào in đề mục này?', 'Luôn in'],
};

/** @returns an editor for when the part is shown, applies or is printed; undefined for a part without a condition */
export function conditionEditor(def: FormDefinition, part: FormPart): PartEditor | undefined {
  const words = own(questions, part.split(':')[0] ?? '');
  if (words === undefined) return undefined;
  const title = `Điều kiện: ${labelOfPart(def, part)}`;
  const { form, wire, read } = askCondition({
    ...{ def, part, title },
    question: words[0],
    plain: [{ id: 'always', label: words[1] }],
    now: conditionOf(def, part) ?? 'always',
  });
  return {
    ...{ title, form, wire },
    change: (answers) => {
      const condition = read(answers);
      return { do: 'set-condition', of: part, ...(typeof condition !== 'string' && { shown: condition }) };
    },
  };
}

/**
 * @param path of a field; inside a group, "group.field"
 * @returns an editor for whether it must be answered: always, never or under a condition; undefined when the form has no such field
 */
export function requiredEditor(def: FormDefinition, path: string): PartEditor | undefined {
  const place = findField(def, path);
  if (place === undefined) return undefined;
  const { required, label } = place.field;
  const title = `Bắt buộc: Ô “${label}”`;
  const { form, wire, read } = askCondition({
    ...{ def, part: `field:${path}`, title },
    question: 'Có bắt buộc khai ô này không?',
    plain: [
      { id: 'always', label: 'Bắt buộc' },
      { id: 'never', label: 'Không bắt buộc' },
    ],
    now: typeof required === 'boolean' ? (required ? 'always' : 'never') : required,
  });
  return {
    ...{ title, form, wire },
    change: (answers) => {
      const answer = read(answers);
      return {
        do: 'set-required',
        at: path,
        required: typeof answer === 'string' ? answer === 'always' : answer,
      };
    },
  };
}
