// `npm run restore -- FILE`: brings a backup back, into an empty place alone (Đ22c).
import '../environment.ts';

import { randomUUID } from 'node:crypto';
import path from 'node:path';

import { BackupProblem } from '#app/domain/backups/archive-format.ts';
import { restoreBackup, verifyRestored } from '#app/domain/backups/restore-backup.server.ts';
import { chainAdvice } from '#app/domain/backups/run-backup.server.ts';
import { brokenInWords } from '#db/event-chains.server.ts';
import { startEmbedded } from '#db/embedded.server.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { emptyFilePlace } from '../file-store.server.ts';
import { say } from '../progress.ts';
import { fileArgument, openedBySettings, readSettings, runCommand, sayProgress } from './command.server.ts';

const steps = {
  verify: sayProgress('Kiểm tra bản sao lưu'),
  unpack: sayProgress('Nạp dữ liệu và tệp'),
  compare: () => say('  So sánh lại từng bảng với bản sao lưu'),
};

await runCommand(async () => {
  const file = fileArgument('npm run restore -- sao-luu.tar');
  const { config, proof, secrets } = readSettings();
  const { databaseUrl, dataDir } = config;
  const database = async () => {
    if (databaseUrl !== undefined) return { url: databaseUrl, close: async () => {} };
    try {
      const server = await startEmbedded({ dataDir, onProgress: (line) => say(`  ${line}`) });
      return { url: server.url, close: () => server.stop() };
    } catch (error) {
      if (error instanceof Error && error.name === 'EmbeddedServerBusy') {
        throw new BackupProblem(`Chưa phục hồi được: ${error.message}`, { cause: error });
      }
      throw error;
    }
  };
  const restored = await restoreBackup(
    file,
    { places: await emptyFilePlace(config), database },
    {
      proof,
      note: {
        ...{ id: randomUUID(), by: 'Người quản trị máy chủ (npm run restore)' },
        ...{ archive: path.basename(file), beganAt: new Date().toISOString() },
      },
      ...(await openedBySettings(config)),
      progress: (stage, count, all) =>
        stage === 'compare' && count > 0 ? undefined : steps[stage](count, all),
    },
  );
  const { about, counts } = restored.archive;
  say(
    `✓ Đã phục hồi ${restored.rows} dòng và ${restored.files} tệp của bản sao lưu lúc ${formatMoment(new Date(about.takenAt))}; mọi bảng đã được so lại và giống hệt.`,
  );
  if (counts.missingFiles.length > 0) {
    say(
      `  Chú ý: ${counts.missingFiles.length} tệp đã thiếu từ lúc sao lưu, ví dụ ${counts.missingFiles[0] ?? ''}.`,
    );
  }
  if (about.mode === 'demo' && config.mode === 'live') {
    say(
      '  Chú ý: đây là bản sao lưu của một bản dùng thử; Cổng không chạy thật (PORTAL_MODE=live) trên dữ liệu này.',
    );
  }
  const { url, close } = await database();
  try {
    const broken = await verifyRestored(url, secrets);
    say(
      broken === undefined
        ? '✓ Mọi chuỗi sự kiện liền mạch.'
        : `  Chú ý: ${chainAdvice(brokenInWords(broken))}`,
    );
  } finally {
    await close();
  }
  say('  Chạy npm start để mở Cổng.');
});
