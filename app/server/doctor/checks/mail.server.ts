// Whether the mail server lets the portal in; no mail is sent.
import { fine, nothing, wrong } from '#app/operation/checks/check.ts';
import type { ShellCheck } from '../patient.ts';

export const mail: ShellCheck = {
  id: 'mail-server',
  title: 'Máy chủ thư',
  urgency: 'trouble',
  async run({ config: { smtpUrl, mailFrom, smtpRequiresTls } }) {
    if (smtpUrl === undefined) return nothing('Thư được ghi ra tệp, không gửi đi.');
    const { smtpMailer } = await import('#app/adapters/smtp-mailer.server.ts');
    const mailer = smtpMailer(smtpUrl, mailFrom, { requiresTls: smtpRequiresTls });
    try {
      await mailer.letsIn();
      return fine(`${new URL(smtpUrl).host} nhận đăng nhập.`);
    } catch (error) {
      return wrong(
        `${new URL(smtpUrl).host} không nhận: ${error instanceof Error ? error.message : String(error)}`,
        'Hãy xem lại SMTP_URL (địa chỉ, tên, mật khẩu) và đường mạng từ máy này; thư đang chờ sẽ tự gửi lại.',
      );
    } finally {
      mailer.close();
    }
  },
};
