// A file of one's own dossier as a small picture.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openThumbnail } from '#app/domain/dossiers/files/open-thumbnail.server.ts';
import { replyWithOwnFile } from './own-file.server.ts';

export const loader = (args: LoaderFunctionArgs) => replyWithOwnFile(args, openThumbnail);
