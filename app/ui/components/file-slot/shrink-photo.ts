// A photograph as it is sent: upright and as large as a printed page shows, so that it takes seconds of a weak signal and
// not minutes. What the browser cannot open is sent as it is, and told by the server.

/** Pixels of the longer side: 190 to the inch on A4. */
const longest = 2200;
const quality = 0.82;

const isPicture = (file: File) => /^image\//.test(file.type) || /\.(jpe?g|png|heic|heif)$/i.test(file.name);

/** Most browsers cannot open it; one that can sends a JPEG. */
const isHeic = (file: File) => /hei[cf]$/i.test(file.type) || /\.hei[cf]$/i.test(file.name);

export interface Photo {
  readonly content: Blob;
  readonly fileName: string;
  /** Small, as an address of its own: the page shows no other pictures than the portal's and such. */
  readonly thumbnail: string;
}

/** Pixels of the thumbnail's longer side. */
const small = 112;

/** @returns undefined when it is no picture, or one that cannot be opened here */
export async function shrinkPhoto(file: File): Promise<Photo | undefined> {
  if (!isPicture(file)) return undefined;
  try {
    // Upright: browsers read the camera's orientation themselves.
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const thumbnail = canvasOf(picture, small).toDataURL('image/jpeg', 0.6);
    const canvas = canvasOf(picture, longest);
    picture.close();
    const content = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', quality),
    );
    // Phones have little memory: it is given back at once.
    canvas.width = 0;
    if (content === null) return undefined;
    // A small one may only grow by being written anew; the server turns it.
    if (content.size >= file.size && !isHeic(file)) return { content: file, fileName: file.name, thumbnail };
    const fileName = `${file.name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || 'anh'}.jpg`;
    return { content, fileName, thumbnail };
  } catch {
    return undefined;
  }
}

function canvasOf(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const drawing = canvas.getContext('2d');
  if (drawing === null) throw new Error('no canvas');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
