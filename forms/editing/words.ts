// Conditions in Vietnamese words, for staff.
import type { Condition, FormDefinition, SameAs, Waiver } from '../definition.ts';
import { controlOf } from '../kinds/index.ts';
import { entryFields, fieldsIn, type Fields } from './find.ts';

/** @returns the label of the field or input at a condition's path: "Giấy tờ tùy thân – Loại giấy tờ"; the path itself, with a remark, when the field is gone */
export function pathLabel(fields: Fields, path: string): string {
  const [id = '', ...rest] = path.split('.');
  const field = fields.find((one) => one.id === id);
  if (field === undefined) return `${path} (không còn trong mẫu)`;
  const suffix = `.${rest.join('.')}`;
  const input = controlOf(field).inputs.find((one) => one.suffix === suffix);
  return input?.label === undefined ? field.label : `${field.label} – ${input.label}`;
}

/** @returns the label of a value at a condition's path; the value itself when it has no label */
export function valueLabel(fields: Fields, path: string, value: string): string {
  const [id = '', ...rest] = path.split('.');
  const field = fields.find((one) => one.id === id);
  if (field === undefined) return value;
  const suffix = rest.length === 0 ? '' : `.${rest.join('.')}`;
  const input = controlOf(field).inputs.find((one) => one.suffix === suffix);
  return input?.options?.find((option) => option.value === value)?.label ?? value;
}

/** @param fields those that the condition may use @returns "“Đề nghị cấp bản sao” là “Có”" */
export function conditionInWords(condition: Condition, fields: Fields): string {
  if ('all' in condition) return condition.all.map((part) => nested(part, fields)).join(' và ');
  if ('any' in condition) return condition.any.map((part) => nested(part, fields)).join(' hoặc ');
  const name = `“${pathLabel(fields, condition.field)}”`;
  if ('greaterThan' in condition) return `${name} lớn hơn ${condition.greaterThan}`;
  if ('answered' in condition) return `${name} ${condition.answered ? 'đã được khai' : 'để trống'}`;
  if ('oneOf' in condition) {
    const values = condition.oneOf.map((value) => `“${valueLabel(fields, condition.field, value)}”`);
    return `${name} là ${values.join(' hoặc ')}`;
  }
  if (typeof condition.equals === 'boolean')
    return `${name} ${condition.equals ? 'được đánh dấu' : 'không được đánh dấu'}`;
  return `${name} là “${valueLabel(fields, condition.field, condition.equals)}”`;
}

/** @returns "lấy theo ô “Họ tên người yêu cầu” khi “Quan hệ” là “Mẹ”" */
export function sameAsInWords(sameAs: SameAs, fields: Fields): string {
  const answer = 'field' in sameAs ? `ô “${pathLabel(fields, sameAs.field)}”` : `“${sameAs.value}”`;
  return `lấy theo ${answer} khi ${conditionInWords(sameAs.when, fields)}`;
}

/** @returns "không hỏi khi “Số giấy tờ” đã được khai (Thông tư 04/2024/TT-BTP)" */
export function waiverInWords({ when, law }: Waiver, fields: Fields): string {
  return `không hỏi khi ${conditionInWords(when, fields)} (${law})`;
}

function nested(condition: Condition, fields: Fields): string {
  const words = conditionInWords(condition, fields);
  return 'all' in condition || 'any' in condition ? `(${words})` : words;
}

/** @param path of a field, or '' @returns the fields to name in its conditions: all, or those of the same entry inside a group */
export function fieldsAround(def: FormDefinition, path: string): Fields {
  const [outer, inner] = path.split('.');
  const fields = fieldsIn(def);
  if (inner === undefined) return fields;
  const group = fields.find((field) => field.id === outer);
  return group === undefined ? [] : entryFields(group);
}
