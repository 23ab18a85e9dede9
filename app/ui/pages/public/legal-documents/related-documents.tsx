// Documents that relate to one, under what it does to them or they to it; those of the portal are linked.
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import { relations } from '#app/publications/legal-documents/relations.ts';
import { retitled, titleOf } from '#app/publications/item-title.ts';
import type { RelatedDocument } from '#app/read-models/legal-documents.ts';
import type { ItemPage } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { formatDate } from '#catalog/local-date.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';

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

export function RelatedDocuments({ page }: { readonly page: ItemPage }) {
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
