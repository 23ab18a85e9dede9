// The archive of one's own data as a page: without scripts, readable in any browser and printable.
import type { OwnPart } from '#app/read-models/own-data.ts';
import { escapeXml } from '#app/values/xml.ts';
import { formatMoment } from '#catalog/local-date.ts';

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border-top:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}th{width:35%;font-weight:600}td{white-space:pre-line;overflow-wrap:anywhere}';

/** @returns HTML; whatever was typed stands in it as text */
export function ownDataPage(
  parts: readonly OwnPart[],
  { unit, at }: { readonly unit: string; readonly at: Date },
): string {
  const body = parts.map(
    ({ heading, entries }) =>
      `<h2>${escapeXml(heading)}</h2>${entries.length === 0 ? '<p>Không có gì.</p>' : entries.map(entryOf).join('')}`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dữ liệu của tôi</title><style>${style}</style></head><body><h1>Dữ liệu của tôi</h1><p>${escapeXml(unit)} lưu những gì dưới đây, tính đến ${formatMoment(at)}. Tệp này có thông tin riêng của bạn: đừng gửi cho ai.</p>${body.join('')}</body></html>`;
}

function entryOf({ title, rows, files = [] }: OwnPart['entries'][number]): string {
  const lines = rows.map(
    ({ label, value }) => `<tr><th scope="row">${escapeXml(label)}</th><td>${escapeXml(value)}</td></tr>`,
  );
  const links = files.map(
    ({ name, path }) =>
      `<li><a href="${escapeXml(path.split('/').map(encodeURIComponent).join('/'))}">${escapeXml(name)}</a></li>`,
  );
  return [
    title === undefined ? '' : `<h3>${escapeXml(title)}</h3>`,
    lines.length === 0 ? '' : `<table>${lines.join('')}</table>`,
    links.length === 0 ? '' : `<ul>${links.join('')}</ul>`,
  ].join('');
}
