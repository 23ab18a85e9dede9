// Every picture of the demonstration: what it shows, said and drawn. Made for this portal, taken from nowhere.
import { asSvg } from './drawing.ts';
import { life } from './scenes-of-life.ts';
import { places } from './scenes-of-places.ts';

export const scenes = { ...places, ...life };

export type SceneId = keyof typeof scenes;

/** The picture as a document of its own. */
export const sceneSvg = (id: SceneId) => asSvg(scenes[id].draw());
