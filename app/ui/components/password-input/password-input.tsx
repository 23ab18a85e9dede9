// A password, with a button that shows it where a script answers for it (show-password.ts).
import type { PasswordInputName } from '#app/vocabulary/password-inputs.ts';

import { inputId } from '../form-fields/input-id.ts';
import { TextInput, type TextInputProps } from '../text-input/text-input.tsx';

export function PasswordInput(
  props: Pick<TextInputProps, 'label' | 'hint' | 'error'> & {
    readonly name: PasswordInputName;
    readonly autoComplete: 'current-password' | 'new-password' | 'off';
    /** Nothing need be entered. */
    readonly optional?: boolean;
  },
) {
  return (
    <TextInput
      {...props}
      type="password"
      spellCheck={false}
      required={props.optional !== true}
      beside={
        <button
          type="button"
          className="button button--secondary password-input__show"
          hidden
          data-shows={inputId(props.name)}
          aria-controls={inputId(props.name)}
        >
          <span>Hiện</span>
          <span className="visually-hidden"> mật khẩu</span>
        </button>
      }
    />
  );
}
