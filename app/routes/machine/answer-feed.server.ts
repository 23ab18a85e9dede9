// What the feeds have in common: the newest items of a section, or of what is published of a kind of inquiry, by one format.
import type { AppLoadContext } from '@remix-run/node';

import { listConsultationFeed } from '#app/domain/consultations/list-consultation-feed.server.ts';
import { listPublishedInquiries } from '#app/domain/inquiries/read-published.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { latest } from '#app/domain/publishing/latest.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { consultation } from '#app/publications/kinds/consultation.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { gatheredIn } from '#app/publications/kind-of-section.ts';
import { publicPage } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import type { SectionFeed } from '#app/http/section-feed.ts';
import { tags, type PageTag } from '#app/vocabulary/page-tags.ts';

const mostItems = 30;

export async function answerFeed(
  context: AppLoadContext,
  id: string | undefined,
  write: (feed: SectionFeed) => string,
  mediaType: string,
): Promise<Response> {
  const { deps } = context.portal;
  const sections = await listSections(deps, {});
  const section = sections.find((one) => one.id === id);
  if (section === undefined) return answerInquiryFeed(context, id, write, mediaType);
  const xml = write({
    title: section.title,
    description: section.intro,
    unitName: deps.unit.name,
    publicUrl: deps.unit.publicUrl,
    path: section.path,
    feedPaths: { rss: paths.sectionFeed(section.id), atom: paths.sectionAtom(section.id) },
    lines: await linesOf(deps, section),
  });
  return feedResponse(xml, mediaType, gatheredIn(section, sections).map(tags.section));
}

const linesOf = (deps: Deps, { id, kind }: { readonly id: string; readonly kind: string }) =>
  kind === consultation.id
    ? listConsultationFeed(deps, { section: id, count: mostItems })
    : latest(deps, { sections: [id], count: mostItems });

async function answerInquiryFeed(
  { portal: { deps } }: AppLoadContext,
  id: string | undefined,
  write: (feed: SectionFeed) => string,
  mediaType: string,
): Promise<Response> {
  const kind = inquiryKinds.find((one) => paths.inquiryFront(one.id) === `/${id ?? ''}`);
  if (kind?.publication === undefined) throw notFound();
  const { lines } = await listPublishedInquiries(deps, kind, {});
  const xml = write({
    title: kind.words.parent.label,
    description: kind.words.lead,
    unitName: deps.unit.name,
    publicUrl: deps.unit.publicUrl,
    path: paths.inquiryFront(kind.id),
    feedPaths: { rss: paths.publishedFeed(kind.id), atom: paths.publishedAtom(kind.id) },
    lines: lines.map(({ href, title, beginning, unit = '', publishedAt }) => ({
      href,
      title,
      summary: beginning,
      author: unit,
      source: deps.unit.name,
      publishedAt,
    })),
  });
  return feedResponse(xml, mediaType, [tags.inquiries(kind.id)]);
}

function feedResponse(xml: string, mediaType: string, shows: readonly PageTag[]): Response {
  const headers = { ...publicPage(shows), 'Content-Type': `${mediaType}; charset=utf-8` };
  return new Response(xml, { headers });
}
