// Whether the data folder belongs to the database: what the start asks before anything else.
import { fine, wrong } from '#app/operation/checks/check.ts';
import { lookAtFolder, readMarker } from '../../folder-marker.server.ts';
import type { ShellCheck } from '../patient.ts';

export const dataFolder: ShellCheck = {
  id: 'data-folder',
  title: 'Thư mục dữ liệu',
  urgency: 'trouble',
  async run({ config, db }) {
    const problem = await lookAtFolder(config, db);
    if (problem !== undefined)
      return wrong(
        `Cổng sẽ không khởi động: ${problem}.`,
        'Hãy ghép đúng thư mục dữ liệu với cơ sở dữ liệu rồi mới khởi động.',
      );
    const marker = readMarker(config.dataDir);
    return fine(
      marker === undefined
        ? 'Được ghi là của đơn vị ở lần khởi động tới.'
        : `Là của ${marker.name} (${marker.code}), như cơ sở dữ liệu.`,
    );
  },
};
