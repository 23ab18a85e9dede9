// The tags that routes say in `meta`, the title ended by whose portal it is: a page names itself alone, since what the commune
// is called changes.
import { Meta, useLocation } from '@remix-run/react';
import { Children, isValidElement, type ReactNode } from 'react';

import { wholeTitle } from './page-title.ts';
import { useSite } from './site.tsx';

interface Tags {
  readonly children?: ReactNode;
}

interface TitleTag {
  readonly children: string;
}

export function PageMeta() {
  const { unit } = useSite();
  const { search } = useLocation();
  // Of every list: each of its pages is told from the others.
  const page = /^(?:[2-9]|[1-9]\d{1,4})$/.exec(new URLSearchParams(search).get('trang') ?? '')?.[0];
  const pageOfList = page === undefined ? '' : `, trang ${page}`;
  // Remix's component makes the tags, and has no other way to say them.
  const element: { readonly props: Tags } = Meta();
  return Children.map(element.props.children, (tag) =>
    isValidElement<TitleTag>(tag) && tag.type === 'title' ? (
      // Where a form came back, the server wrote "Lỗi:" in front.
      <title suppressHydrationWarning>
        {wholeTitle(`${tag.props.children}${pageOfList}`, unit.localName)}
      </title>
    ) : (
      tag
    ),
  );
}
