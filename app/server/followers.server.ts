// What follows when readers see something else: for every kind of change, what is run in its transaction, in order. A
// kind is added in app/domain/kernel/changes.ts; a follower stands in the module that it is about.
import type { Change, Follower, Followers } from '#app/domain/kernel/changes.ts';
import { followConsultation } from '#app/domain/consultations/follow-consultation.server.ts';
import {
  consultationsSource,
  indexConsultation,
} from '#app/domain/consultations/index-consultation.server.ts';
import { indexInquiry, inquiriesSource } from '#app/domain/inquiries/index-inquiry.server.ts';
import { followDocument } from '#app/domain/legal-documents/follow-document.server.ts';
import { indexCatalog, indexCatalogAnew, indexProcedures } from '#app/domain/search/index-catalog.server.ts';
import { indexItem, indexSection } from '#app/domain/search/index-item.server.ts';
import { putInSearch } from '#app/domain/search/put-in-search.server.ts';
import { catalogSource, sectionsSource, type SearchSource } from '#app/domain/search/rebuild-index.server.ts';
import { footerLinkSection } from '#app/publications/sections.ts';
import { fixedPages } from './fixed-pages.ts';
import { findKind } from '#app/inquiries/kinds/index.ts';
import { tags, type PageTag } from '#app/vocabulary/page-tags.ts';
import { invalidatePages } from '#db/queries/page-cache.server.ts';

export const followers: Followers = {
  item: [
    indexItem,
    followDocument,
    followConsultation,
    pagesOf(({ id, sectionId }) => [
      tags.content,
      tags.section(sectionId),
      tags.item(id),
      ...inFooter([sectionId]),
    ]),
  ],
  // Its page, the lists that count its comments, and the block of the home page.
  consultation: [
    indexConsultation,
    pagesOf(({ id, sectionId }) => [tags.content, tags.section(sectionId), tags.item(id)]),
  ],
  // Every page carries the menu.
  section: [indexSection, pagesOf(() => [tags.everything])],
  menu: [pagesOf(() => [tags.everything])],
  procedures: [indexProcedures, pagesOf(({ slugs }) => [tags.catalog, ...slugs.map(tags.procedure)])],
  // Processes of the release before may still serve its pages.
  catalog: [indexCatalog, pagesOf(() => [tags.everything])],
  'legal-documents': [pagesOf(({ items }) => [tags.legalDocuments, ...items.map(tags.item)])],
  inquiry: [
    indexInquiry,
    pagesOf(({ of }) => [
      tags.inquiries(of),
      ...sectionsOf(of).flatMap((section) => [tags.content, tags.section(section)]),
    ]),
  ],
  // Every page names it.
  commune: [
    (tx, { unit }) => putInSearch(tx, fixedPages(unit)),
    indexCatalogAnew,
    pagesOf(() => [tags.everything]),
  ],
  links: [pagesOf(({ sections }) => [...sections.map(tags.section), ...inFooter(sections)])],
  // Every page says it.
  maintenance: [pagesOf(() => [tags.everything])],
  openings: [pagesOf(() => [tags.everything])],
  assignments: [pagesOf(() => [tags.assignments])],
  statistics: [pagesOf(({ slugs }) => [tags.statistics, ...slugs.map(tags.statisticsOf)])],
};

/** All that is in the search index, for when a version of the portal makes it anew. */
export const searchSources: readonly SearchSource[] = [
  catalogSource,
  sectionsSource,
  inquiriesSource,
  consultationsSource,
];

/** Every page carries the links of one section. */
const inFooter = (sections: readonly string[]): readonly PageTag[] =>
  sections.includes(footerLinkSection) ? [tags.everything] : [];

/** Sections that list what is published of a kind of inquiry. */
const sectionsOf = (kind: string): readonly string[] =>
  (findKind(kind)?.publication?.listedIn ?? []).map(({ section }) => section);

/** The pages that are drawn anew, here and in every other process, when the change commits. */
function pagesOf<Of extends Change['kind']>(
  tagsOf: (change: Change<Of>) => readonly PageTag[],
): Follower<Of> {
  return (tx, change) => invalidatePages(tx, tagsOf(change));
}
