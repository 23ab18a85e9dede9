// What an address asks of the legal documents, found: for the page of the search tool and for its paper.
import type { AppLoadContext } from '@remix-run/node';

import { findDocuments } from '#app/domain/legal-documents/find-documents.server.ts';
import { readSection } from '#app/domain/publishing/read-section.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { readLegalFilter } from './legal-documents-filter.ts';

/** Whether a document is in force changes with the day. */
const longestKept = 900;

/** Pages for what is typed freely would be too many to keep. */
const parameters = ['hinh-thuc', 'co-quan', 'linh-vuc', 'nam', 'tinh-trang', 'sap-xep', 'trang'];

/** @throws 404 when the section is closed, or the list has no such page */
export async function openLegalDocuments(request: Request, context: AppLoadContext) {
  const { deps } = context.portal;
  const section = await readSection(deps, { path: paths.legalDocuments() });
  if (section === undefined) throw notFound();
  const { entries, problems, filter } = readLegalFilter(new URL(request.url).searchParams);
  const list = await findDocuments(deps, filter);
  if ((filter.page ?? 1) > list.pages) throw notFound();
  return { section, entries, problems, list, address: deps.unit.publicUrl + section.path };
}

export const legalDocumentsHeaders = (section: string) =>
  publicPage([tags.section(section), tags.legalDocuments], { seconds: longestKept, query: parameters });
