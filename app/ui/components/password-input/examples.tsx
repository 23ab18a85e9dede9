// Examples of password-input, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { PasswordInput } from './password-input.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Mật khẩu mới',
    element: (
      <PasswordInput
        label="Mật khẩu"
        name="example-password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự"
        error="Nhập mật khẩu"
      />
    ),
  },
];
