'use client';

import en from '@/messages/en/layout.json';
import fr from '@/messages/fr/layout.json';
import { Button } from '@/components/ui/button';
import './globals.css';

// Stands in when even the root layout failed: no provider, so both languages side by side.
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto grid max-w-prose gap-6 px-4 py-16">
          <title>Jalon</title>
          {[en.failed, fr.failed].map((words, index) => (
            <section key={words.title} lang={index === 0 ? 'en' : 'fr'} className="grid gap-2">
              <h1 className="text-section font-semibold">{words.title}</h1>
              <p className="text-ink-muted">{words.standing}</p>
              <div>
                <Button onClick={reset}>{words.retry}</Button>
              </div>
            </section>
          ))}
          <p className="font-mono text-caption text-ink-faint">{error.digest}</p>
        </main>
      </body>
    </html>
  );
}
