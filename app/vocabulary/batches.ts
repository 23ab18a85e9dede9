// What becomes of one dossier of a batch. Vietnamese labels stand where batches are shown.

/** `refused`: the step itself said no. `failed`: a fault of the portal, of which nobody knows what it left behind. */
export const itemOutcomes = ['done', 'refused', 'failed'] as const;

export type ItemOutcome = (typeof itemOutcomes)[number];
