// A picture in the formats and widths that were made of it; its size is known before it loads.
import type { PictureView } from '#app/read-models/publishing.ts';

export interface PictureProps {
  readonly picture: PictureView;
  /** How wide it is shown, for browsers to choose: "(min-width: 56em) 40rem, 100vw". */
  readonly sizes: string;
  /** A list's picture beside a title that says the same: silent for who listens. */
  readonly decorative?: boolean;
  readonly eager?: boolean;
}

export function Picture({ picture, sizes, decorative = false, eager = false }: PictureProps) {
  const types = [...new Set(picture.sources.map(({ mediaType }) => mediaType))];
  const fallback = types.find((type) => type === 'image/jpeg' || type === 'image/png') ?? types.at(-1);
  const setOf = (type: string | undefined) =>
    picture.sources
      .filter(({ mediaType }) => mediaType === type)
      .map(({ href, width }) => `${href} ${width}w`)
      .join(', ');
  const last = picture.sources.filter(({ mediaType }) => mediaType === fallback).at(-1);
  if (last === undefined) return null;
  return (
    <picture>
      {types
        .filter((type) => type !== fallback)
        .map((type) => (
          <source key={type} type={type} srcSet={setOf(type)} sizes={sizes} />
        ))}
      <img
        src={last.href}
        srcSet={setOf(fallback)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={decorative ? '' : picture.alt}
        loading={eager ? undefined : 'lazy'}
        decoding="async"
      />
    </picture>
  );
}
