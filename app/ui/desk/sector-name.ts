// Sectors as staff read them: also those in which the catalog has no procedure yet.
import { sectors } from '#catalog/sectors.ts';

const known: Readonly<Record<string, string>> = { ...sectors, 'dat-dai': 'Đất đai' };

export const sectorName = (id: string): string => known[id] ?? id;

/** Every sector an officer can be given. */
export const sectorChoices = Object.entries(known).map(([value, label]) => ({ value, label }));
