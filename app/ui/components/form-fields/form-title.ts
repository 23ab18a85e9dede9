// The title of a form as pages show it.
export { formTitle } from '#forms/text.ts';
