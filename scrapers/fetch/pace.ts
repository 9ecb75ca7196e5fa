export type PaceOptions = {
  now: () => Date
  sleep: (ms: number) => Promise<void>
  /** Pause between the end of one request to a host and the start of the next, in milliseconds. */
  pauseMs: (host: string) => number
}

type Lane = { tail: Promise<unknown>; ended: number | null; atLeast: number; once: number }

export type Pace = ReturnType<typeof createPace>

/** The pause of a polite reader: 2 s between requests to a go.jp host, 1 s elsewhere. */
export const politePause = (host: string) =>
  /(^|\.)go\.jp$/.test(host.replace(/:\d+$/, '')) ? 2_000 : 1_000

/** Lets one request at a time through to each host, with a pause between two; hosts do not wait for each other. */
export function createPace({ now, sleep, pauseMs }: PaceOptions) {
  const lanes = new Map<string, Lane>()

  function laneOf(host: string): Lane {
    const lane = lanes.get(host) ?? {
      tail: Promise.resolve(),
      ended: null,
      atLeast: 0,
      once: 0,
    }
    lanes.set(host, lane)
    return lane
  }

  async function pause(host: string, lane: Lane): Promise<void> {
    if (lane.ended === null) return
    const needed = Math.max(pauseMs(host), lane.atLeast, lane.once)
    lane.once = 0
    // A clock that stands, or is set back, must not make the pause shorter or endless.
    const passed = Math.max(0, now().getTime() - lane.ended)
    if (passed < needed) await sleep(needed - passed)
  }

  return {
    /** Runs `work` when it is this host's turn; its own failure does not hold up the next one. */
    run<T>(host: string, work: () => Promise<T>): Promise<T> {
      const lane = laneOf(host)
      const turn = lane.tail
        .then(() => pause(host, lane))
        .then(work)
        .finally(() => {
          lane.ended = now().getTime()
        })
      lane.tail = turn.catch(() => {})
      return turn
    },
    /** From now on pauses at this host are at least so long. */
    slowDown(host: string, ms: number): void {
      const lane = laneOf(host)
      lane.atLeast = Math.max(lane.atLeast, ms)
    },
    /** The next pause at this host is at least so long. */
    waitOnce(host: string, ms: number): void {
      laneOf(host).once = ms
    },
  }
}
