// What a telephone needs to put the portal among its programs.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { publicPage } from '#app/http/document.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

const icon = (file: string, sizes: string, type: string, purpose = 'any') => ({
  src: `/icons/${file}`,
  sizes,
  type,
  purpose,
});

export function loader({ context }: LoaderFunctionArgs) {
  const { unit } = context.portal.deps;
  const manifest = {
    name: `Cổng thông tin điện tử ${unit.name}`,
    short_name: unit.place,
    description: `Thủ tục, tra cứu hồ sơ, tin tức của ${unit.name}`,
    lang: 'vi',
    id: paths.home(),
    start_url: paths.home(),
    scope: paths.home(),
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#97130f',
    icons: [
      icon('icon-192.png', '192x192', 'image/png'),
      icon('icon-512.png', '512x512', 'image/png'),
      icon('icon-maskable-512.png', '512x512', 'image/png', 'maskable'),
    ],
    shortcuts: [
      { name: 'Dịch vụ công', url: paths.services() },
      { name: 'Tra cứu bằng mã', url: paths.lookUp() },
      { name: 'Hồ sơ của tôi', url: paths.myDossiers() },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { ...publicPage([tags.fixed]), 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
}
