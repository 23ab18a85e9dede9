// The kind of a file by its content; never by its name or by what a browser says.

/** @returns the media type, undefined for what is of no known kind or damaged: plain text is of none */
export async function sniff(content: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return (await fileTypeFromBuffer(content))?.mime;
  } catch {
    // A damaged archive makes the sniffer throw: it is nothing that can be used.
    return undefined;
  }
}
