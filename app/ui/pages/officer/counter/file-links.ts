// Where the desk looks at what it scans. Files go with the form, not part by part.
import { paths } from '#app/addresses/paths.ts';

import type { FileLinks } from '../../resident/filing/documents-page.tsx';

export const fileLinks = (code: string): FileLinks => ({
  file: (id) => paths.staffAttachment(code, id),
  thumbnail: (id) => paths.staffAttachment(code, id),
  transfers: '',
});
