// Demo mode makes its secrets once and keeps them in the data folder, readable by its owner alone.
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { generateKey } from '#app/domain/personal-data/key-ring.server.ts';
import { keyRingForm, SettingProblem, type DemoSecrets } from '../config.server.ts';
import { openDataFolder } from '../data-folder.server.ts';

const secretsSchema = z.object({
  keys: z.string().regex(keyRingForm),
  session: z.string().min(1),
  gateway: z.string().min(1),
});

/**
 * @returns undefined where no demonstration has been started yet
 * @throws SettingProblem when the file is damaged: without its keys the data cannot be read
 */
export function readDemoSecrets(dataDir: string): DemoSecrets | undefined {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) return undefined;
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new SettingProblem(
      `PORTAL_DATA_DIR: không đọc được tệp khóa ${file}: tệp bị hỏng hoặc không được phép đọc. Hãy chép lại tệp này từ bản lưu; nếu không còn, hãy dời cả thư mục dữ liệu đi nơi khác để bắt đầu một bản dùng thử mới, vì thiếu khóa thì không mở được dữ liệu đã có`,
      { cause: error },
    );
  }
}

/** For commands, which make none: a demonstration's own, or nothing. @throws SettingProblem as `readDemoSecrets` */
export const secretsThere = (dataDir: string): DemoSecrets =>
  readDemoSecrets(dataDir) ?? { keys: '', session: '', gateway: '' };

/** @throws SettingProblem when the folder cannot be written, or the file is damaged */
export function keepDemoSecrets(dataDir: string): DemoSecrets {
  openDataFolder(dataDir);
  const fresh: DemoSecrets = {
    keys: generateKey('d1'),
    session: randomBytes(32).toString('base64url'),
    gateway: randomBytes(24).toString('hex').toUpperCase(),
  };
  const file = path.join(dataDir, 'secrets.json');
  const offer = `${file}.${process.pid}`;
  try {
    writeFileSync(offer, JSON.stringify(fresh, null, 2), { mode: 0o600 });
    // It fails where there is one: two processes that start at once agree on one file, and neither sees half of it.
    linkSync(offer, file);
    return fresh;
  } catch (error) {
    const savedSecrets = readDemoSecrets(dataDir);
    if (savedSecrets === undefined) throw error;
    return savedSecrets;
  } finally {
    rmSync(offer, { force: true });
  }
}
