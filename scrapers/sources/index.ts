import type { Source } from '../source.ts'
import { aiHq } from './ai-hq.ts'
import { bunkaAi } from './bunka-ai.ts'
import { bunkaNews } from './bunka-news.ts'
import { egovComments } from './egov-comments.ts'
import { egovLaws } from './egov-laws.ts'
import { egovResults } from './egov-results.ts'
import { euDigitalStrategy } from './eu-digital-strategy.ts'
import { govOnline } from './gov-online.ts'
import { ipHqAiPanel } from './ip-hq-ai-panel.ts'
import { ipHqPrincipleCode } from './ip-hq-principle-code.ts'
import { ipHqTop } from './ip-hq-top.ts'
import { jftcMonth } from './jftc-month.ts'
import { jftcShuyohodo } from './jftc-shuyohodo.ts'
import { jftcTop } from './jftc-top.ts'
import { metiPress } from './meti-press.ts'
import { mojInfo } from './moj-info.ts'
import { mojNews } from './moj-news.ts'
import { mojPress } from './moj-press.ts'
import { ppcInformation } from './ppc-information.ts'
import { ppcPress } from './ppc-press.ts'
import { ppcTop } from './ppc-top.ts'
import { soumuNews } from './soumu-news.ts'
import { usFederalRegister } from './us-federal-register.ts'

/** Every source, in the order of a round: what authorities say first, the second witness last. */
export const sources: readonly Source[] = [
  ipHqTop,
  ipHqPrincipleCode,
  ipHqAiPanel,
  jftcMonth,
  jftcShuyohodo,
  jftcTop,
  mojNews,
  mojInfo,
  mojPress,
  ppcInformation,
  ppcPress,
  ppcTop,
  aiHq,
  bunkaNews,
  bunkaAi,
  soumuNews,
  metiPress,
  egovComments,
  egovResults,
  egovLaws,
  euDigitalStrategy,
  usFederalRegister,
  govOnline,
]

export function findSource(id: string): Source | undefined {
  return sources.find((source) => source.id === id)
}
