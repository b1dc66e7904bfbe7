'use client';

import { useRouter } from 'next/navigation';
import { Overlay, type OverlayProps } from './overlay';

/**
 * A panel on the right, the whole screen on a phone. With `closeHref` the URL holds that it is
 * open: render it when the URL says so, and closing goes to that address.
 */
export function SidePanel({
  closeHref,
  wide = false,
  onOpenChange,
  ...rest
}: OverlayProps & { closeHref?: string; wide?: boolean }) {
  const router = useRouter();
  const leave = (open: boolean) => {
    if (!open && closeHref) router.push(closeHref, { scroll: false });
    onOpenChange?.(open);
  };
  const width = wide ? 'sm:w-[min(56rem,92vw)]' : 'sm:w-[min(34rem,92vw)]';
  return (
    <Overlay
      {...rest}
      open={closeHref ? true : rest.open}
      onOpenChange={leave}
      className={`inset-0 sm:bottom-0 sm:left-auto sm:right-0 sm:top-0 ${width}`}
    />
  );
}
