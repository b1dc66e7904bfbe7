'use client';

import { Overlay, type OverlayProps } from './overlay';

/** A question in the middle of the page; on a phone it stands on the lower edge. */
export function Dialog(props: OverlayProps) {
  return (
    <Overlay
      {...props}
      className="left-1/2 top-1/2 max-h-[85dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-tile"
    />
  );
}
