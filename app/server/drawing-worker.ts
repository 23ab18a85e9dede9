// A worker of the pool that draws PDFs (app/server/task-pools.server.ts). Its fonts are read once.
import { serveTasks } from '#app/adapters/serve-tasks.server.ts';
import { drawingTasks } from './drawing-tasks.server.ts';

serveTasks(drawingTasks);
