// Every decision has this one page: what it asks for comes from the lifecycle table.
import { randomUUID } from 'node:crypto';

import type { MetaFunction } from '@remix-run/node';

import { readReasonTemplates } from '#app/domain/conversations/dossier-templates.server.ts';
import { signingObstacle, signsWithOwnKey } from '#app/domain/dossiers/decisions/confirm-signer.server.ts';
import { findQueuePlace } from '#app/domain/dossiers/queue/find-queue-place.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPdfAmong } from '#app/domain/dossiers/files/open-pdf-pages.server.ts';
import { previewDecision } from '#app/domain/dossiers/decisions/preview-decision.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { acceptedFiles } from '#app/http/uploads.server.ts';
import { listBehind, queueFilter } from '#app/lists/queue.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import { viewedFile } from '#app/ui/pages/officer/dossiers/dossier/viewed-file.ts';
import { DecisionPage } from '#app/ui/pages/officer/dossiers/decisions/decision-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
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

export const loader = deskPage(
  async ({ deps, staff, url: { searchParams }, param, basis }) => {
    const event = eventIn({ decision: param('decision') });
    const { dossier } = orRefusal(
      await openDossierForStaff(deps, staff, { code: param('code') }),
      backToDesk,
    );
    const possible = isOpen(dossier, event);
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
    return {
      ok: true,
      ...{ dossier, event, templates, acceptedFiles, list, place, viewed, viewedPdf, asksPassword, obstacle },
      preview: previewed?.ok === true ? previewed.preview : undefined,
      requestId: randomUUID(),
    };
  },
  { status: ({ dossier, event }) => (isOpen(dossier, event) ? 200 : 409) },
);

const isOpen = ({ actions }: Pick<StaffDossier, 'actions'>, event: string) =>
  actions.some((action) => action.event === event);

export const action = takeDecision;

export default pageOf<typeof loader, typeof action>(DecisionPage);
