import type { ComponentProps, ReactNode } from 'react';
import { buttonStyles, type ButtonSize, type ButtonTone } from './button-styles';
import { Spinner } from './spinner';

export type ButtonProps = ComponentProps<'button'> & {
  'data-waiting'?: string;
  tone?: ButtonTone;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Work is under way: stays focusable, ignores clicks. */
  pending?: boolean;
};

export function Button({
  tone = 'secondary',
  size = 'regular',
  icon,
  pending = false,
  className,
  children,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled === true || pending}
      aria-busy={pending || undefined}
      className={buttonStyles(tone, size, className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}
