// Examples of level-mark, for the preview page and the tests.
import type { Offer } from '#catalog/offer.ts';
import type { Stated } from '#catalog/stated.ts';

import type { Example } from '../../preview/example.ts';
import { LevelMark, LevelPlate } from './level-mark.tsx';

const statedOffer = (offer: Offer, certainty: Stated<Offer>['certainty'] = 'from-source'): Stated<Offer> => ({
  component: 'level',
  certainty,
  source: 'Quyết định 349/QĐ-UBND',
  unmarked: offer,
});

export const examples: readonly Example[] = [
  {
    name: 'Mức độ 1',
    element: <LevelMark offer={statedOffer({ level: 1, filing: 'desk', paying: 'nothing' })} />,
  },
  {
    name: 'Mức độ 2',
    element: <LevelMark offer={statedOffer({ level: 2, filing: 'desk-with-form', paying: 'desk' })} />,
  },
  {
    name: 'Mức độ 3',
    element: (
      <LevelPlate
        level={3}
        sentence="Nộp hồ sơ trực tuyến được, nhận kết quả tại Bộ phận Một cửa"
        term="Nghị định 224/2026/NĐ-CP: dịch vụ công trực tuyến một phần"
      />
    ),
  },
  {
    name: 'Mức độ 3, chưa đối chiếu',
    element: <LevelMark offer={statedOffer({ level: 3, filing: 'here', paying: 'desk' }, 'unverified')} />,
  },
  {
    name: 'Mức độ 4',
    element: <LevelMark offer={statedOffer({ level: 4, filing: 'here', paying: 'gateway' })} />,
  },
  {
    name: 'Mức độ 4, không thu phí, lệ phí',
    element: <LevelMark offer={statedOffer({ level: 4, filing: 'here', paying: 'nothing' })} />,
  },
  {
    name: 'Nộp trên Cổng Dịch vụ công quốc gia',
    element: (
      <LevelMark offer={statedOffer({ level: 4, filing: 'national-portal', paying: 'national-portal' })} />
    ),
  },
];
