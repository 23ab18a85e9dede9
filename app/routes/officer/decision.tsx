// Every decision has this one page: what it asks for comes from the lifecycle table.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readReasonTemplates } from '#app/domain/conversations/dossier-templates.server.ts';
import { signingObstacle, signsWithOwnKey } from '#app/domain/dossiers/confirm-signer.server.ts';
import { findQueuePlace } from '#app/domain/dossiers/find-queue-place.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPdfAmong } from '#app/domain/dossiers/open-pdf-pages.server.ts';
import { previewDecision } from '#app/domain/dossiers/preview-decision.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { acceptedFiles } from '#app/http/uploads.server.ts';
import { listBehind, queueFilter } from '#app/lists/queue.ts';
import { viewedFile } from '#app/ui/pages/officer/dossiers/viewed-file.ts';
import { DecisionPage } from '#app/ui/pages/officer/dossiers/decision-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { eventIn, takeDecision, writesReason } from './take-decision.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined
        ? 'Hồ sơ'
        : `${transitionOf(page.event)?.label ?? ''} ${page.dossier.registerNumber ?? page.dossier.code}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, basis, headers } = await openDesk(request, context, undefined, true);
  const { deps } = context.portal;
  const event = eventIn(params);
  const { dossier } = orRefusal(
    await openDossierForStaff(deps, staff, { code: params['code'] ?? '' }),
    backToDesk,
  );
  const possible = dossier.actions.some((action) => action.event === event);
  const { searchParams } = new URL(request.url);
  const list = listBehind(searchParams);
  const viewed = viewedFile(searchParams);
  const [previewed, templates, place, viewedPdf, asksPassword, obstacle] = await Promise.all([
    possible ? previewDecision(deps, staff, { code: dossier.code, event }) : undefined,
    possible && writesReason(event) ? readReasonTemplates(deps, staff, dossier) : [],
    findQueuePlace(deps, staff, {
      list: queueFilter.read(new URLSearchParams(list)),
      code: dossier.code,
      calendar: basis?.calendar,
      step: event,
    }),
    openPdfAmong(deps, staff, dossier, viewed),
    signsWithOwnKey(deps, staff, event),
    possible ? signingObstacle(deps, staff, event) : undefined,
  ]);
  return data(
    {
      desk,
      dossier,
      event,
      preview: previewed?.ok === true ? previewed.preview : undefined,
      requestId: randomUUID(),
      templates,
      acceptedFiles,
      list,
      place,
      viewed,
      viewedPdf,
      asksPassword,
      obstacle,
    },
    { headers, status: possible ? 200 : 409 },
  );
}

export function action(args: ActionFunctionArgs) {
  return takeDecision(args);
}

export default function Decision() {
  return <DecisionPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
