// The tags that routes say in `meta`, the title ended by whose portal it is: a page names itself alone, since what the commune
// is called changes. What a message shows that leads to a page follows from its title and description.
import { Meta, useLocation } from '@remix-run/react';
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

import { wholeTitle } from './page-title.ts';
import { useSite } from './site.tsx';

interface Tags {
  readonly children?: ReactNode;
}

interface TitleTag {
  readonly children: string;
}

interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content?: string;
}

interface PassedOn {
  /** Of the page, whole. */
  readonly address: string;
  readonly language: string;
}

/** @param props.as undefined where the page is none that people pass on */
export function PageMeta({ as }: { readonly as: PassedOn | undefined }) {
  const { unit } = useSite();
  const { search } = useLocation();
  // Of every list: each of its pages is told from the others.
  const page = /^(?:[2-9]|[1-9]\d{1,4})$/.exec(new URLSearchParams(search).get('trang') ?? '')?.[0];
  const pageOfList = page === undefined ? '' : `, trang ${page}`;
  // Remix's component makes the tags, and has no other way to say them.
  const element: { readonly props: Tags } = Meta();
  const tags = Children.toArray(element.props.children);
  const title = wholeTitle(`${tags.find(isTitle)?.props.children ?? ''}${pageOfList}`, unit.localName);
  return [
    ...tags.map((tag) =>
      isTitle(tag) ? (
        // Where a form came back, the server wrote "Lỗi:" in front.
        <title key="title" suppressHydrationWarning>
          {title}
        </title>
      ) : (
        tag
      ),
    ),
    ...(as === undefined ? [] : passedOn(tags.filter(isMeta), title, as)),
  ];
}

const isTitle = (tag: unknown): tag is ReactElement<TitleTag> =>
  isValidElement<TitleTag>(tag) && tag.type === 'title';
const isMeta = (tag: unknown): tag is ReactElement<MetaTag> =>
  isValidElement<MetaTag>(tag) && tag.type === 'meta';

/** @returns what a page that describes itself has not said of its own; without a picture, the mark of the portal stands for it */
function passedOn(tags: readonly ReactElement<MetaTag>[], title: string, { address, language }: PassedOn) {
  const description = tags.find(({ props }) => props.name === 'description')?.props.content;
  if (description === undefined) return [];
  const usual = {
    'og:title': title,
    'og:description': description,
    'og:image': new URL('/icons/icon-512.png', address).href,
    'og:type': 'website',
    'og:url': address,
    'og:locale': language === 'en' ? 'en_US' : 'vi_VN',
  };
  const said = new Set(tags.map(({ props }) => props.property));
  return Object.entries(usual)
    .filter(([property]) => !said.has(property))
    .map(([property, content]) => <meta key={property} property={property} content={content} />);
}
