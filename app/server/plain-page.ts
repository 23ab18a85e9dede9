// A page for what happens before Remix is asked, or when it is gone: no stylesheet, no script, plain words.
import { paths } from '#app/addresses/paths.ts';

/** @param after HTML below the text: what to press */
export function plainPage(heading: string, text: string, after = ''): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading} – Cổng thông tin điện tử</title></head>
<body><main><h1>${heading}</h1><p>${text}</p>${after}<p><a href="${paths.home()}">Về trang chủ</a> · <a href="${paths.contact()}">Liên hệ</a></p></main></body>
</html>`;
}
