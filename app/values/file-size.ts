/** @returns bytes */
export const megabytes = (many: number): number => many * 1024 * 1024;

/** @returns the size of a file as pages show it, at least 1 KB: "312 KB", "1,4 MB" */
export function fileSize(bytes: number): string {
  if (bytes < 1000 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1).replace('.0', '').replace('.', ',')} MB`;
}

/**
 * @param most as many bytes as there may be
 * @returns "nặng 10,1 MB, quá 10 MB": rounded up, so that a file a little too large is not told to weigh what it may
 */
export function overweight(bytes: number, most: number): string {
  const step = bytes < 1000 * 1024 ? 1024 : megabytes(0.1);
  return `nặng ${fileSize(Math.ceil(bytes / step) * step)}, quá ${fileSize(most)}`;
}
