// A legal document for machines: Dublin Core as the rules for agencies' pages ask, and schema.org's Legislation.
import { documentFacts } from '#app/publications/legal-documents/facts.ts';
import type { Force } from '#app/publications/legal-documents/force.ts';
import { effectOf } from '#app/publications/legal-documents/relations.ts';
import { sampleMark, titleInWords } from '#app/publications/item-title.ts';
import type { ItemPage } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { addDays } from '#catalog/local-date.ts';

import type { MetaTag } from '../sections/section-view.ts';

const legalForce: Readonly<Record<Force, string>> = {
  'not-yet': 'NotInForce',
  'in-force': 'InForce',
  suspended: 'NotInForce',
  'partly-ended': 'PartiallyInForce',
  ended: 'NotInForce',
};

/** Both days are in it. @returns undefined where it never was in force */
function coverage(effectiveOn: string, endsOn: string | undefined): string | undefined {
  if (endsOn === undefined) return `${effectiveOn}/..`;
  return endsOn <= effectiveOn ? undefined : `${effectiveOn}/${addDays(endsOn, -1)}`;
}

/** @param address of the page, whole */
export function documentMeta(page: ItemPage, address: string): readonly MetaTag[] {
  const { form, number, authority, issuedOn, effectiveOn, effectiveKnown } = documentFacts(page.facts);
  const { standing } = page;
  const at = (path: string) => new URL(path, address).href;
  const changes = (standing?.related ?? []).flatMap(({ relation, side, href }) =>
    side === 'active' && effectOf(relation) !== undefined && href !== undefined ? [at(href)] : [],
  );
  const core: readonly (readonly [string, string])[] = [
    ['DC.title', titleInWords(page.title)],
    ['DC.creator', authority],
    ['DC.publisher', authority],
    ['DC.description', page.summary],
    ['DC.identifier', number],
    ['DC.type', form],
    ['DC.date', issuedOn],
    ['DC.language', 'vi'],
    ['DC.format', 'text/html'],
    ['DC.source', page.source],
  ];
  return [
    ...core.map(([name, content]) => ({ name, content })),
    {
      'script:ld+json': {
        '@context': 'https://schema.org',
        '@type': 'Legislation',
        '@id': address,
        url: address,
        name: titleInWords(page.title),
        ...(page.title.sample && { creativeWorkStatus: sampleMark }),
        abstract: page.summary,
        inLanguage: 'vi',
        legislationIdentifier: number,
        legislationType: form,
        legislationDate: issuedOn,
        legislationPassedBy: { '@type': 'GovernmentOrganization', name: authority },
        ...present({ legislationLegalForce: standing && `https://schema.org/${legalForce[standing.force]}` }),
        ...present({
          temporalCoverage: effectiveKnown ? coverage(effectiveOn, standing?.endsOn) : undefined,
        }),
        ...(changes.length === 0 ? {} : { legislationChanges: changes }),
        ...(page.attachments.length === 0
          ? {}
          : {
              encoding: page.attachments.map(({ title, href, mediaType }) => ({
                '@type': 'MediaObject',
                name: title,
                contentUrl: at(href),
                encodingFormat: mediaType,
              })),
            }),
      },
    },
  ];
}
