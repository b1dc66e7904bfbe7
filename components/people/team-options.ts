import type { SelectOption } from '@/components/ui/select-field';

export interface TeamChoice {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

/** Teams in the order of the tree, indented by depth. */
export function teamOptions(teams: readonly TeamChoice[]): SelectOption[] {
  return teams.map(({ id, name, depth }) => ({ value: id, label: '\u2003'.repeat(depth) + name }));
}
