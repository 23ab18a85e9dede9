// A PDF as a reply: shown in the browser, or saved.
export interface PdfFile {
  /** ASCII: letters, digits, dashes and a dot. */
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** @param options `headers`: who may keep it, and what else a browser is told */
export function pdfResponse(
  { fileName, content }: PdfFile,
  options: {
    readonly disposition: 'inline' | 'attachment';
    readonly headers: Readonly<Record<string, string>>;
  },
): Response {
  return new Response(new Blob([new Uint8Array(content)]), {
    headers: {
      ...options.headers,
      'Content-Type': 'application/pdf',
      'Content-Length': String(content.byteLength),
      'Content-Disposition': `${options.disposition}; filename="${fileName.replace(/[^A-Za-z0-9._-]/g, '-')}"`,
    },
  });
}
