// A reply written once and used often: its text names what differs from one inquiry to the next.
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import { own } from '#forms/own.ts';

/** What a template may name, in braces, and what stands there. */
export const templateVariables = {
  'người gửi': 'tên người gửi',
  'nội dung': 'nội dung người gửi đã viết (tóm tắt)',
  mã: 'mã tra cứu',
  số: 'số vào sổ, ví dụ 12/2026',
  'ngày gửi': 'ngày gửi',
  'hạn trả lời': 'hạn trả lời',
  'cơ quan': 'tên Ủy ban nhân dân',
  'điện thoại': 'điện thoại của Ủy ban nhân dân',
  'cán bộ': 'tên người soạn',
} as const;

export type TemplateVariable = keyof typeof templateVariables;

const variablePattern = /\{([^{}\n]{1,40})\}/g;
const plain = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('vi');

/** @returns where a decision takes a reply: its first text of several lines; undefined where it has none */
export function replyField({ form }: { readonly form: FormDefinition }): FieldDefinition | undefined {
  return form.sections
    .flatMap(({ fields }) => fields)
    .find((field) => field.kind === 'text' && field.multiline === true);
}

/** @returns what a template adds to what is written already */
export const withTemplate = (currentText: string, text: string): string =>
  currentText.trim() === '' ? text : `${currentText.trimEnd()}\n\n${text}`;

/** @returns what the text names and nothing is known of, as written: "{hạn}" */
export function unknownVariables(text: string): readonly string[] {
  return [...text.normalize('NFC').matchAll(variablePattern)]
    .filter(([, name = '']) => own(templateVariables, plain(name)) === undefined)
    .map(([written]) => written);
}

/** @param values what is not known of this inquiry is shown as a gap, so that whoever writes sees it */
export function fillTemplate(
  text: string,
  values: Readonly<Partial<Record<TemplateVariable, string>>>,
): string {
  return text
    .normalize('NFC')
    .replace(variablePattern, (written, name: string) =>
      own(templateVariables, plain(name)) === undefined ? written : (own(values, plain(name)) ?? '……'),
    );
}
