// The questions of a kind, as a form of one section: asked, checked and read as residents' declarations are.
import type { FieldDefinition, FormDefinition, FormRule } from '#forms/index.ts';

/** @param law the row of the regulation that demands these facts */
export function factsForm(
  kind: string,
  heading: string,
  law: string,
  fields: readonly FieldDefinition[],
  rules: readonly FormRule[] = [],
): FormDefinition {
  return {
    code: `noi-dung-${kind}`,
    version: 1,
    title: heading,
    source: `Quy chế hoạt động của trang thông tin điện tử xã (Quyết định 349/QĐ-UBND), ${law}`,
    toReview: [],
    sections: [{ id: 'facts', heading, fields }],
    rules,
    paper: [],
  };
}

/** Where an item stands among others that staff put in order. */
export const position: FieldDefinition = {
  id: 'position',
  kind: 'number',
  label: 'Thứ tự hiển thị',
  hint: 'Số nhỏ đứng trước',
  required: true,
  min: 1,
  max: 999,
};
