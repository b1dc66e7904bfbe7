/** The values that a statement is given beside its text. */
export class BoundValues {
  private readonly given: unknown[] = [];

  /** Takes a value and gives its place in the text: $1, $2 … */
  add(value: unknown): string {
    this.given.push(value);
    return `$${String(this.given.length)}`;
  }

  get values(): unknown[] {
    return [...this.given];
  }
}
