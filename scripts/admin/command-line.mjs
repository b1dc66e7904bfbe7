import { parseArgs } from 'node:util';

const COMMANDS = {
  'organisation:create': {
    required: ['name', 'email', 'password'],
    optional: ['owner-name', 'currency', 'locale', 'time-zone', 'fiscal-year-start'],
  },
  'user:create': {
    required: ['organisation', 'email', 'password', 'role'],
    optional: ['name', 'person', 'locale'],
  },
  import: {
    required: ['organisation', 'record-type', 'file'],
    optional: ['mapping', 'options'],
  },
  export: { required: ['organisation', 'file'], optional: [] },
  'import-archive': { required: ['organisation', 'file'], optional: [] },
  'token:create': { required: ['organisation', 'scope'], optional: ['name', 'expires-in-days'] },
};

/**
 * Reads a command line; what its values mean is checked where they are used.
 * @param {string[]} args
 * @returns {{ command: string, options: Record<string, string> } | { fault: string }}
 */
export function readCommand(args) {
  const [command, ...rest] = args;
  const known = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command] : null;
  if (!known) return { fault: command ? `There is no command ${command}.` : 'Name a command.' };
  const names = [...known.required, ...known.optional];
  try {
    const { values } = parseArgs({
      args: rest,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    });
    const missing = known.required.find((name) => values[name] === undefined);
    return missing ? { fault: `--${missing} is missing.` } : { command, options: { ...values } };
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    return { fault: error.message.split('\n')[0] };
  }
}

/** Says as one line of JSON what is wrong with a command line, and how the commands are written. */
export function printUsage(fault) {
  const forms = Object.entries(COMMANDS).map(([command, { required, optional }]) =>
    [
      command,
      ...required.map((name) => `--${name} …`),
      ...optional.map((name) => `[--${name} …]`),
    ].join(' '),
  );
  const usage = forms.map((form) => `npm run -s admin -- ${form}`);
  console.error(JSON.stringify({ error: fault, usage }));
}
