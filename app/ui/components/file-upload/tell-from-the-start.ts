// For pages that React takes over only when they are used, or never.
import { tellChosenFiles } from './tell-chosen-files.ts';

tellChosenFiles();
