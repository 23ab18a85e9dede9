// The procedure for machines that read pages (schema.org GovernmentService). What is under review is not told to machines
// as if it were certain.
import type { ComponentId } from '#catalog/components.ts';
import { acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import type { WorkingHours } from '#catalog/working-calendar.ts';

export interface ServicePlace {
  /** "Ủy ban nhân dân xã Phú An" */
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly hours: WorkingHours;
}

export interface ServiceAddresses {
  readonly home: string;
  readonly procedure: string;
  readonly file: string;
}

interface Thing {
  [key: string]: string | number | Thing | Thing[] | string[];
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

export function governmentService(procedure: Procedure, place: ServicePlace, at: ServiceAddresses): Thing {
  const certain = (component: ComponentId) =>
    !procedure.toReview.some((note) => note.component === component);
  const commune: Thing = {
    '@type': 'GovernmentOrganization',
    '@id': `${at.home}#uy-ban-nhan-dan`,
    name: place.name,
    url: at.home,
    address: { '@type': 'PostalAddress', streetAddress: place.address, addressCountry: 'VN' },
    ...(place.phone === '' ? {} : { telephone: place.phone }),
    ...(place.email === '' ? {} : { email: place.email }),
  };
  const area: Thing = { '@type': 'AdministrativeArea', name: place.name.replace(/^Ủy ban nhân dân\s+/u, '') };
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${at.procedure}#dich-vu`,
    name: procedure.name,
    ...(procedure.otherNames.length === 0 ? {} : { alternateName: [...procedure.otherNames] }),
    description: procedure.eligibility,
    identifier: { '@type': 'PropertyValue', name: 'Mã thủ tục hành chính', value: procedure.code },
    url: at.procedure,
    serviceType: sectors[procedure.sector],
    category: `Mức độ ${procedure.level}`,
    audience: procedure.audience.map((name) => ({ '@type': 'Audience', audienceType: name })),
    provider: commune,
    serviceOperator: { '@id': `${at.home}#uy-ban-nhan-dan` },
    jurisdiction: area,
    areaServed: area,
    hoursAvailable: [place.hours.morning, place.hours.afternoon].map(([opens, closes]) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdays.map((day) => `https://schema.org/${day}`),
      opens,
      closes,
    })),
    serviceOutput: procedure.results.map((name) => ({ '@type': 'Thing', name })),
    availableChannel: channels(procedure, place, at),
    ...(certain('charges') ? offers(procedure) : {}),
  };
}

function channels(procedure: Procedure, place: ServicePlace, at: ServiceAddresses): Thing[] {
  const desk: Thing = {
    '@type': 'ServiceChannel',
    name: 'Bộ phận Một cửa',
    availableLanguage: 'vi',
    serviceLocation: {
      '@type': 'Place',
      name: procedure.authority.receives,
      address: { '@type': 'PostalAddress', streetAddress: place.address, addressCountry: 'VN' },
    },
    ...(place.phone === ''
      ? {}
      : { servicePhone: { '@type': 'ContactPoint', telephone: place.phone, availableLanguage: 'vi' } }),
  };
  const online: Thing = {
    '@type': 'ServiceChannel',
    name: 'Nộp hồ sơ trực tuyến',
    availableLanguage: 'vi',
    serviceUrl: at.file,
  };
  return acceptsOnlineSubmission(procedure) ? [online, desk] : [desk];
}

/** Amounts that the portal knows: a fee that the province sets is not guessed. */
function offers({ charges }: Procedure): Thing {
  const offer = (price: number, name: string): Thing => ({
    '@type': 'Offer',
    name,
    price,
    priceCurrency: 'VND',
  });
  if (charges.kind === 'free') return { offers: [offer(0, 'Không mất phí, lệ phí')] };
  const known = charges.items.flatMap(({ name, tariff }) =>
    tariff.kind === 'per-unit'
      ? [offer(tariff.amount, `${name}, mỗi ${tariff.unit}`)]
      : tariff.kind === 'by-page'
        ? [offer(tariff.first, `${name}, mỗi ${tariff.unit} với ${tariff.firstPages} trang đầu`)]
        : [],
  );
  return known.length === 0 ? {} : { offers: known };
}
