// Where among the forms a page is: above its heading.
import type { ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';

export function FormCaption({
  code,
  here,
}: {
  readonly code: string;
  /** The page itself, or the way back to the draft and the page. */
  readonly here?: ReactNode;
}) {
  return (
    <>
      <a href={paths.staffForms()}>Mẫu đơn, tờ khai</a> · <a href={paths.staffForm(code)}>{code}</a>
      {here !== undefined && <> · {here}</>}
    </>
  );
}
