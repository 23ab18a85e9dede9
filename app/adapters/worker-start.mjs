// The start of a worker. A module that is not bundled needs the TypeScript loader, and a thread does not inherit it from its
// process.
const [, , script] = process.argv;
if (script.endsWith('.ts')) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(script);
