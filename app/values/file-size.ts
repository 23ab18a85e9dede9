// Sizes of files, of what is saved and of what is free, as people read them.

/** @returns bytes */
export const megabytes = (many: number): number => many * 1024 * 1024;

const units = ['KB', 'MB', 'GB', 'TB'];

/** @returns the size as pages show it, with units of 1,024, at least 1 KB: "312 KB", "1,4 MB" */
export function fileSize(bytes: number): string {
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  if (unit === 0) return `${Math.max(1, Math.round(size))} KB`;
  return `${size.toFixed(1).replace('.0', '').replace('.', ',')} ${units[unit] ?? ''}`;
}

/**
 * @param most as many bytes as there may be
 * @returns "nặng 10,1 MB, quá 10 MB": rounded up, so that a file a little too large is not told to weigh what it may
 */
export function overweight(bytes: number, most: number): string {
  const step = bytes < 1000 * 1024 ? 1024 : megabytes(0.1);
  return `nặng ${fileSize(Math.ceil(bytes / step) * step)}, quá ${fileSize(most)}`;
}
