// Every component's editor under its name.
import type { ComponentId } from '#catalog/components.ts';

import type { ComponentEditor } from '../component-editor.ts';
import { audience } from './audience.ts';
import { authority } from './authority.ts';
import { channels } from './channels.ts';
import { charges } from './charges.ts';
import { conditions } from './conditions.ts';
import { documents } from './documents.ts';
import { handling } from './handling.ts';
import { legalBases } from './legal-bases.ts';
import { level } from './level.ts';
import { naming } from './naming.ts';
import { responsibilities } from './responsibilities.ts';
import { results } from './results.ts';
import { timeLimit } from './time-limit.ts';

export const componentEditors: Readonly<Record<ComponentId, ComponentEditor>> = {
  naming,
  level,
  audience,
  conditions,
  documents,
  handling,
  channels,
  timeLimit,
  charges,
  authority,
  results,
  responsibilities,
  legalBases,
};
