// What the sealed parts of an export belong to.

/** @param id of the export */
export const queryContext = (id: string): string => `export-query:${id}`;
/** @param storageKey of one part of the file */
export const partContext = (storageKey: string): string => `export:${storageKey}`;
