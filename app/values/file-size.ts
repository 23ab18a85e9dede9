/** @returns bytes */
export const megabytes = (many: number): number => many * 1024 * 1024;

/** @returns the size of a file as pages show it, at least 1 KB: "312 KB", "1,4 MB" */
export function fileSize(bytes: number): string {
  if (bytes < 1000 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1).replace('.0', '').replace('.', ',')} MB`;
}
