const NONE = '~none';

/** A part in the page's address; the 'none' part has no key of its own. */
export function sideParameter(key: string | null): string {
  return key ?? NONE;
}

/** The part that an address names; undefined where it names none. */
export function sideOfParameter(text: string | undefined): string | null | undefined {
  return text === NONE ? null : text;
}
