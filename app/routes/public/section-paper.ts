// The list of a section as a PDF, at the address of its page with ".pdf" behind it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { sectionPaper } from './section-paper.server.ts';

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  sectionPaper(context, new URL(request.url));
