/**
 * What stands between an attacker and this installation, one name each. All stand, always: no
 * setting reaches this. A test takes one away to show that the attack then succeeds.
 */
export type Defences = {
  /** A change must come from a page of ours. */
  ownOrigin: boolean
  /** A request must name this installation as its host. */
  ownHost: boolean
  /** Where a form leads back to must be a path of ours. */
  ownPaths: boolean
  /** A sign-in makes a session of its own, whatever the browser brought. */
  freshSession: boolean
  /** Of a form only the fields that are named are taken. */
  namedFields: boolean
  /** An unknown address costs as much work as a known one. */
  evenTime: boolean
  /** Passwords and codes can be guessed a few times only. */
  limits: boolean
  /** A session or token that was revoked is worth nothing from that moment on. */
  revocation: boolean
  /** A one-time link is checked: its key, its end, its use, its kind and its address. */
  passes: boolean
}

export const ALL_DEFENCES: Defences = {
  ownOrigin: true,
  ownHost: true,
  ownPaths: true,
  freshSession: true,
  namedFields: true,
  evenTime: true,
  limits: true,
  revocation: true,
  passes: true,
}
