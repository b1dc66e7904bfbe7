/** The text of a form's field as it was typed; empty when there is none. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The same without the blanks around it. */
export function textIn(form: FormData, name: string): string {
  return typedIn(form, name).trim();
}

/** The date or id of a form's field; null when it was left empty. */
export function choiceIn(form: FormData, name: string): string | null {
  return textIn(form, name) || null;
}
