// Slips that a person wrote, by room: mistakes that were made, or that a machine does not think of.
import type { RoomName } from './rooms.ts';
import type { Slip } from './slip.ts';

export const slips: Readonly<Partial<Record<RoomName, readonly Slip[]>>> = {};
