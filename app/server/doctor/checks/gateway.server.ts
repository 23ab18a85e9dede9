// Whether the payment gateway is reached from here, where one is set; whatever it answers.
import { fine, nothing, wrong } from '#app/operation/checks/check.ts';
import type { ShellCheck } from '../patient.ts';

const timeoutMs = 10_000;

export const gateway: ShellCheck = {
  id: 'gateway',
  title: 'Cổng thanh toán',
  urgency: 'trouble',
  async run({ config: { vnpay } }) {
    if (vnpay === undefined) return nothing('Chưa nối cổng thanh toán thật.');
    const { host } = new URL(vnpay.apiUrl);
    try {
      await fetch(vnpay.apiUrl, {
        method: 'HEAD',
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return fine(`${host} trả lời.`);
    } catch {
      return wrong(
        `Không tới được ${host}.`,
        'Hãy xem VNPAY_API_URL và đường mạng ra ngoài của máy này; người dân chưa nộp trực tuyến được.',
      );
    }
  },
};
