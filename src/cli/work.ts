import { serveTasks } from './threads/serve-tasks';

/** The whole of what a thread does, and nearly all of the code: the command's own thread never loads it. */
serveTasks();
