// Choosing files with the browser's own control, which keyboards and screen readers know. Limits are said before.
import type { ReactNode } from 'react';

import { describedBy, Field, type LabelSize } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';

export interface FileUploadProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly id?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly accept?: string | undefined;
  /** "PDF, JPG hoặc PNG, mỗi tệp tối đa 10 MB" */
  readonly limitText?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly labelSize?: LabelSize | undefined;
}

export function FileUpload(props: FileUploadProps) {
  const { name, error, limitText } = props;
  const id = props.id ?? inputId(name);
  const hint =
    props.hint === undefined && limitText === undefined ? undefined : (
      <>
        {props.hint}
        {props.hint !== undefined && limitText !== undefined && <br />}
        {limitText}
      </>
    );
  return (
    <Field
      id={id}
      label={props.label}
      labelSize={props.labelSize}
      optional={props.optional}
      hint={hint}
      error={error}
    >
      <input
        className={`govuk-file-upload${error === undefined ? '' : ' govuk-file-upload--error'}`}
        id={id}
        name={name}
        type="file"
        multiple={props.multiple}
        accept={props.accept}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      />
    </Field>
  );
}
