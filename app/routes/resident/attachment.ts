// A file of one's own dossier.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openAttachment } from '#app/domain/dossiers/open-attachment.server.ts';
import { openOwnFile } from './own-file.server.ts';

export const loader = (args: LoaderFunctionArgs) => openOwnFile(args, openAttachment);
