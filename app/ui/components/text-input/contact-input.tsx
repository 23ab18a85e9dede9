// A mobile number or an e-mail address, in one field: people know which of the two they gave.
import { inputId } from '../form-fields/input-id.ts';
import { EmailInput } from './email-input.tsx';
import { TextInput, type TextInputProps } from './text-input.tsx';

export function ContactInput({
  byPhone,
  autoComplete = 'username',
  ...rest
}: Pick<TextInputProps, 'hint' | 'error' | 'defaultValue'> & {
  /** Without it an address alone is asked for. */
  readonly byPhone: boolean;
  readonly autoComplete?: 'email' | 'username';
}) {
  if (!byPhone) return <EmailInput {...rest} id={inputId('contact')} autoComplete={autoComplete} />;
  return (
    <TextInput
      {...rest}
      label="Số điện thoại di động hoặc địa chỉ thư điện tử"
      // Whoever watches the portal from outside signs in under this name, which is older than numbers.
      name="email"
      id={inputId('contact')}
      // The keyboard with the @ has digits, too; the one for telephones has no @.
      inputMode="email"
      autoComplete={autoComplete}
      spellCheck={false}
      required
    />
  );
}
