// Everything that opens a file from outside, each within limits of its own beside those of the worker it runs in.
import { readWord } from './read-word.server.ts';
import { sizePicture } from './size-picture.server.ts';

export const readingTasks = { picture: sizePicture, word: readWord };

export type ReadingTasks = typeof readingTasks;
