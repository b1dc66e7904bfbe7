/** What the worker does with an import. */
export const importTasks = ['check', 'preview', 'run', 'undo', 'retry', 'archive'] as const;
export type ImportTask = (typeof importTasks)[number];
