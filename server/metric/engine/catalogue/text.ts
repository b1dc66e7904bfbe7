/** A text in both languages of the product. */
export interface Texts {
  readonly en: string;
  readonly fr: string;
}
