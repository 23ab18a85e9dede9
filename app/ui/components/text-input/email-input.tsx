// An e-mail address, with the keyboard that has the @.
import { TextInput, type TextInputProps } from './text-input.tsx';

export function EmailInput({
  label = 'Địa chỉ thư điện tử',
  id = undefined,
  autoComplete = 'email',
  ...rest
}: Pick<TextInputProps, 'hint' | 'error' | 'defaultValue'> & {
  readonly label?: string;
  readonly id?: string | undefined;
  /** `username`: it opens an account that a browser may know. */
  readonly autoComplete?: 'email' | 'username';
}) {
  return (
    <TextInput
      {...rest}
      label={label}
      name="email"
      id={id}
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
      spellCheck={false}
      required
    />
  );
}
