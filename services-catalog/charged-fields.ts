// A procedure refers to fields of its forms: for quantities of charges, for given answers and for conditions of documents. Each must
// exist: with a missing quantity, for example, the portal would charge nothing.
import type { Charges, ChargeItem } from './charges.ts';
import { decidingAnswers, type Presets, type RequiredDocument } from './procedure.ts';

/** The properties of a form's field that the catalog needs. */
export interface FieldOutline {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** The answers to choose from. */
  readonly values?: readonly string[];
  /** The fields of one entry, when it repeats. */
  readonly entry?: readonly FieldOutline[];
}

export interface FormOutline {
  readonly code: string;
  readonly title: string;
  readonly fields: readonly FieldOutline[];
}

/** @returns Vietnamese sentences about fields of charges that the form lacks, or whose answers cannot be counted */
export function fieldProblemsOf(charges: Charges, form: FormOutline): readonly string[] {
  return charges.kind === 'free' ? [] : charges.items.flatMap((item) => problemsOf(item, form));
}

/** @returns whether an amount depends on answers: a declaration that is only a scan would then be charged nothing */
export const chargesByAnswers = (charges: Charges): boolean =>
  charges.kind === 'charged' &&
  charges.items.some(({ quantity, when }) => when !== undefined || quantity.kind !== 'constant');

function problemsOf(item: ChargeItem, form: FormOutline): readonly string[] {
  const problems: string[] = [];
  const of = `"${item.name}"`;
  const { quantity, when } = item;
  const lacks = (field: string) =>
    `Mẫu "${form.title}" không có câu hỏi "${field}" mà khoản ${of} dùng để tính.`;
  const uncountable = (field: FieldOutline) =>
    `Câu hỏi "${field.label}" phải là số thì khoản ${of} mới tính được.`;
  const checkQuantity = (id: string, among: readonly FieldOutline[], path: string) => {
    const field = among.find((candidate) => candidate.id === id);
    if (field === undefined) problems.push(lacks(path));
    else if (!isCountable(field)) problems.push(uncountable(field));
  };
  if (quantity.kind === 'field') checkQuantity(quantity.field, form.fields, quantity.field);
  if (quantity.kind === 'group') {
    const group = form.fields.find((field) => field.id === quantity.group);
    if (group?.entry === undefined) problems.push(lacks(quantity.group));
    for (const part of [quantity.copies, quantity.pages]) {
      if (part !== undefined && group?.entry !== undefined)
        checkQuantity(part, group.entry, `${quantity.group}.${part}`);
    }
  }
  if (when !== undefined) {
    const field = form.fields.find((candidate) => candidate.id === when.field);
    if (field === undefined) problems.push(lacks(when.field));
    else if (!canBe(field, when.equals)) {
      problems.push(`Câu hỏi "${field.label}" không có câu trả lời mà khoản ${of} chờ.`);
    }
  }
  return problems;
}

/** A number, or choices that are all whole numbers. */
function isCountable({ kind, values }: FieldOutline): boolean {
  return kind === 'number' || (values !== undefined && values.every((value) => /^\d{1,9}$/.test(value)));
}

function canBe({ kind, values }: FieldOutline, answer: string | boolean): boolean {
  if (typeof answer === 'boolean') return kind === 'checkbox';
  return values === undefined ? kind !== 'checkbox' : values.includes(answer);
}

/** @returns Vietnamese sentences about questions and answers that decide about documents and that the form does not have */
export function decidingProblemsOf(
  documents: readonly RequiredDocument[],
  form: FormOutline,
): readonly string[] {
  return documents.flatMap((document) =>
    decidingAnswers(document).flatMap(([id, answers]) => {
      const question = form.fields.find((field) => field.id === id);
      const of = `mà giấy tờ "${document.name}" chờ`;
      if (question === undefined) return [`Mẫu "${form.title}" không có câu hỏi "${id}" ${of}.`];
      const { values } = question;
      if (values === undefined)
        return question.kind === 'number'
          ? []
          : [`Câu hỏi "${question.label}" không phải câu chọn hoặc số ${of}.`];
      return answers
        .filter((answer) => !values.includes(answer))
        .map((answer) => `Câu hỏi "${question.label}" không có câu trả lời "${answer}" ${of}.`);
    }),
  );
}

/** @returns Vietnamese sentences about given answers that no question of the forms allows */
export function presetProblemsOf(presets: Presets, forms: readonly FormOutline[]): readonly string[] {
  return Object.entries(presets).flatMap(([id, answers]) => {
    const question = forms.flatMap(({ fields }) => fields).find((field) => field.id === id);
    if (question === undefined) return [`Không mẫu đơn nào của thủ tục có câu hỏi "${id}" để trả lời sẵn.`];
    if (question.kind !== 'radio' && question.kind !== 'select')
      return [`Câu hỏi "${question.label}" không phải câu chọn một nên không trả lời sẵn được.`];
    return answers
      .filter((answer) => question.values?.includes(answer) !== true)
      .map((answer) => `Câu hỏi "${question.label}" không có câu trả lời "${answer}".`);
  });
}
