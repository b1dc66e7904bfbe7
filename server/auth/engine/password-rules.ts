export const passwordLimits = { minLength: 10, maxLength: 200 } as const;

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
  known: readonly string[] = [],
): PasswordFault | null {
  const length = [...password].length;
  if (length < passwordLimits.minLength) return 'passwordTooShort';
  if (length > passwordLimits.maxLength) return 'passwordTooLong';
  if (new Set(password).size < 5) return 'passwordGuessable';
  const text = password.toLowerCase();
  const guesses = [...known.flatMap(guessesFrom), ...COMMON];
  const isGuessable = guesses.some(
    (guess) => text.replaceAll(guess, '').length < 5 && text.includes(guess),
  );
  return isGuessable ? 'passwordGuessable' : null;
}

function guessesFrom(text: string): string[] {
  const lower = text.toLowerCase();
  return [lower, ...lower.split(/[^\p{L}\p{N}]+/u)].filter((part) => part.length >= 4);
}
