// Where a worker starts. A module that is not bundled needs the loader of TypeScript, which a thread does not take over from
// its process.
const [, , script] = process.argv;
if (script.endsWith('.ts')) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(script);
