// The procedure for machines that read pages (schema.org GovernmentService).
import { acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';

export function governmentService(
  procedure: Procedure,
  address: string,
  unitName: string,
): { [key: string]: string | object } {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: procedure.name,
    ...(procedure.otherNames.length === 0 ? {} : { alternateName: [...procedure.otherNames] }),
    identifier: procedure.code,
    url: address,
    inLanguage: 'vi',
    serviceType: procedure.newerTerm,
    audience: procedure.audience.map((name) => ({ '@type': 'Audience', audienceType: name })),
    provider: { '@type': 'GovernmentOrganization', name: unitName },
    serviceOutput: procedure.results.map((name) => ({ '@type': 'Thing', name })),
    ...(acceptsOnlineSubmission(procedure)
      ? {
          availableChannel: {
            '@type': 'ServiceChannel',
            serviceUrl: `${address}/nop-ho-so`,
            availableLanguage: 'vi',
          },
        }
      : {}),
  };
}
