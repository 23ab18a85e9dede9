// Addresses of what is done to a dossier. They stand apart from the others, which every page carries to the browser: the table of a
// dossier's life, which names their last part, is for the staff's pages alone.
import { transitionOf } from '#catalog/lifecycle.ts';

import { behind } from './paths.ts';

const decision = (code: string, event: string): string =>
  `/can-bo/ho-so/${encodeURIComponent(code)}/${encodeURIComponent(transitionOf(event)?.segment ?? event)}`;

export const decisionPaths = {
  staffDecision: (code: string, event: string, list = '') => `${decision(code, event)}${behind(list)}`,
  /** The paper that a decision will issue, as pictures of its pages; and itself. */
  paperPreview: (code: string, event: string) => `${decision(code, event)}/xem-truoc`,
  paperPreviewFile: (code: string, event: string) => `${decision(code, event)}/xem-truoc.pdf`,
};
