// Atom of one section: what came out last.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { sectionAtom } from '#app/http/section-feed.ts';
import { answerFeed } from './answer-feed.server.ts';

export function loader({ params, context }: LoaderFunctionArgs) {
  return answerFeed(context, params['section'], sectionAtom, 'application/atom+xml');
}
