import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { buttonStyles, type ButtonSize, type ButtonTone } from './button-styles';

export function LinkButton({
  tone = 'secondary',
  size = 'regular',
  icon,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & { tone?: ButtonTone; size?: ButtonSize; icon?: ReactNode }) {
  return (
    <Link {...rest} className={buttonStyles(tone, size, className)}>
      {icon}
      {children}
    </Link>
  );
}
