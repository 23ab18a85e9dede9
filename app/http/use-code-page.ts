// What a page where a code is typed shows: where the code went, and what was wrong with what was typed.
import type { openCodePage, takeCodeForm } from './code-page.server.ts';
import { usePageData, useReplyData } from './page-data.ts';

/** For a page whose loader is `openCodePage` and whose action `takeCodeForm`. @returns `form`: for `CodeForm` */
export function useCodePage() {
  const { form, ...page } = usePageData<typeof openCodePage>();
  return { ...page, form: { ...form, ...useReplyData<typeof takeCodeForm>() } };
}
