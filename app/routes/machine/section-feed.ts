// RSS of one section: what came out last.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { sectionRss } from '#app/http/section-feed.ts';
import { answerFeed } from './answer-feed.server.ts';

export function loader({ params, context }: LoaderFunctionArgs) {
  return answerFeed(context, params['section'], sectionRss, 'application/rss+xml');
}
