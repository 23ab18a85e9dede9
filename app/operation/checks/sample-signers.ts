// In live mode a signature is worth what its issuer is: certificates that no recognised issuer has signed are samples.
import { fine, nothing, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

export const sampleSigners: Check<Installation> = {
  id: 'sample-signers',
  title: 'Chứng thư số tự ký',
  urgency: 'trouble',
  run({ facts: { sampleSigners: holders }, isLive }) {
    if (!isLive) return nothing('Bản dùng thử ký bằng chứng thư mẫu.');
    return holders.length === 0
      ? fine('Không có chứng thư mẫu nào đang dùng.')
      : wrong(
          `Chứng thư không do tổ chức được công nhận cấp: ${holders.join(', ')}.`,
          'Hãy ngừng các chứng thư này và cài chứng thư thật ở trang Chữ ký số.',
        );
  },
};
