// In live mode nobody of the staff has the password of the demonstration, which stands in the README.
import { verifyPassword } from '#app/adapters/password-hash.server.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { fine, nothing, wrong } from '#app/operation/checks/check.ts';
import { listStaffPasswords } from '#db/queries/doctor.server.ts';
import type { ShellCheck } from '../patient.ts';

/** A tenth of a second each. */
const most = 200;

export const passwords: ShellCheck = {
  id: 'passwords',
  title: 'Mật khẩu dùng thử',
  urgency: 'trouble',
  async run({ config: { mode }, db }) {
    if (mode === 'demo') return nothing('Đây là bản dùng thử.');
    const names: string[] = [];
    for (const { name, hash } of await listStaffPasswords(db, most))
      if (await verifyPassword({ hash, password: demoPassword })) names.push(name);
    return names.length === 0
      ? fine('Không cán bộ nào dùng mật khẩu của bản dùng thử.')
      : wrong(
          `Dùng mật khẩu của bản dùng thử: ${names.join(', ')}.`,
          'Hãy gửi cho những người này liên kết đặt lại mật khẩu ở trang Tài khoản cán bộ.',
        );
  },
};
