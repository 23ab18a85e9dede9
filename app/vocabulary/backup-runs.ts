// What is done with backups by the clock or by command.
export const backupRunWords = {
  backup: 'Sao lưu',
  drill: 'Thử phục hồi',
  restore: 'Phục hồi',
} as const;

export type BackupRunKind = keyof typeof backupRunWords;

export const backupRunKinds = Object.keys(backupRunWords) as [BackupRunKind, ...BackupRunKind[]];
