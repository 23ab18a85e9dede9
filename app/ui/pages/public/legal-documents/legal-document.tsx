// A legal document to its readers (Đ10.6): its attributes, its state, what relates to it from both sides, and the same
// for machines (Dublin Core, schema.org).
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine, ItemPage } from '#app/read-models/publishing.ts';
import { relations } from '#app/publications/legal-documents/relations.ts';
import type { ForceCause, LegalStanding, RelatedDocument } from '#app/read-models/legal-documents.ts';
import { uncapitalise } from '#app/values/first-letter.ts';
import { addDays, formatDate } from '#catalog/local-date.ts';
import { unverifiedMark } from '#catalog/stated.ts';
import { retitled, titleOf } from '#app/publications/item-title.ts';
import { present } from '#app/values/present.ts';

import { dayText } from '../sections/fact-text.ts';
import { ItemLines } from '../sections/item-lines.tsx';
import type { KindReaders } from '../sections/section-view.ts';
import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';
import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { ForceTag } from './force-tag.tsx';
import { documentMeta } from './document-meta.ts';

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

/**
 * Why a document is as it is: until when, from when on not, and which act makes it so.
 * @param effectiveOn what ends before it never was in force
 */
function forceRows(
  { endsOn, endsBy, partlyEndsOn, partlyEndsBy, suspensions }: LegalStanding,
  effectiveOn: string,
): readonly SummaryRow[] {
  return [
    ...suspensions.map(({ from, until, by }) => ({
      label: 'Tạm ngưng hiệu lực',
      value: (
        <>
          từ {formatDate(from)}
          {until !== undefined && ` đến hết ${formatDate(until)}`}
          <Why cause={by} />
        </>
      ),
    })),
    ...(partlyEndsOn === undefined
      ? []
      : [{ label: 'Hết hiệu lực một phần từ', value: <Day on={partlyEndsOn} cause={partlyEndsBy} /> }]),
    ...(endsOn === undefined
      ? []
      : [
          ...(endsBy?.relation === 'expires'
            ? [{ label: 'Có hiệu lực đến hết ngày', value: formatDate(addDays(endsOn, -1)) }]
            : []),
          {
            label: 'Hết hiệu lực từ',
            value: (
              <>
                <Day on={endsOn} cause={endsBy} />
                {endsOn <= effectiveOn && '. Văn bản chưa có hiệu lực ngày nào.'}
              </>
            ),
          },
        ]),
  ];
}

function Day({ on, cause }: { readonly on: string; readonly cause: ForceCause | undefined }) {
  return (
    <>
      {formatDate(on)}
      <Why cause={cause} />
    </>
  );
}

function Why({ cause }: { readonly cause: ForceCause | undefined }) {
  if (cause === undefined) return null;
  if (cause.relation === 'expires') return ', theo thời hạn ghi trong văn bản';
  const other = cause.href === undefined ? cause.number : <a href={cause.href}>{cause.number}</a>;
  // The rule is not checked against its source (decision 098).
  if (cause.relation === 'guides')
    return (
      <>
        , cùng với văn bản mà nó hướng dẫn: {other} ({unverifiedMark})
      </>
    );
  return (
    <>
      , {uncapitalise(relations[cause.relation].passive)} {other}
    </>
  );
}

/** Before it is published, what it tells itself. */
function relatedOf({ standing, facts }: ItemPage): readonly RelatedDocument[] {
  return (
    standing?.related ??
    documentFacts(facts).relations.map(({ id, side, number, title, authority, issuedOn }) => ({
      relation: id,
      ...{ side, number },
      ...present({ title: title === undefined ? undefined : titleOf({ title }), authority, issuedOn }),
    }))
  );
}

/** Documents that relate to one, under what it does to them or they to it; those of the portal are linked. */
function RelatedDocuments({ page }: { readonly page: ItemPage }) {
  const all = relatedOf(page);
  if (all.length === 0) return null;
  const headings = [...new Set(all.map(headingOf))];
  return (
    <section aria-labelledby="van-ban-lien-quan">
      <h2 id="van-ban-lien-quan">Văn bản liên quan</h2>
      <dl className="legal-relations">
        {headings.map((heading) => (
          <div key={heading}>
            <dt>{heading}</dt>
            {all
              .filter((one) => headingOf(one) === heading)
              .map((one) => (
                <dd key={one.href ?? [one.number, one.authority, one.issuedOn].join(' ')}>
                  <Named document={one} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

const headingOf = ({ relation, side }: RelatedDocument): string => relations[relation][side];

function Named({
  document: { number, title, href, authority, issuedOn },
}: {
  readonly document: RelatedDocument;
}) {
  const numberedTitle = retitled(title ?? titleOf({ title: number }), (own) =>
    own.includes(number) ? own : `${number}: ${own}`,
  );
  const issued = [
    ...(authority === undefined ? [] : [authority]),
    ...(issuedOn === undefined ? [] : [`ngày ${formatDate(issuedOn)}`]),
  ];
  return (
    <>
      <ItemTitle of={numberedTitle} href={href} />
      {href === undefined && issued.length > 0 && ` (${issued.join(', ')})`}
    </>
  );
}
