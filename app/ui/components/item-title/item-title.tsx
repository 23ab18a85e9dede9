// The title of something published, with its mark where it is a sample: no list and no page shows one without the other.
import { bareTitle, sampleMark, type ItemTitle as Title } from '#app/publications/item-title.ts';

export function SampleMark() {
  return <span className="sample-mark">{sampleMark}</span>;
}

/** The mark alone, where something else of the item stands in the place of its title: its hours, its number. */
export function MarkOf({ title }: { readonly title: Title }) {
  return title.sample ? (
    <>
      {' '}
      <SampleMark />
    </>
  ) : null;
}

export interface ItemTitleProps {
  readonly of: Title;
  /** Where it is read whole. */
  readonly href?: string | undefined;
  /** `external`: it leads out of the portal. */
  readonly rel?: 'external' | undefined;
  /** The place in the page to which its address leads, where it has no page of its own. */
  readonly id?: string | undefined;
}

export function ItemTitle({ of, href, rel, id }: ItemTitleProps) {
  const words = bareTitle(of);
  return (
    <>
      {href === undefined ? (
        <span id={id}>{words}</span>
      ) : (
        <a href={href} rel={rel}>
          {words}
        </a>
      )}
      <MarkOf title={of} />
    </>
  );
}
