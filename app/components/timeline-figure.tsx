import { useEffect, useRef } from 'react'
import { useT } from '#app/i18n/reader.tsx'
import { SoftEdges } from './soft-edges.tsx'
import { TimelineMarks } from './timeline-marks.tsx'
import type { TimelineLane, TimelinePicture } from './timeline-picture.ts'

const NAMES_WIDTH = 122
const LINE = 16

/** The drawing: names of lanes at the side, time to the right, and one link for each mark. */
export function TimelineFigure({ picture }: { picture: TimelinePicture }) {
  const t = useT()
  const { width, height, lanes, marks, ticks, todayX } = picture
  const scroll = useRef<HTMLElement>(null)
  // Where the drawing is wider than the screen, it begins near today.
  useEffect(() => {
    const box = scroll.current
    if (box && todayX !== null) box.scrollLeft = todayX - box.clientWidth / 3
  }, [todayX])
  return (
    <div className="timeline">
      <svg className="lane-names" width={NAMES_WIDTH} height={height} aria-hidden="true">
        {lanes.map((lane) => (
          <LaneName key={lane.id} lane={lane} />
        ))}
      </svg>
      <section
        ref={scroll}
        className="timeline-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
        aria-label={t('timeline.scroll')}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no semantic element of its own */}
        <svg width={width} height={height} role="group" aria-label={t('timeline.figure')}>
          <SoftEdges />
          {ticks.map(({ x, label, strong }) => (
            <g key={x} className={strong ? 'tick tick-strong' : 'tick'}>
              <line x1={x} x2={x} y1="22" y2={height} />
              <text x={x + 3} y="16">
                {label}
              </text>
            </g>
          ))}
          {lanes.map(({ id, y }) => (
            <line key={id} className="lane-line" x1="0" x2={width} y1={y} y2={y} />
          ))}
          {todayX !== null && <Today x={todayX} height={height} />}
          <TimelineMarks marks={marks} />
        </svg>
      </section>
    </div>
  )
}

function LaneName({ lane }: { lane: TimelineLane }) {
  return (
    <>
      <line className="lane-line" x1="0" x2={NAMES_WIDTH} y1={lane.y} y2={lane.y} />
      {lane.name.map((line, index) => (
        <text key={line} className="lane-name" x="0" y={lane.y + 20 + index * LINE}>
          {line}
        </text>
      ))}
    </>
  )
}

function Today({ x, height }: { x: number; height: number }) {
  const t = useT()
  return (
    <>
      <line className="today" x1={x} x2={x} y1="4" y2={height} />
      <text className="today-word today-flag" x={x + 4} y="29">
        {t('timeline.today')}
      </text>
    </>
  )
}
