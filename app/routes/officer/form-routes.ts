// The staff's pages of forms: the list, each form, and the builder of its draft.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const formRoutes: RouteConfigEntry[] = [
  route('can-bo/thu-tuc/mau-don', 'routes/officer/form-list.tsx'),
  route('can-bo/thu-tuc/mau-don/moi', 'routes/officer/form-new.tsx'),
  route('can-bo/thu-tuc/mau-don/:form', 'routes/officer/form-overview.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/so-sanh', 'routes/officer/form-comparison.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/ban-nhap', 'routes/officer/form-draft.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/ban-nhap/:what', 'routes/officer/form-part.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/xem-truoc', 'routes/officer/form-preview.tsx'),
  route('can-bo/thu-tuc/mau-don/:form/xem-truoc/:paper.pdf', 'routes/officer/form-paper.ts'),
];
