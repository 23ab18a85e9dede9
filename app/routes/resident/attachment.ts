// A file of one's own dossier; `?tai=1` saves it instead of showing it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openOwnFile } from '#app/domain/dossiers/result/fetch-result.server.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { reachesReader, replyWithOwnFile } from './own-file.server.ts';

export const loader = (args: LoaderFunctionArgs) =>
  replyWithOwnFile(args, reachesReader(args.request) ? openOwnFile : openAttachment);
