// The folder of files and keys: made where it is missing, and tried before anybody relies on it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { own } from '#forms/own.ts';
import { SettingProblem } from './config.server.ts';

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'đường dẫn này là một tệp, không phải thư mục',
  ENOTDIR: 'đường dẫn này đi qua một tệp, không phải thư mục',
  EACCES: 'người dùng đang chạy Cổng không có quyền ghi vào đó',
  EPERM: 'người dùng đang chạy Cổng không có quyền ghi vào đó',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
};

/** @throws SettingProblem when nothing can be written there */
export function openDataFolder(dataDir: string): void {
  try {
    // Passed through by the database's own user, listed by nobody else.
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    const trial = path.join(dataDir, `.trial-${process.pid}`);
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason = own(reasons, String(error.code)) ?? String(error.code);
    throw new SettingProblem(
      `PORTAL_DATA_DIR: không ghi được vào thư mục dữ liệu ${dataDir}: ${reason}. Hãy sửa quyền của thư mục, hoặc đặt PORTAL_DATA_DIR là một thư mục ghi được`,
      { cause: error },
    );
  }
}
