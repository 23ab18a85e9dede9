// One dossier for its desk and officers; what is said about it is written here, decisions have pages of their own.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readDossierOpinions } from '#app/domain/conversations/read-opinions.server.ts';
import { readThread } from '#app/domain/conversations/read-thread.server.ts';
import { findQueuePlace } from '#app/domain/dossiers/find-queue-place.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPdfAmong } from '#app/domain/dossiers/open-pdf-pages.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, refusalResponse } from '#app/http/replies.server.ts';
import { listBehind, queueFilter } from '#app/lists/queue.ts';
import { viewedFile } from '#app/ui/pages/officer/dossiers/viewed-file.ts';
import { DossierPage } from '#app/ui/pages/officer/dossiers/dossier-page.tsx';
import { present } from '#app/values/present.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { talkOnDossier } from './talk-on-dossier.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined
        ? 'Hồ sơ'
        : `${page.dossier.registerNumber ?? page.dossier.code}: ${page.dossier.procedureName}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const {
    staff,
    desk,
    basis,
    flash,
    headers,
    beside: outcome,
  } = await openDesk(
    request,
    context,
    (who) => openDossierForStaff(deps, who, { code: params['code'] ?? '' }),
    true,
  );
  if (!outcome.ok) throw refusalResponse(outcome.refusal, backToDesk);
  const { searchParams } = new URL(request.url);
  const list = listBehind(searchParams);
  const { dossier } = outcome;
  const viewed = viewedFile(searchParams);
  const [place, talk, opinionLists, viewedPdf] = await Promise.all([
    findQueuePlace(deps, staff, {
      list: queueFilter.read(new URLSearchParams(list)),
      code: dossier.code,
      calendar: basis?.calendar,
      following: flash?.run?.following,
      step: flash?.run?.event,
    }),
    dossier.readsAll ? readThread(deps, staff, dossier) : undefined,
    readDossierOpinions(deps, staff, dossier),
    openPdfAmong(deps, staff, dossier, viewed),
  ]);
  const stepped = flash?.run !== undefined;
  const thread = talk?.ok === true ? talk.thread : undefined;
  if (!opinionLists.ok) throw refusalResponse(opinionLists.refusal);
  const { opinions, advisers, usualDay } = opinionLists;
  return data(
    {
      ...{ desk, dossier, list, place, stepped, thread },
      ...{ viewed, viewedPdf },
      opinions: { opinions, usualDay, ...present({ advisers }) },
      requestId: randomUUID(),
    },
    { headers },
  );
}

export function action(args: ActionFunctionArgs) {
  return talkOnDossier(args);
}

export default function Dossier() {
  return <DossierPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
