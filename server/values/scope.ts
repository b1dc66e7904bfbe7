/** Whose records count: everybody's, a team's with its sub-teams, or one person's. */
export type Scope =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'team'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string };
