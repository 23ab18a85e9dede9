// A worker of the pool that opens files from outside (app/server/task-pools.server.ts).
import { serveTasks } from '#app/adapters/serve-tasks.server.ts';
import { readingTasks } from '#app/domain/writing/reading-tasks.server.ts';

serveTasks(readingTasks);
