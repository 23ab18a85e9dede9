// Slips that change nothing anybody could see, each with its reason: they are not counted.
import type { Slip } from './slip.ts';

export const harmless: readonly (Slip & { readonly reason: string })[] = [];
