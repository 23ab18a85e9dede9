// The public pages of every kind of inquiry: the same files at each kind's address.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

import { inquiryAddresses, publishedSegment } from '../../addresses/inquiry-addresses.ts';

const ofEachKind: RouteConfigEntry[] = inquiryAddresses.flatMap((address) => {
  const { kind, public: at } = address;
  const page = (path: string, file: string) =>
    route(path, `routes/public/${file}`, { id: `routes/public/${file}:${kind}` });
  return [
    ...('form' in address
      ? [
          page(at, 'inquiry-front.tsx'),
          page(`${at}/${address.form}`, 'inquiry-form.tsx'),
          page(`${at}/${address.form}/tuong-tu`, 'inquiry-similar.ts'),
          page(`${at}/thong-ke`, 'inquiry-statistics.tsx'),
          page(`${at}/thong-ke.pdf`, 'inquiry-statistics-paper.ts'),
          page(`${at}/${publishedSegment}/:slug`, 'inquiry-published.tsx'),
          page(`${at}/${publishedSegment}/:slug.pdf`, 'inquiry-published-paper.ts'),
          route(`${at}/${publishedSegment}.pdf`, 'routes/public/inquiry-published-paper.ts', {
            id: `inquiry-list-paper:${kind}`,
          }),
        ]
      : [page(at, 'inquiry-form.tsx')]),
    page(`${at}/mau/:formCode.pdf`, 'inquiry-blank.ts'),
    page(`${at}/:code`, 'inquiry.tsx'),
    page(`${at}/:code/:decision`, 'inquiry-decision.tsx'),
    page(`${at}/:code/:what/:id`, 'inquiry-part.ts'),
  ];
});

export const inquiryRoutes: RouteConfigEntry[] = [
  route('tai-khoan/yeu-cau', 'routes/public/inquiries-mine.tsx'),
  ...ofEachKind,
];
