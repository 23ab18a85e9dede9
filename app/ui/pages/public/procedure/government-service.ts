// The service for machines that read pages (schema.org GovernmentService). Its terms have no place for a doubt: texts carry
// the mark in their words, and what is a number or a list is told only where somebody vouches for it.
import type { ResponsibleForReaders } from '#app/read-models/assignments.ts';
import { freeWords, type Charges } from '#catalog/charges.ts';
import { sectors } from '#catalog/sectors.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { inWords, shownOf, type Stated } from '#catalog/stated.ts';
import type { OpeningHours, Period } from '#catalog/working-calendar.ts';

import type { SiteUnit } from '../../../components/page/site.tsx';
import { responsibleText } from './responsible-text.ts';

export type ServicePlace = Pick<SiteUnit, 'name' | 'address' | 'phone' | 'email' | 'hours'>;

export interface ServiceAddresses {
  readonly home: string;
  readonly procedure: string;
  readonly file: string;
}

interface Thing {
  [key: string]: string | number | Thing | Thing[] | string[];
}

function openings({ morning, afternoon, saturday }: OpeningHours): Thing[] {
  const on = (days: readonly string[], [opens, closes]: Period): Thing => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${day}`),
    opens,
    closes,
  });
  return [
    on(weekdays, morning),
    on(weekdays, afternoon),
    ...(saturday === undefined ? [] : [on(['Saturday'], saturday)]),
  ];
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** @returns nothing for what nobody vouches for */
function certain<T>(fact: Stated<T>, propertiesOf: (value: T) => Thing): Thing {
  const shownFact = shownOf(fact);
  return 'withdrawn' in shownFact || shownFact.mark !== undefined ? {} : propertiesOf(shownFact.value);
}

/** @param responsible who answers for it, as its page tells (Đ20) */
export function governmentService(
  sheet: ServiceSheet,
  place: ServicePlace,
  at: ServiceAddresses,
  responsible?: ResponsibleForReaders,
): Thing {
  const { facts } = sheet;
  const { lines, telephone } = responsibleText(responsible, sheet, place.phone);
  const commune: Thing = {
    '@type': 'GovernmentOrganization',
    '@id': `${at.home}#uy-ban-nhan-dan`,
    name: place.name,
    url: at.home,
    address: { '@type': 'PostalAddress', streetAddress: place.address, addressCountry: 'VN' },
    ...(place.phone === '' ? {} : { telephone: place.phone }),
    ...(place.email === '' ? {} : { email: place.email }),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: 'Người phụ trách',
      name: lines.join(', '),
      ...(telephone === '' ? {} : { telephone }),
    },
  };
  // What the commune takes in is its service; the rest it tells of.
  const isOurs = sheet.resolver?.commune !== 'informs';
  const deciding: Thing = {
    '@type': 'GovernmentOrganization',
    name: inWords(facts.authority, ({ decides }) => decides),
  };
  const area: Thing = { '@type': 'AdministrativeArea', name: place.name.replace(/^Ủy ban nhân dân\s+/u, '') };
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${at.procedure}#dich-vu`,
    name: sheet.name,
    ...(sheet.otherNames.length === 0 ? {} : { alternateName: [...sheet.otherNames] }),
    description: inWords(facts.eligibility, (words) => words),
    identifier: {
      '@type': 'PropertyValue',
      name: 'Mã thủ tục hành chính',
      value: inWords(sheet.naming, ({ code }) => code),
    },
    url: at.procedure,
    serviceType: sectors[sheet.sector],
    category: inWords(sheet.offer, ({ level }) => `Mức độ ${level}`),
    ...certain(facts.audience, (audience) => ({
      audience: audience.map((name) => ({ '@type': 'Audience', audienceType: name })),
    })),
    ...(isOurs
      ? { provider: commune, serviceOperator: { '@id': `${at.home}#uy-ban-nhan-dan` } }
      : { provider: deciding, serviceOperator: deciding }),
    jurisdiction: area,
    areaServed: area,
    ...(isOurs && {
      hoursAvailable: openings(place.hours),
    }),
    ...certain(facts.results, (results) => ({
      serviceOutput: results.map((name) => ({ '@type': 'Thing', name })),
    })),
    availableChannel: channels(sheet, place, at),
    ...certain(facts.charges, offers),
  };
}

function channels(
  { facts, filing, resolver }: ServiceSheet,
  place: ServicePlace,
  at: ServiceAddresses,
): Thing[] {
  const receiving = inWords(facts.authority, ({ receives }) => receives);
  const theirs: Thing = {
    '@type': 'ServiceChannel',
    name: receiving,
    availableLanguage: 'vi',
    serviceLocation: { '@type': 'Place', name: receiving },
  };
  const ours: Thing = {
    '@type': 'ServiceChannel',
    name: 'Bộ phận Một cửa',
    availableLanguage: 'vi',
    serviceLocation: {
      '@type': 'Place',
      name: receiving,
      address: { '@type': 'PostalAddress', streetAddress: place.address, addressCountry: 'VN' },
    },
    ...(place.phone === ''
      ? {}
      : { servicePhone: { '@type': 'ContactPoint', telephone: place.phone, availableLanguage: 'vi' } }),
  };
  const desk = resolver?.commune === 'informs' ? theirs : ours;
  const online: Thing = {
    '@type': 'ServiceChannel',
    name: filing.at === 'here' ? 'Nộp hồ sơ trực tuyến' : 'Cổng Dịch vụ công quốc gia',
    availableLanguage: 'vi',
    serviceUrl: filing.at === 'national-portal' ? filing.address : at.file,
  };
  return filing.at === 'here' || filing.at === 'national-portal' ? [online, desk] : [desk];
}

/** Amounts that the portal knows: a fee that the province sets is not guessed. */
function offers(charges: Charges): Thing {
  const offer = (price: number, name: string): Thing => ({
    '@type': 'Offer',
    name,
    price,
    priceCurrency: 'VND',
  });
  if (charges.kind === 'free') return { offers: [offer(0, freeWords(charges))] };
  const knownOffers = charges.items.flatMap(({ name, tariff }) =>
    tariff.kind === 'per-unit'
      ? [offer(tariff.amount, `${name}, mỗi ${tariff.unit}`)]
      : tariff.kind === 'by-page'
        ? [offer(tariff.first, `${name}, mỗi ${tariff.unit} với ${tariff.firstPages} trang đầu`)]
        : [],
  );
  return knownOffers.length === 0 ? {} : { offers: knownOffers };
}
