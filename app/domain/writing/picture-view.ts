// How a stored picture is shown: every width that was made of it, its size known before it loads.
import type { PictureUse } from '#app/publications/content-body.ts';
import { variantName } from '#app/addresses/content-files.ts';
import { paths } from '#app/addresses/paths.ts';
import type { PictureView } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { cleanHtml } from './clean-html.ts';
import { replacePictureTags } from './picture-tags.ts';

export interface StoredPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly variants: readonly { readonly width: number; readonly mediaType: string }[];
}

/** @param address where browsers find its files */
export function pictureView(
  file: StoredPicture,
  use: PictureUse,
  address: typeof paths.contentFile = paths.contentFile,
): PictureView {
  return {
    alt: use.alt,
    ...present({ caption: use.caption }),
    width: file.width,
    height: file.height,
    sources: file.variants.map(({ width, mediaType }) => ({
      width,
      mediaType,
      href: address(file.id, variantName(width, mediaType)),
    })),
  };
}

/** The measure of a text (app/ui/tokens.scss), or the whole of a small screen. */
const sizes = '(min-width: 42rem) 40rem, 100vw';

/**
 * The text as readers get it: `<img data-file>` becomes `<picture>`; one whose file is not known vanishes.
 * @param views by file id; the alternative text is the text's own
 */
export function withResponsivePictures(html: string, views: ReadonlyMap<string, PictureView>): string {
  return replacePictureTags(cleanHtml(html), ({ fileId, escapedAlt }) => {
    const view = views.get(fileId);
    return view === undefined ? '' : pictureHtml(view, escapedAlt);
  });
}

function pictureHtml({ width, height, sources }: PictureView, escapedAlt: string): string {
  const of = (type: string) => sources.filter(({ mediaType }) => mediaType === type);
  const modernFormats = ['image/avif', 'image/webp']
    .map((type) => ({ type, own: of(type) }))
    .filter(({ own }) => own.length > 0);
  const olderSources = sources.filter(({ mediaType }) =>
    modernFormats.every(({ type }) => type !== mediaType),
  );
  const sourceTags = modernFormats
    .map(({ type, own }) => `<source type="${type}" srcset="${srcset(own)}" sizes="${sizes}" />`)
    .join('');
  const src = olderSources.at(-1)?.href ?? modernFormats.at(-1)?.own.at(-1)?.href ?? '';
  const srcsetAttribute =
    olderSources.length === 0 ? '' : ` srcset="${srcset(olderSources)}" sizes="${sizes}"`;
  return `<picture>${sourceTags}<img src="${src}"${srcsetAttribute} width="${width}" height="${height}" alt="${escapedAlt}" loading="lazy" decoding="async" /></picture>`;
}

const srcset = (sources: PictureView['sources']): string =>
  sources.map(({ href, width }) => `${href} ${width}w`).join(', ');
