// The board's pages: what is written, edited and approved, and the sections it goes into.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const editorRoutes: RouteConfigEntry[] = [
  route('can-bo/bien-tap', 'routes/editor/board.tsx'),
  route('can-bo/bien-tap/moi', 'routes/editor/new-item.tsx'),
  route('can-bo/bien-tap/uy-quyen', 'routes/editor/delegations.tsx'),
  route('can-bo/bien-tap/:item', 'routes/editor/item.tsx'),
  route('can-bo/bien-tap/:item/luu', 'routes/editor/keep-typed.ts'),
  route('can-bo/bien-tap/:item/so-sanh', 'routes/editor/comparison.tsx'),
  route('can-bo/bien-tap/:item/xem-truoc', 'routes/editor/preview.tsx'),
  route('can-bo/bien-tap/:item/thu-hoi', 'routes/editor/withdraw.tsx'),
  route('can-bo/bien-tap/:item/go-bai', 'routes/editor/unpublish.tsx'),
  route('can-bo/bien-tap/:item/dia-chi', 'routes/editor/rename.tsx'),
  route('can-bo/thoi-han-cap-nhat', 'routes/editor/freshness.tsx'),
  route('can-bo/chuyen-muc', 'routes/editor/sections.tsx'),
  route('can-bo/chuyen-muc/moi', 'routes/editor/new-section.tsx'),
  route('can-bo/chuyen-muc/:section', 'routes/editor/section.tsx'),
  route('xem-truoc/:token', 'routes/editor/outside-preview.tsx'),
];
