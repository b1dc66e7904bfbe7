'use client';

import { useSyncExternalStore } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

const never = () => () => undefined;

/**
 * The button that sends the form around it; shows that it is being sent. Until the page's script
 * runs it does nothing: the browser alone would put what was typed, passwords too, into the URL.
 */
export function SubmitButton({ tone = 'primary', pending, disabled, ...rest }: ButtonProps) {
  const status = useFormStatus();
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <Button
      {...rest}
      {...(isReady ? { disabled } : { disabled: true, 'data-waiting': '' })}
      tone={tone}
      type="submit"
      pending={pending ?? status.pending}
    />
  );
}
