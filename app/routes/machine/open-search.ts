// Lets a browser search the portal from its address bar (OpenSearch 1.1).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { publicPage } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { escapeXml } from '#app/values/xml.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export function loader({ context }: LoaderFunctionArgs) {
  const { unit } = context.portal.deps;
  const { publicUrl } = unit;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // At most 16 characters.
    `<ShortName>${escapeXml(unit.place.slice(0, 16))}</ShortName>`,
    `<Description>Tìm thủ tục, tin tức, văn bản của ${escapeXml(unit.localName)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(`${publicUrl}/favicon.svg`)}</Image>`,
    `<Url type="text/html" template="${escapeXml(`${publicUrl}${paths.search()}`)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: {
      ...publicPage([tags.fixed]),
      'Content-Type': 'application/opensearchdescription+xml; charset=utf-8',
    },
  });
}
