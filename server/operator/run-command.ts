import type { z } from 'zod';
import { messageText } from '@/server/i18n/message-text';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import {
  archiveSchema,
  importSchema,
  organisationCreateSchema,
  tokenCreateSchema,
  userCreateSchema,
} from './command-schemas';
import { createOrganisationFor } from './create-organisation';
import { createTokenOf } from './create-token';
import { createUserOf } from './create-user';
import { exportArchiveOf } from './export-archive';
import { importArchiveOf } from './import-archive';
import { importFileOf } from './import-file';

export interface Command {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

export type CommandOutcome =
  | { readonly exitCode: 0; readonly answer: object }
  /** 1: it can't be done; 2: the command is written wrong */
  | { readonly exitCode: 1 | 2; readonly reason: string };

function usageFault(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'The options are wrong.';
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown) return `There is no option --${unknown}.`;
  const option = `--${issue.path.join('.')}`;
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  if (isMissing) return `${option} is missing.`;
  return `${option}: ${messageText('en', issue.message) ?? issue.message}`;
}

async function attempt<Options>(
  schema: z.ZodType<Options>,
  options: Command['options'],
  work: (options: Options) => Promise<object>,
): Promise<CommandOutcome> {
  const parsed = schema.safeParse(options, { reportInput: true });
  if (!parsed.success) return { exitCode: 2, reason: usageFault(parsed.error) };
  try {
    return { exitCode: 0, answer: await work(parsed.data) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const option = error.field ? `--${error.field}: ` : '';
    const text = messageText('en', error.code, error.params) ?? error.code;
    return { exitCode: 1, reason: option + text };
  }
}

/** What the operator asks for from the shell; the answer is one JSON document. */
export async function runOperatorCommand(
  { command, options }: Command,
  clock: Clock,
): Promise<CommandOutcome> {
  if (command === 'organisation:create') {
    return attempt(organisationCreateSchema, options, createOrganisationFor);
  }
  if (command === 'token:create') {
    return attempt(tokenCreateSchema, options, (given) => createTokenOf(given, clock));
  }
  if (command === 'user:create') return attempt(userCreateSchema, options, createUserOf);
  if (command === 'import') {
    return attempt(importSchema, options, (given) => importFileOf(given, clock));
  }
  if (command === 'export') {
    return attempt(archiveSchema, options, (given) => exportArchiveOf(given, clock));
  }
  if (command === 'import-archive') {
    return attempt(archiveSchema, options, (given) => importArchiveOf(given, clock));
  }
  return { exitCode: 2, reason: `There is no command ${command}.` };
}
