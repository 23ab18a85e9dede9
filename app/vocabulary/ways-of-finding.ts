// By what a dossier is found: the surest first.
export const waysOfFinding = ['code', 'identity', 'phone', 'name'] as const;

export type FoundBy = (typeof waysOfFinding)[number];
