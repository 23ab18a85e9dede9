// Sizes as people read them.

const units = ['byte', 'KB', 'MB', 'GB', 'TB'];

/** @returns the size for people, with units of 1,024: "312 KB", "1,4 MB" */
export function inBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size.toFixed(unit === 0 || size >= 100 ? 0 : 1).replace('.', ',')} ${units[unit] ?? ''}`;
}
