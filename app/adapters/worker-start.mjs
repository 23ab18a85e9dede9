// Where a worker starts: with the loader of TypeScript, which a thread does not take over from its process.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
