// Sections, lists and items filled with the examples of their kinds' questions.
import { kindById } from '#app/publications/facts.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { titleOf } from '#app/publications/item-title.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';
import { checkDeclaration, exampleWire, type Answers } from '#forms/index.ts';

import { context } from '../forms/context.ts';

export const at = new Date('2026-11-24T01:30:00Z');

export function sectionView(id: string): SectionView {
  const found = builtInSections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return {
    id,
    path: found.path,
    title: found.title,
    intro: '',
    kind: found.kind,
    demand: found.demand,
    unit: { id: found.unit, name: found.unit },
    contributors: found.contributors ?? [],
    inMenu: true,
  };
}

export function exampleFacts(kind: string): Answers {
  const form = kindById(kind)?.facts;
  if (form === undefined) return {};
  const checked = checkDeclaration(form, exampleWire(form, context), context);
  if (!checked.ok) throw new Error(`the example of ${kind} is refused`);
  return checked.answers;
}

export function line(
  section: SectionView,
  title: string,
  facts: Answers = exampleFacts(section.kind),
): ItemLine {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  return {
    id: slug,
    sectionId: section.id,
    kind: section.kind,
    href: `${section.path}${kindById(section.kind)?.ownPage === true ? '/' : '#'}${slug}`,
    title: titleOf({ title }),
    summary: `Về ${title}`,
    facts,
    author: 'Nguyễn Văn Viết',
    source: 'Đài Truyền thanh xã',
    publishedAt: at,
    pinned: false,
  };
}

export function itemPage(section: SectionView, title: string, more: Partial<ItemPage> = {}): ItemPage {
  return {
    ...line(section, title),
    html: '<p>Nội dung của bài.</p>',
    attachments: [],
    contents: [],
    firstPublishedAt: at,
    updatedAt: at,
    changes: [],
    related: [],
    ...more,
  };
}
