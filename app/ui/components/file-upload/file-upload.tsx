// Choosing files with the browser's own control, which keyboards and screen readers know. Limits are said before.
import type { ReactNode } from 'react';

import { describedBy, Field, type LabelSize } from '../field/field.tsx';
import { inputId } from '../form-fields/input-id.ts';
import { cameraField } from './camera-field.ts';
import { FileChoice, type ChoiceLimits } from './file-choice.tsx';

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
  /** The same for the script that looks at what is chosen. */
  readonly limits?: ChoiceLimits | undefined;
  readonly optional?: boolean | undefined;
  /** Absent: unless it is optional. Where one was sent before, none has to be chosen. */
  readonly required?: boolean | undefined;
  readonly labelSize?: LabelSize | undefined;
  /** With a button that opens the camera of a phone, a page at a time. */
  readonly camera?: boolean | undefined;
}

export function FileUpload(props: FileUploadProps) {
  const { name, error, limitText, limits, multiple, accept, optional = false, camera = false } = props;
  const { required = !optional } = props;
  const id = props.id ?? inputId(name);
  const hint =
    props.hint === undefined && limitText === undefined ? undefined : (
      <>
        {props.hint}
        {props.hint !== undefined && limitText !== undefined && <br />}
        {limitText}
      </>
    );
  const input = {
    name,
    'aria-describedby': describedBy(id, { hint, error }),
    // Said in either case: to the browser a box that must be filled is wrong as long as it is empty, and it is emptied when what
    // was chosen has been sent.
    'aria-invalid': error !== undefined,
  };
  return (
    <Field
      id={id}
      label={props.label}
      labelSize={props.labelSize}
      optional={optional}
      hint={hint}
      error={error}
    >
      <div className="file-upload">
        <FileChoice
          {...input}
          id={id}
          multiple={multiple}
          accept={accept}
          limits={limits}
          required={required}
        />
        {camera && (
          <FileChoice
            {...input}
            name={cameraField(name)}
            id={`${id}-camera`}
            camera
            accept="image/jpeg,image/png"
            words={
              <>
                Chụp ảnh<span className="visually-hidden">: {props.label}</span>
              </>
            }
          />
        )}
      </div>
    </Field>
  );
}
