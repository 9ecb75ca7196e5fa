/**
 * In front of “from A to B”: words after which these are two days, a former one and one in its place, and
 * no period. “Postponed”, “would move the effective date”; not “the extended call runs”.
 */
export const MOVED_FROM =
  /\b(?:delayed|postponed|extended|moved|deferred|changed|pushed back|brought forward|(?:mov|push|chang|shift|delay|postpon|extend)\w{0,3} (?:back )?(?:the )?(?:(?:statute|law|act|rule|bill|measure|state|regulation)['’]s )?(?:\w{1,16} ){0,2}(?:date|start|deadline|application|period)(?: (?:of|for)(?: [\w’'-]{1,24}){1,8})?|(?:date|deadline|start)(?: (?:of|for)(?: [\w’'-]{1,24}){1,8})? (?:moves|shifts|slips|changes)|(?:move|shift|delay|postpone|change)\w{0,2} from [^.;]{0,24}\d{4} to [^.;,]{0,24}\d{4},? and (?:for|that of)(?: [\w’'-]{1,24}){1,6}) $/i
