import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-class'

/** A button. Defaults to `type="submit"`, because without script nothing else does anything. */
export function Button({
  variant = 'primary',
  size = 'normal',
  className,
  type = 'submit',
  ...rest
}: ButtonLook & ComponentProps<'button'>) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...rest} />
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  variant = 'primary',
  size = 'normal',
  className,
  children,
  ...rest
}: ButtonLook & ComponentProps<'a'> & { href: string }) {
  return (
    <a className={buttonClass({ variant, size }, className)} {...rest}>
      {children}
    </a>
  )
}
