// Where a picture or an attached file of the content lies for browsers. It never changes, so browsers may keep it.

export const contentFileAddress = (id: string, name: string): string =>
  `/tep/${encodeURIComponent(id)}/${encodeURIComponent(name)}`;

/** "640.webp" */
export const variantName = (width: number, mediaType: string): string =>
  `${width}.${mediaType === 'image/jpeg' ? 'jpg' : mediaType.replace('image/', '')}`;

/** A file of a version that is not published, for whoever has the link to it; only as long as the link holds. */
export const previewFileAddress = (token: string, id: string, name: string): string =>
  `/xem-truoc/${encodeURIComponent(token)}${contentFileAddress(id, name)}`;
