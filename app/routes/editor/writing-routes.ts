// Where the writing field of the board's pages sends pictures and Word documents.
import { route, type RouteConfigEntry } from '@remix-run/route-config';

export const writingRoutes: RouteConfigEntry[] = [
  route('can-bo/bien-tap/tep/anh', 'routes/editor/upload-picture.ts'),
  route('can-bo/bien-tap/tep/word', 'routes/editor/import-word.ts'),
];
