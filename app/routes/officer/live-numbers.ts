// How many dossiers lie in somebody's lists, told anew while he looks at a page: the browser's EventSource reads it.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import type { QueueViewer } from '#app/domain/dossiers/queue/queue-watch.server.ts';
import { eventStream } from '#app/http/event-stream.server.ts';
import { queueNumbers } from '#app/http/queue-numbers.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { queueFilter } from '#app/lists/queue.ts';
import { isLocalDate } from '#catalog/local-date.ts';

const instant = z.iso
  .datetime()
  .refine((text) => isLocalDate(text.slice(0, 10)))
  .transform((text) => new Date(text));

/** To be told nothing: a browser that hears this does not come again. */
const nothingToTell = () => new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { portal } = context;
  const signedIn = () => readActor(portal, visitorOf(request, context));
  const actor = await signedIn();
  if (actor === undefined || request.method !== 'GET') return nothingToTell();
  const who: QueueViewer['who'] = async () => {
    const now = await signedIn();
    return now?.kind === 'staff' ? now : undefined;
  };
  const list = listIn(new URL(request.url).searchParams);
  return eventStream((stream) => {
    const joined = portal.queueWatch.join(actor, {
      who,
      list,
      tell: ({ survey, moved }) => stream.send('numbers', { numbers: queueNumbers(survey), moved }),
      beat: () => stream.beat(),
      end(over) {
        if (over) stream.send('over', {});
        stream.close();
      },
    });
    if (joined.ok) return joined.leave;
    stream.send('over', {});
    stream.close();
    return () => {};
  });
}

function listIn(params: URLSearchParams): QueueViewer['list'] {
  const readAt = instant.safeParse(params.get('luc'));
  if (!readAt.success) return undefined;
  return { filter: queueFilter.read(new URLSearchParams(params.get('ds') ?? '')), readAt: readAt.data };
}
