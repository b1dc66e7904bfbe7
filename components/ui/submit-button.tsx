'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** The button that sends the form around it; shows that it is being sent. */
export function SubmitButton({ tone = 'primary', pending, ...rest }: ButtonProps) {
  const status = useFormStatus();
  return <Button {...rest} tone={tone} type="submit" pending={pending ?? status.pending} />;
}
