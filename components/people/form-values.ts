/** The text of a form's field; empty when there is none. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The date or id of a form's field; null when it was left empty. */
export function dateIn(form: FormData, name: string): string | null {
  return textIn(form, name) || null;
}

export const idIn = dateIn;
