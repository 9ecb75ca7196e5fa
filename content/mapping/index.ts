/** The door of the folder: an update goes in, what it touches and why comes out. Pure. */
export { type Explanation, explain } from './explain.ts'
export { type ProposedFinding, proposeFindings } from './findings.ts'
export { mapUpdate } from './map.ts'
export { compileRules, type MappingRules } from './rules.ts'
export { type Told, toldKey } from './told.ts'
export {
  type Because,
  type Link,
  type Mapping,
  ofStored,
  type Reason,
  type Severity,
  summaryOf,
  type TouchedObligation,
  UPDATE_TYPES,
  type UpdateToMap,
  type UpdateType,
  type Words,
} from './update.ts'
