// `npm run files:move -- --to s3|disk`: moves the files of the portal to where the settings say that new ones go, beside a running portal
// or without one. Killed at any moment nothing is lost: run again it goes on.
import './environment.ts';

import { parseArgs } from 'node:util';

import { FileStoreAway, type WholeFileStorage } from '#app/adapters/file-storage.ts';
import { FilesDiffer, moveFiles, type MovedFiles } from '#app/adapters/move-files.server.ts';
import { storeTroubleWords } from '#app/operation/health.ts';
import { fileSize } from '#app/values/file-size.ts';
import { withDatabase } from '#db/commands/with-database.ts';
import type { Database } from '#db/client.server.ts';
import { isStoredIn, type FilesPlace } from '#db/files-stored-in.server.ts';
import { CommandRefused, readSettings, runCommand } from './backups/command.server.ts';
import { openFileStore } from './file-store.server.ts';
import { say } from './progress.ts';

const usage = 'Hãy nêu nơi đến: npm run files:move -- --to s3 (hoặc --to disk)';
const called = { disk: 'đĩa của máy này', s3: 'kho S3' } as const;
const lookMs = 5000;

await runCommand(async () => {
  const to = placeAsked();
  const from = to === 's3' ? 'disk' : 's3';
  const { config } = readSettings();
  const { disk, s3 } = await openFileStore(config);
  if (s3 === undefined)
    throw new CommandRefused(
      'Chưa đặt kho S3: cần S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID và S3_SECRET_ACCESS_KEY.',
    );
  if (config.files.place !== to)
    throw new CommandRefused(
      `FILES_PLACE: tệp mới đang vào ${called[from]}. Hãy đặt FILES_PLACE=${to}, khởi động lại mọi tiến trình của Cổng, rồi chạy lại lệnh này.`,
    );
  const away = await s3.trouble();
  if (away !== undefined) throw new CommandRefused(wordsOf(away));
  const places = { disk, s3 };
  await withDatabase(async (db) => {
    await expectNobodyStores(db, from);
    const there = await sizeOf(places[from]);
    say(`Chuyển ${there.files} tệp (${fileSize(there.bytes)}) từ ${called[from]} sang ${called[to]}`);
    const { files, bytes } = await move(db, places[from], places[to], { from, there });
    say(
      `✓ Đã chuyển ${files} tệp (${fileSize(bytes)}) sang ${called[to]}; mỗi tệp đã được đọc lại và giống hệt. Ở ${called[from]} còn ${(await sizeOf(places[from])).files} tệp.`,
    );
    if (to === 'disk') say('  Bây giờ có thể bỏ các thiết lập S3_… và khởi động lại Cổng.');
  });
});

function placeAsked(): FilesPlace {
  try {
    const { to } = parseArgs({ options: { to: { type: 'string' } } }).values;
    if (to === 's3' || to === 'disk') return to;
  } catch {
    // Said below.
  }
  throw new CommandRefused(usage);
}

async function sizeOf(files: WholeFileStorage): Promise<MovedFiles> {
  const all = { files: 0, bytes: 0 };
  for await (const { bytes } of files.list()) {
    all.files += 1;
    all.bytes += bytes;
  }
  return all;
}

/** It would write there, and read nowhere else. */
async function expectNobodyStores(db: Database, place: FilesPlace): Promise<void> {
  if (await isStoredIn(db, place))
    throw new CommandRefused(
      `Còn tiến trình của Cổng chạy bằng thiết lập cũ, đưa tệp mới vào ${called[place]}. Hãy khởi động lại mọi tiến trình rồi chạy lại lệnh này. Không tệp nào mất.`,
    );
}

async function move(
  db: Database,
  source: WholeFileStorage,
  target: WholeFileStorage,
  { from, there }: { readonly from: FilesPlace; readonly there: MovedFiles },
): Promise<MovedFiles> {
  let toldAt = Date.now();
  let lookedAt = Date.now();
  try {
    return await moveFiles(source, target, {
      async goOn() {
        if (Date.now() - lookedAt < lookMs) return;
        lookedAt = Date.now();
        await expectNobodyStores(db, from);
      },
      moved({ files, bytes }) {
        if (Date.now() - toldAt < 2000) return;
        toldAt = Date.now();
        say(`  ${files} trong ${there.files} tệp (${fileSize(bytes)})`);
      },
    });
  } catch (error) {
    if (error instanceof FilesDiffer)
      throw new CommandRefused(
        `Tệp ${error.key} có ở cả hai nơi mà không giống nhau; không nơi nào bị xóa. Hãy so với bản sao lưu, bỏ tệp sai, rồi chạy lại.`,
      );
    if (error instanceof FileStoreAway)
      throw new CommandRefused(`${wordsOf(error)} Chạy lại lệnh này để làm tiếp; không tệp nào mất.`);
    throw error;
  }
}

function wordsOf({ trouble, message }: FileStoreAway): string {
  const { words, advice } = storeTroubleWords[trouble];
  return `${words} (${message}). ${advice}`;
}
