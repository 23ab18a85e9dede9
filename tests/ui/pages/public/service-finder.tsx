// Examples of service-finder, for the tests.
import type { FoundServices, ServiceQuery } from '#app/read-models/finding.ts';
import { offeredOn } from '#catalog/offer.ts';
import { procedures } from '#catalog/procedures/index.ts';
import { sheetOf, unseen } from '#catalog/sheet.ts';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import type { Example } from '#app/ui/preview/example.ts';
import { FinderResults, ServiceFinder } from '#app/ui/pages/public/service-finder/service-finder.tsx';

const links = {
  services: '/dich-vu-cong',
  contact: '/lien-he',
  sector: (sector: string) => `/dich-vu-cong/linh-vuc/${sector}`,
  procedure: ({ slug }: { slug: string }) => `/dich-vu-cong/${slug}`,
};

const sheets = procedures.slice(0, 2).map((one) => sheetOf(offeredOn(one, '2026-11-24'), unseen));
const sought: ServiceQuery = { query: 'khai sinh', sector: 'ho-tich', level: 3, fileable: true };
const finding: FoundServices = {
  services: sheets,
  counts: {
    sector: { 'ho-tich': 2, 'lien-thong': 1 },
    level: { 3: 2 },
    event: { birth: 2 },
    fileable: 2,
    national: 1,
  },
  withoutFilters: 3,
  loose: false,
  wordless: false,
  near: [],
};
const nothing: FoundServices = {
  services: [],
  counts: { sector: {}, level: {}, event: {}, fileable: 0, national: 0 },
  withoutFilters: 0,
  loose: false,
  wordless: false,
  suggestion: 'khai sinh',
  near: sheets.slice(0, 1),
};

const page = (filter: ServiceQuery, answer: FoundServices) => (
  <Page current="services">
    <PageHeading>Dịch vụ công trực tuyến</PageHeading>
    <ServiceFinder sought={filter} found={answer} links={links} />
    <FinderResults sought={filter} found={answer} links={links} />
  </Page>
);

export const examples: readonly Example[] = [
  { name: 'Tìm thủ tục: đang lọc', whole: true, element: page(sought, finding) },
  {
    name: 'Tìm thủ tục: không thấy, có gợi ý',
    element: page({ query: 'khai shinh', fileable: false }, nothing),
  },
];
