// Every address that no other route knows: one 404.
import { notFound } from '#app/http/replies.server.ts';

export const handle = { document: 'static' };

export function loader() {
  throw notFound();
}

export const action = loader;

export default function Unknown() {
  return null;
}
