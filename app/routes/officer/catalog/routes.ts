// The staff's pages of the catalog of procedures.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const catalogRoutes: RouteConfigEntry[] = [
  route('can-bo/thu-tuc', 'routes/officer/catalog/list.tsx'),
  route('can-bo/thu-tuc/moi', 'routes/officer/catalog/new.tsx'),
  route('can-bo/thu-tuc/ra-soat', 'routes/officer/catalog/reviews.tsx'),
  route('can-bo/thu-tuc/:code/ra-soat', 'routes/officer/catalog/review.tsx'),
  route('can-bo/thu-tuc/:code', 'routes/officer/catalog/overview.tsx'),
  route('can-bo/thu-tuc/:code/ban-nhap', 'routes/officer/catalog/draft.tsx'),
  route('can-bo/thu-tuc/:code/ban-nhap/:component', 'routes/officer/catalog/component.tsx'),
  route('can-bo/thu-tuc/:code/so-sanh', 'routes/officer/catalog/comparison.tsx'),
  route('can-bo/thu-tuc/:code/xem-truoc', 'routes/officer/catalog/preview.tsx'),
];
