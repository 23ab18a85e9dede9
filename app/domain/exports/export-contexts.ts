// What the sealed parts of an export belong to.

export const queryContext = (id: string): string => `export-query:${id}`;
export const partContext = (storageKey: string): string => `export:${storageKey}`;
