/** @returns bytes */
export const megabytes = (many: number): number => many * 1024 * 1024;

/** "312 KB", "1,4 MB": the way sizes are told beside files. */
export function fileSize(bytes: number): string {
  if (bytes < 1000 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1).replace('.0', '').replace('.', ',')} MB`;
}
