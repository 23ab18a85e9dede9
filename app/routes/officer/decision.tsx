// Every decision has this one page: what it asks for comes from the lifecycle table.
import { randomUUID } from 'node:crypto';

import type { MetaFunction } from '@remix-run/node';

import { readReasonTemplates } from '#app/domain/conversations/dossier-templates.server.ts';
import {
  signingObstacle,
  asksSignersPassword,
} from '#app/domain/dossiers/decisions/confirm-signer.server.ts';
import { readDossierCode } from '#app/domain/kernel/codes.ts';
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
  async ({ deps, staff, url: { searchParams }, param }) => {
    const event = eventIn({ decision: param('decision') });
    const code = readDossierCode(param('code')) ?? '';
    const list = listBehind(searchParams);
    const [opened, previewed, templates, place, asksPassword, obstacle] = await Promise.all([
      openDossierForStaff(deps, staff, { code }),
      previewDecision(deps, staff, { code, event }),
      writesReason(event) ? readReasonTemplates(deps, staff, { code }) : [],
      findQueuePlace(deps, staff, {
        list: queueFilter.read(new URLSearchParams(list)),
        code,
        step: event,
      }),
      asksSignersPassword(deps, staff, event),
      signingObstacle(deps, staff, event),
    ]);
    const { dossier } = orRefusal(opened, backToDesk);
    const possible = isOpen(dossier, event);
    const viewed = viewedFile(searchParams);
    return {
      ok: true,
      ...{ dossier, event, acceptedFiles, list, place, viewed, asksPassword },
      viewedPdf: await openPdfAmong(deps, staff, dossier, viewed),
      templates: possible ? templates : [],
      obstacle: possible ? obstacle : undefined,
      preview: possible && previewed.ok ? previewed.preview : undefined,
      requestId: randomUUID(),
    };
  },
  { status: ({ dossier, event }) => (isOpen(dossier, event) ? 200 : 409) },
);

const isOpen = ({ actions }: Pick<StaffDossier, 'actions'>, event: string) =>
  actions.some((action) => action.event === event);

export const action = takeDecision;

export default pageOf<typeof loader, typeof action>(DecisionPage);
