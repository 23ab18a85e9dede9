// Everything that opens a file from outside, each within limits of its own beside those of the worker it runs in.
import { readWord } from './read-word.server.ts';
import { cleanPicture, scanPicture, sizePicture, thumbnail } from './size-picture.server.ts';

export const readingTasks = {
  picture: sizePicture,
  photo: cleanPicture,
  scan: scanPicture,
  thumbnail,
  word: readWord,
};

export type ReadingTasks = typeof readingTasks;
