// What an address asks of the legal documents, found: for the page of the search tool and for its paper.
import type { AppLoadContext } from '@remix-run/node';

import { findDocuments } from '#app/domain/legal-documents/find-documents.server.ts';
import { readSection } from '#app/domain/publishing/read-section.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';
import { legalFilter, typedDays } from '#app/lists/legal-documents.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

/** Whether a document is in force changes with the day. */
const longestKept = 900;

/** Pages for what is typed freely would be too many to keep. */
const parameters = Object.values(legalFilter.fields)
  .filter(({ control }) => control?.kind !== 'text')
  .map(({ name }) => name);

/** @throws 404 when the section is closed, or the list has no such page */
export async function openLegalDocuments(request: Request, context: AppLoadContext) {
  const { deps } = context.portal;
  const section = await readSection(deps, { path: paths.legalDocuments() });
  if (section === undefined) throw notFound();
  const query = new URL(request.url).searchParams;
  const entries = legalFilter.read(query);
  if (entries.page === undefined && (query.get('trang') ?? '') !== '') throw notFound();
  const { days, problems } = typedDays(entries);
  const { from, to, ...filter } = entries;
  const list = await findDocuments(deps, { ...filter, ...days });
  if ((entries.page ?? 1) > list.pages) throw notFound();
  return { section, entries, problems, list, address: deps.unit.publicUrl + section.path };
}

export const legalDocumentsHeaders = (section: string) =>
  publicPage([tags.section(section), tags.legalDocuments], { seconds: longestKept, query: parameters });
