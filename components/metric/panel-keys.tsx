'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** With script: the opened panel takes the focus, Escape closes it, and the focus goes back. */
export function PanelKeys({ closeHref, titleId }: { closeHref: string; titleId: string }) {
  const router = useRouter();
  useEffect(() => {
    const opener = document.activeElement;
    document.getElementById(titleId)?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) {
        opener.focus({ preventScroll: true });
      }
    };
  }, [titleId]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        router.push(closeHref, { scroll: false });
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [closeHref, router]);
  return null;
}
