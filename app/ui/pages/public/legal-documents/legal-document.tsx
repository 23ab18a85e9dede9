// A legal document to its readers (Đ10.6): its attributes, its state, what relates to it from both sides, and the same
// for machines (Dublin Core, schema.org).
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine, ItemPage } from '#app/read-models/publishing.ts';

import { dayText } from '../sections/fact-text.ts';
import { ItemLines } from '../sections/item-lines.tsx';
import type { KindReaders } from '../sections/section-view.ts';
import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';
import { forceRows } from './force-rows.tsx';
import { ForceTag } from './force-tag.tsx';
import { documentMeta } from './document-meta.ts';
import { RelatedDocuments } from './related-documents.tsx';

function about({ facts }: ItemLine): string {
  const { number, authority, issuedOn } = documentFacts(facts);
  return `${number} · ${authority} · ${dayText(issuedOn)}`;
}

function rowsOf({ facts, summary, standing }: ItemPage): readonly SummaryRow[] {
  const { form, number, authority, field, issuedOn, effectiveOn, effectiveKnown, expiresOn } =
    documentFacts(facts);
  const signer = [textFact(facts, 'signer'), textFact(facts, 'signerPosition')]
    .filter((part) => part !== '')
    .join(', ');
  return [
    ...(standing === undefined ? [] : [{ label: 'Tình trạng', value: <ForceTag force={standing.force} /> }]),
    { label: 'Hình thức văn bản', value: form },
    { label: 'Số, ký hiệu', value: number },
    { label: 'Cơ quan ban hành', value: authority },
    { label: 'Trích yếu', value: summary },
    { label: 'Ngày ban hành', value: dayText(issuedOn) },
    { label: 'Ngày có hiệu lực', value: effectiveKnown ? dayText(effectiveOn) : 'Chưa có trên Cổng' },
    // Before it is published, what it says of itself.
    ...(standing !== undefined
      ? forceRows(standing, effectiveOn)
      : expiresOn === undefined
        ? []
        : [{ label: 'Có hiệu lực đến hết ngày', value: dayText(expiresOn) }]),
    ...(signer === '' ? [] : [{ label: 'Người ký', value: signer }]),
    { label: 'Lĩnh vực', value: field },
  ];
}

export const legalDocument: KindReaders = {
  List: ({ section, lines }) => (
    <ItemLines lines={lines} label={section.title} about={about} pictures={false} />
  ),
  Facts: ({ page }) => (
    <>
      <SummaryList rows={rowsOf(page)} />
      <RelatedDocuments page={page} />
    </>
  ),
  filesFirst: true,
  meta: documentMeta,
};
