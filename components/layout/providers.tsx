'use client';

import { setNonce } from 'get-nonce';
import type { ReactNode } from 'react';

/** What every page needs in the browser. Radix reads the nonce for the style of its scroll lock. */
export function Providers({ nonce, children }: { nonce: string | null; children: ReactNode }) {
  if (nonce) setNonce(nonce);
  return children;
}
