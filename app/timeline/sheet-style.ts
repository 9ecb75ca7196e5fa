/** The look of a drawing that stands alone, by the names of the page's own: light, for paper. */
export const STYLE = `
text { font-family: system-ui, "Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans JP", sans-serif; font-size: 12px; fill: #1b1f26; }
a { text-decoration: none; }
.paper { fill: #fff; }
.heading { font-size: 17px; font-weight: 700; }
.soft, .tick text, .outcome-word { fill: #535a66; }
.lane-name, .tick-strong text { font-weight: 650; fill: #1b1f26; }
.tick text { font-size: 11px; }
.lane-line, .tick path, .rule { stroke: #dfdbd2; fill: none; }
.tick-strong path, .rule-strong { stroke: #b3afa5; }
.today { stroke: #1b1f26; stroke-width: 1.5; }
.today-flag rect { fill: #1f4a85; }
.today-flag text { fill: #fff; font-size: 11px; font-weight: 650; }
.target { fill: none; }
.timeline-mark text { paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; }
.timeline-mark .inside { stroke: none; }
.bar { fill: #a2b3cd; }
.edge { fill: #1f4a85; }
.bar-consultation { fill: #fff; stroke: #1f4a85; stroke-width: 1.6; }
.fate, .overtaken { fill: none; stroke: #1f4a85; stroke-width: 1.8; }
.overtaken { stroke-dasharray: 6 4; stroke: #535a66; }
.glyph { fill: #fff; stroke: #1f4a85; stroke-width: 1.6; }
.glyph .full { fill: #1f4a85; }
.glyph .dashed { stroke-dasharray: 2 1.6; }
${[
  ['occurred', '#1f6440', '#a2bfb1'],
  ['announced-unverified', '#7d4c00', '#c8b594'],
  ['late', '#7d4c00', '#c8b594'],
  ['past-unrecorded', '#7d4c00', '#efe9e0'],
  ['lapsed-no-outcome-found', '#9c271e', '#f3e4e3'],
  ['not-announced', '#535a66', '#bdc0c5'],
  ['outcome-not-found', '#535a66', '#bdc0c5'],
  ['superseded', '#535a66', '#bdc0c5'],
]
  .map(
    ([outcome, tone, fill]) => `
[data-outcome="${outcome}"] .bar { fill: ${fill}; }
[data-outcome="${outcome}"] .edge, [data-outcome="${outcome}"] .glyph .full { fill: ${tone}; }
[data-outcome="${outcome}"] .fate, [data-outcome="${outcome}"] .glyph, [data-outcome="${outcome}"] .bar-consultation { stroke: ${tone}; }`,
  )
  .join('')}
[data-outcome="lapsed-no-outcome-found"] .bar { stroke: #9c271e; }
[data-outcome="past-unrecorded"] .bar { stroke: #7d4c00; }
[data-outcome] .bar-consultation { fill: #fff; }
.inside .outcome-word { fill: #1b1f26; }
[data-proposed] .bar { fill: #fff; stroke: #7d4c00; stroke-dasharray: 2 3; }
[data-proposed] text { fill: #7d4c00; font-style: italic; }
`
