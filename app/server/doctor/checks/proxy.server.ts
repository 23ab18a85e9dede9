// X-Forwarded-* is believed of the proxy, and of nobody else: limits are counted by the address it tells.
import { fine, nothing, worthALook, wrong } from '#app/operation/checks/check.ts';
import type { ShellCheck } from '../patient.ts';

export const proxy: ShellCheck = {
  id: 'proxy',
  title: 'Máy chủ trung gian (proxy)',
  urgency: 'trouble',
  run({ config: { mode, trustProxy } }) {
    if (trustProxy.some((address) => /\/0$|^\*$|^true$/.test(address))) {
      return wrong(
        `TRUST_PROXY=${trustProxy.join(',')}: ai cũng tự khai được địa chỉ mạng của mình, nên giới hạn theo địa chỉ không còn tác dụng.`,
        'Hãy đặt đúng địa chỉ của máy chủ trung gian, ví dụ TRUST_PROXY=127.0.0.1.',
      );
    }
    if (trustProxy.length > 0) return fine(`Tin địa chỉ do ${trustProxy.join(', ')} báo.`);
    return mode === 'demo'
      ? nothing('Bản dùng thử không chạy sau máy chủ trung gian.')
      : worthALook(
          'TRUST_PROXY chưa được đặt: sau máy chủ trung gian thì mọi người mang chung một địa chỉ.',
          'Nếu có máy chủ trung gian, hãy đặt TRUST_PROXY là địa chỉ của nó.',
        );
  },
};
