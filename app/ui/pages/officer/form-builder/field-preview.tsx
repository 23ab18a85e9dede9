// The field as it will be asked, drawn from what is typed into its settings; where that is not whole yet, as it was saved.
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import {
  applyFormChange,
  fieldsIn,
  findField,
  openEditor,
  type EditorRequest,
} from '#forms/editing/index.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';

import { FormFields } from '../../../components/form-fields/form-fields.tsx';

export interface FieldPreviewProps {
  readonly definition: FormDefinition;
  readonly request: EditorRequest;
  /** What is typed into the settings now. */
  readonly wire: Wire;
  readonly context: FormContext;
}

export function FieldPreview(props: FieldPreviewProps) {
  const field = fieldNow(props);
  return (
    <section aria-labelledby="xem-thu" className="form-builder__preview">
      <h2 id="xem-thu">Người khai sẽ thấy</h2>
      {/* Names of its own: beside it stands the form of the settings. */}
      {field === undefined ? (
        <p>Điền đủ tên ô và các lựa chọn, rồi ô hiện ra ở đây.</p>
      ) : (
        <FormFields fields={[field]} wire={{}} problems={[]} prefix="xemThu." />
      )}
    </section>
  );
}

function fieldNow({ definition, request, wire, context }: FieldPreviewProps): FieldDefinition | undefined {
  const editor = openEditor(definition, request);
  const check = editor && checkDeclaration(editor.form, wire, context);
  const outcome =
    editor !== undefined && check?.ok === true
      ? applyFormChange(definition, editor.change(check.answers))
      : undefined;
  const form = outcome?.ok === true ? outcome.form : definition;
  if ('edit' in request && request.edit.startsWith('field:'))
    return findField(form, request.edit.slice('field:'.length))?.field;
  if (!('add' in request) || request.add !== 'field' || form === definition) return undefined;
  const idsBefore = allFields(definition).map(({ id }) => id);
  return allFields(form).find(({ id }) => !idsBefore.includes(id));
}

const allFields = (form: FormDefinition): readonly FieldDefinition[] =>
  fieldsIn(form).flatMap((field) => [field, ...('fields' in field ? field.fields : [])]);
