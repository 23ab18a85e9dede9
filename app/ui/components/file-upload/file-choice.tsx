// The browser's control for files behind a label that is its button, so that it speaks Vietnamese whatever language the
// phone speaks.
import type { ComponentProps, ReactNode } from 'react';

export interface FileChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'id'> {
  readonly id: string;
  readonly words?: ReactNode;
  /** Opens the camera of a phone: stands only where there is one to hold. */
  readonly camera?: boolean;
}

export function FileChoice({ id, words = 'Chọn tệp', camera = false, ...input }: FileChoiceProps) {
  return (
    <div className={`file-upload__way${camera ? ' file-upload__way--camera' : ''}`}>
      <label className="button button--secondary" htmlFor={id}>
        {words}
      </label>
      <input
        {...input}
        id={id}
        className="file-upload__input"
        type="file"
        capture={camera ? 'environment' : undefined}
      />
    </div>
  );
}
