'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** With script: the opened panel takes the focus, Escape closes it, and the focus goes back. */
export function PanelKeys({ closeHref, titleId }: { closeHref: string; titleId: string }) {
  const router = useRouter();
  useEffect(() => {
    const opener = document.activeElement;
    document.getElementById(titleId)?.focus({ preventScroll: true });
    const href = opener?.getAttribute('href');
    return () => {
      // the page may have been drawn anew meanwhile: the same link is then another element
      const target =
        opener?.isConnected || !href
          ? opener
          : document.querySelector(`a[href="${CSS.escape(href)}"]`);
      if (target instanceof HTMLElement || target instanceof SVGElement) {
        target.focus({ preventScroll: true });
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
