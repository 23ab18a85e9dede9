// Single values of a form that was read: what is missing or no text reads as nothing.

export function textOf(entries: FormData, name: string): string {
  const value = entries.get(name);
  return typeof value === 'string' ? value : '';
}

/** The version the page was drawn with; nothing when it says none. */
export function versionOf(entries: FormData): { version?: number } {
  const version = Number(textOf(entries, 'version'));
  return Number.isSafeInteger(version) && version > 0 ? { version } : {};
}
