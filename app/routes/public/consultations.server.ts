// The drafts that an address asks for: for the page and its paper alike.
import type { AppLoadContext } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import {
  listConsultations,
  type ConsultationsShown,
} from '#app/domain/consultations/list-consultations.server.ts';
import { readSection } from '#app/domain/publishing/read-section.server.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';
import { consultationsFilter, type ConsultationsFilter } from '#app/lists/consultations.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { secondsUntil } from './consultation.server.ts';

export async function openConsultations(request: Request, { portal: { deps } }: AppLoadContext) {
  const section = await readSection(deps, { path: paths.consultations() });
  if (section === undefined) throw notFound();
  const filter: ConsultationsFilter = consultationsFilter.read(new URL(request.url).searchParams);
  const list = await listConsultations(deps, filter);
  if ((filter.page ?? 1) > list.pages) throw notFound();
  return { section, filter, ...list };
}

export const consultationsHeaders = (
  { portal: { deps } }: AppLoadContext,
  {
    section,
    changesAt,
  }: Pick<ConsultationsShown, 'changesAt'> & { readonly section: { readonly id: string } },
) =>
  publicPage([tags.section(section.id), tags.content], {
    seconds: secondsUntil(deps.clock.now(), [changesAt]),
    query: ['tinh-trang', 'trang'],
  });
