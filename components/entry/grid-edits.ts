/** What was typed and isn't saved: place of a cell → text; a step back is one change of one cell. */
export interface GridEdits {
  readonly texts: Readonly<Record<string, string>>;
  readonly past: readonly Readonly<Record<string, string>>[];
  /** the cell that is being typed in, whose keystrokes are one step */
  readonly typing: string | null;
}

export type GridAction =
  | { readonly kind: 'type'; readonly place: string; readonly text: string }
  /** the cell is left: further typing is a step of its own */
  | { readonly kind: 'leave' }
  | { readonly kind: 'paste'; readonly texts: Readonly<Record<string, string>> }
  | { readonly kind: 'undo' }
  | { readonly kind: 'reset' };

export const noEdits: GridEdits = { texts: {}, past: [], typing: null };

const MOST_STEPS = 200;

/** The edits after an action; texts that are what stands there anyway are no edits. */
export function edited(
  edits: GridEdits,
  action: GridAction,
  saved: (place: string) => string,
): GridEdits {
  const { texts, past, typing } = edits;
  switch (action.kind) {
    case 'reset':
      return noEdits;
    case 'leave':
      return { ...edits, typing: null };
    case 'undo': {
      const before = past.at(-1);
      return before ? { texts: before, past: past.slice(0, -1), typing: null } : edits;
    }
    case 'type': {
      const isSameStep = typing === action.place;
      return {
        texts: changed(texts, { [action.place]: action.text }, saved),
        past: isSameStep ? past : [...past, texts].slice(-MOST_STEPS),
        typing: action.place,
      };
    }
    case 'paste':
      return {
        texts: changed(texts, action.texts, saved),
        past: [...past, texts].slice(-MOST_STEPS),
        typing: null,
      };
  }
}

function changed(
  texts: GridEdits['texts'],
  added: Readonly<Record<string, string>>,
  saved: (place: string) => string,
): Record<string, string> {
  const all = Object.entries({ ...texts, ...added });
  return Object.fromEntries(all.filter(([place, text]) => text.trim() !== saved(place)));
}

/** The cells of a block that was copied from a spreadsheet, row by row. */
export function pastedBlock(text: string): string[][] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}
