// A day with its hour as people write it down, in the commune's time.
import * as z from 'zod';

import { instantOf } from '#catalog/local-date.ts';

/** "2026-11-24T08:30", "2026-11-24T08": on the wall in Việt Nam. */
export const wallMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}(:\d{2})?$/)
  .transform(instantOf);
