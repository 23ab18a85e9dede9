// Sectors as staff read them: a role may name one that this version no longer knows.
import { sectors } from '#catalog/sectors.ts';
import { own } from '#forms/own.ts';

const known: Readonly<Record<string, string>> = sectors;

export const sectorName = (id: string): string => own(known, id) ?? id;

/** Every sector an officer can be given. */
export const sectorChoices = Object.entries(known).map(([value, label]) => ({ value, label }));
