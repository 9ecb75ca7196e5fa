import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * A decision that was not taken leaves the page as it is: read anew, what was decided on would be
 * gone, and with it the sentence that says so and the note that was typed.
 */
export const stayRefused: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus !== undefined && actionStatus >= 400 ? false : defaultShouldRevalidate
