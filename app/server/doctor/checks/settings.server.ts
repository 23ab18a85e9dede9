// What the start warns of: backups beside the data, keys on the server, no gateway.
import { fine, wrong } from '#app/operation/checks/check.ts';
import { configWarnings } from '../../config.server.ts';
import type { ShellCheck } from '../patient.ts';

export const settings: ShellCheck = {
  id: 'settings',
  title: 'Thiết lập',
  urgency: 'attention',
  run({ config }) {
    // Node and proxy have checks of their own.
    const warnings = configWarnings(config).filter((words) => !/^(Node |TRUST_PROXY)/.test(words));
    return warnings.length === 0
      ? fine('Mọi thiết lập đều có và hợp lệ.')
      : wrong(
          warnings.join(' '),
          'Sửa trong tệp thiết lập rồi khởi động lại Cổng; xem docs/van-hanh/thiet-lap.md.',
        );
  },
};
