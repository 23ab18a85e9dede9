// Whom a security event befell, and from where it came.
import { placeOf } from '../kernel/network-address.ts';
import type { Visitor } from './account-deps.server.ts';
import { deviceOf } from './device-of.ts';

/** @param userId undefined where nobody has what was typed */
export const noteOf = ({ headers, clientIp }: Visitor, userId: string | undefined) => ({
  userId,
  from: placeOf(clientIp),
  device: deviceOf(headers),
});
