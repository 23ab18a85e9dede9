// Whether the key ring opens what is stored: a key that is gone, or another under its name, loses dossiers.
import { fine, wrong } from '#app/operation/checks/check.ts';
import { isKeyTheSame, listKeyIds } from '#db/queries/doctor.server.ts';
import type { ShellCheck } from '../patient.ts';

const advice = 'Hãy chép lại PORTAL_KEYS từ nơi cất giữ; thiếu khóa thì không mở được hồ sơ đã có.';

export const keys: ShellCheck = {
  id: 'keys',
  title: 'Bộ khóa',
  urgency: 'trouble',
  async run({ config, db }) {
    const ring = new Set(config.keys.split(',').map((key) => key.trim().slice(0, key.trim().indexOf(':'))));
    const missing = (await listKeyIds(db)).filter((id) => !ring.has(id));
    if (missing.length > 0) return wrong(`PORTAL_KEYS thiếu khóa ${missing.join(', ')}.`, advice);
    return (await isKeyTheSame(db)) === false
      ? wrong('Khóa trong PORTAL_KEYS không phải khóa đã dùng để ghi dữ liệu này.', advice)
      : fine(`Bộ khóa có đủ ${ring.size} khóa đã dùng.`);
  },
};
