// How much may be attached, and what; pages say it before, the use case holds it.
const megabyte = 1024 * 1024;

export const attachmentLimits = {
  fileBytes: 10 * megabyte,
  filesPerSlot: 10,
  dossierBytes: 40 * megabyte,
  /** Sniffed types: what a commune's office can open. */
  mediaTypes: [
    'application/pdf',
    'image/jpeg',
    'image/png',
    'image/heic',
    'image/heif',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
} as const;
