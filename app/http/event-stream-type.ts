// How a reply that goes on is told from one that ends.
import type { ServerResponse } from 'node:http';

export const eventStreamType = 'text/event-stream';

/** @returns whether its length is how long somebody looked, and no measure of the portal */
export const isEventStream = (response: Pick<ServerResponse, 'getHeader'>): boolean =>
  String(response.getHeader('content-type')).startsWith(eventStreamType);
