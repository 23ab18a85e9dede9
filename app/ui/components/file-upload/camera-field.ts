// Two controls of a form have two names: what the camera took for a field belongs to the field.
const mark = 'camera:';

export const cameraField = (name: string): string => mark + name;

/** @returns the field that what was sent under `name` belongs to */
export const fieldOfFiles = (name: string): string =>
  name.startsWith(mark) ? name.slice(mark.length) : name;
