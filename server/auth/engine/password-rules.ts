export interface PasswordLimits {
  readonly minLength: number;
  readonly maxLength: number;
}

export type PasswordFault = 'passwordTooShort' | 'passwordTooLong' | 'passwordGuessable';

const COMMON = [
  'password',
  'motdepasse',
  'azerty',
  'qwerty',
  'letmein',
  'welcome',
  'bienvenue',
  '12345',
  'abcde',
];

/**
 * What is wrong with a new password, or null. Length counts, not classes of characters; a text
 * that is little more than a well-known word or what is known about the person is refused.
 */
export function findPasswordFault(
  password: string,
  limits: PasswordLimits,
  known: readonly string[] = [],
): PasswordFault | null {
  const length = Array.from(password).length;
  if (length < limits.minLength) return 'passwordTooShort';
  if (length > limits.maxLength) return 'passwordTooLong';
  if (new Set(password).size < 5) return 'passwordGuessable';
  const guesses = [...known.flatMap(guessesFrom), ...COMMON].sort((a, b) => b.length - a.length);
  const text = password.toLowerCase();
  const rest = guesses.reduce((left, guess) => left.replaceAll(guess, ''), text);
  return rest !== text && Array.from(rest).length < 5 ? 'passwordGuessable' : null;
}

function guessesFrom(text: string): string[] {
  const lower = text.toLowerCase();
  return [lower, ...lower.split(/[^\p{L}\p{N}]+/u)].filter((part) => part.length >= 4);
}
