// What was found at a link, in words for staff.
import type { LinkProblem } from '#app/adapters/link-prober.ts';
import type { LinkStateWord } from '#app/read-models/links.ts';
import { brokenAfterNights, type LinkState } from './verdict.ts';

const words: Readonly<Record<LinkProblem, string>> = {
  gone: 'không còn trang này',
  'error-reply': 'trang báo lỗi',
  timeout: 'trang không trả lời',
  'no-name': 'không tìm thấy tên miền',
  'no-network': 'không có đường mạng tới trang',
  'no-connection': 'không kết nối được',
  'bad-certificate': 'chứng thư bảo mật không hợp lệ',
  'too-many-redirects': 'chuyển hướng mãi không tới trang nào',
  'not-public': 'địa chỉ trong mạng nội bộ, người ngoài không mở được',
  'not-an-address': 'không phải địa chỉ trang web',
};

export function findingOf({
  problem,
  httpStatus,
}: Pick<LinkState, 'problem' | 'httpStatus'>): string | undefined {
  if (problem === null) return undefined;
  return httpStatus === null ? words[problem] : `${words[problem]} (${httpStatus})`;
}

export function stateOf(check: LinkState | undefined): LinkStateWord {
  if (check === undefined) return 'chua-thu';
  if (check.failures >= brokenAfterNights) return 'hong';
  if (check.problem !== null) return 'chua-chac';
  return check.movedTo === null ? 'tot' : 'chuyen';
}
