// Whether events are missing or too many: the cheap form of `npm run audit:verify`.
import { fine, wrong } from '#app/operation/checks/check.ts';
import { countChains } from '#db/queries/doctor.server.ts';
import type { ShellCheck } from '../patient.ts';

export const chains: ShellCheck = {
  id: 'chains',
  title: 'Chuỗi sự kiện',
  urgency: 'trouble',
  async run({ db }) {
    const { recorded, there, chains: standing, begun } = await countChains(db);
    return recorded !== there || standing !== begun
      ? wrong(
          `Đã ghi ${recorded} sự kiện trong ${begun} chuỗi, nay có ${there} sự kiện trong ${standing} chuỗi.`,
          'Có người đã sửa thẳng vào cơ sở dữ liệu: hãy chạy npm run audit:verify để biết chỗ nào, và giữ nguyên bản sao lưu gần nhất.',
        )
      : fine(`${there} sự kiện trong ${standing} chuỗi, không thiếu.`);
  },
};
