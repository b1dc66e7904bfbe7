import { logger } from '@/server/platform/logger';
import type { RecurringTask } from '@/server/platform/queue';

/** Runs each task now and then again after its pause, never twice at once. */
export function runTasks(tasks: readonly RecurringTask[]): { stop(): Promise<void> } {
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let isStopping = false;

  const runOnce = async (task: RecurringTask): Promise<void> => {
    try {
      await task.run();
    } catch (error) {
      logger.error({ err: error, task: task.name }, 'task failed');
    }
    if (isStopping) return;
    timers.set(
      task.name,
      setTimeout(() => start(task), task.everySeconds * 1000),
    );
  };
  const start = (task: RecurringTask): void => {
    const run = runOnce(task).finally(() => running.delete(run));
    running.add(run);
  };

  tasks.forEach(start);
  return {
    async stop() {
      isStopping = true;
      timers.forEach((timer) => clearTimeout(timer));
      await Promise.all(running);
    },
  };
}
