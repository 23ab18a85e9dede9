// Where a code of the second factor is typed: of the app, or for recovery.
import { TextInput } from '../text-input/text-input.tsx';

export function FactorCodeInput({
  label = 'Mã xác thực',
  name,
  recovery = true,
  error,
}: {
  readonly label?: string;
  readonly name: string;
  /** A recovery code is taken, too: not of an app that is only being set up. */
  readonly recovery?: boolean;
  readonly error?: string | undefined;
}) {
  return (
    <TextInput
      label={label}
      name={name}
      hint={
        recovery
          ? '6 chữ số trong ứng dụng xác thực. Không có điện thoại: nhập một mã dự phòng'
          : '6 chữ số mà ứng dụng đang hiện cho tài khoản vừa thêm'
      }
      inputMode={recovery ? 'text' : 'numeric'}
      autoComplete="one-time-code"
      width={20}
      maxLength={40}
      spellCheck={false}
      required
      error={error}
    />
  );
}
