// An e-mail address, with the keyboard that has the @.
import { TextInput, type TextInputProps } from './text-input.tsx';

export function EmailInput({
  label = 'Địa chỉ thư điện tử',
  autoComplete = 'email',
  ...rest
}: Pick<TextInputProps, 'hint' | 'error' | 'defaultValue'> & {
  readonly label?: string;
  /** `username`: it opens an account that a browser may know. */
  readonly autoComplete?: 'email' | 'username';
}) {
  return (
    <TextInput
      {...rest}
      label={label}
      name="email"
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
      spellCheck={false}
    />
  );
}
