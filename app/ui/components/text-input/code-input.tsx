// The six digits of a message; telephones offer them above the keyboard.
import { TextInput, type TextInputProps } from './text-input.tsx';

export function CodeInput({ error, defaultValue }: Pick<TextInputProps, 'error' | 'defaultValue'>) {
  return (
    <TextInput
      label="Mã xác nhận"
      name="code"
      hint="6 chữ số trong tin mới nhất"
      inputMode="numeric"
      autoComplete="one-time-code"
      width={10}
      maxLength={12}
      spellCheck={false}
      required
      defaultValue={defaultValue}
      error={error}
    />
  );
}
