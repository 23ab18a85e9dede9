// The settings of a part in words: its editor's form is read like a declaration.
import { present } from '#app/values/present.ts';

import type { FormDefinition } from '../definition.ts';
import { readDeclaration } from '../read-declaration.ts';
import { checkDeclaration } from '../validate.ts';
import type { FormPart } from './change.ts';
import { openEditor } from './editors/index.ts';
import { conditionOf } from './set-condition.ts';
import { findField } from './find.ts';
import { conditionInWords, fieldsAround, sameAsInWords, waiverInWords } from './words.ts';

const context = { today: '2026-11-24', unitName: 'Ủy ban nhân dân xã Phú An' };

/** @returns values by setting in Vietnamese: { "Tên ô": "Ngày sinh", "Có bắt buộc khai không?": "Bắt buộc" } */
export function settingWords(def: FormDefinition, part: FormPart): Readonly<Record<string, string>> {
  const editor = openEditor(def, { edit: part });
  const outcome = editor && checkDeclaration(editor.form, editor.wire, context);
  const rows =
    editor !== undefined && outcome?.ok === true
      ? readDeclaration(editor.form, outcome.answers).flatMap((section) => section.rows)
      : [];
  const condition = conditionOf(def, part);
  const path = part.startsWith('field:') ? part.slice('field:'.length) : '';
  const { sameAs, waived } = findField(def, path)?.field ?? {};
  return {
    ...Object.fromEntries(rows.map(({ label, value }) => [label, value])),
    ...present({ 'Không hỏi lại': sameAs && sameAsInWords(sameAs, fieldsAround(def, path)) }),
    ...present({ 'Pháp luật miễn': waived && waiverInWords(waived, fieldsAround(def, path)) }),
    ...present({ 'Chỉ khi': condition && conditionInWords(condition, fieldsAround(def, path)) }),
  };
}
