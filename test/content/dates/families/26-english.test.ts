import { reads } from './reads.ts'

reads('2022-01-14', [
  [
    'The public comment period for the draft is extended from January 14, 2022 to January 31, 2022.',
    'comment-close 2022-01-31',
  ],
  [
    'The final rule, which was to take effect January 19, 2022, is delayed to March 7, 2022.',
    'effective 2022-03-07',
  ],
  [
    'The rules will likely come into force between April and June 2022.',
    'effective 2022-04-01..2022-06-30',
  ],
])

reads('2026-01-14', [
  [
    'The bill would move the effective date from 1 February 2026 to 30 June 2026.',
    'effective 2026-02-01',
    'effective 2026-06-30',
  ],
  ['The hearing runs from Feb. 1 to Feb. 3, 2026.', 'meeting 2026-02-01..2026-02-03'],
])

reads('2025-12-11', [
  [
    'Not later than 1 year after the date of enactment of this Act, a covered platform shall establish a process.',
    'due ..',
  ],
  [
    'Not later than 1 year after the date of enactment of this Act, section 3 shall take effect.',
    'effective ..',
  ],
  [
    'Within 90 days of the date of this order, the Secretary shall publish an evaluation.',
    'due 2025-12-11..2026-03-11',
  ],
  ['Within 30 days of receipt of a request, the operator shall answer.', 'due ..'],
])

reads('2025-10-20', [
  ['Approved by the Governor 13 October 2025.', 'enacted 2025-10-13'],
  ['The amendments were signed on Oct. 3.', 'enacted 2025-10-03'],
  ['The memorandum of understanding was signed on 3 October 2025.', 'other 2025-10-03'],
  ['The budget was approved by the board on 3 October 2025.', 'other 2025-10-03'],
])

// Which of the two is the month is not said.
reads('2026-10-20', [
  ['Guidance on AI (Date Published: 09/11/2026)'],
  ['公表日：09/11/2026'],
  ['Date published: 13/09/2026', 'published 2026-09-13'],
])

reads('2026-04-08', [
  [
    'The high-risk duties would start on 2 December 2027 and those for embedded products on 2 August 2028.',
    'effective 2027-12-02',
    'effective 2028-08-02',
  ],
  ['The transparency duties bite on 2 August 2026.', 'effective 2026-08-02'],
  ['The regulator will begin to enforce the law from Dec. 18.', 'effective 2026-12-18'],
  ['A first plenary is planned for early November.', 'meeting 2026-11-01..2026-11-10'],
  ['The second session is scheduled for 5 May 2026.', 'meeting 2026-05-05'],
  ['Responses must reach Ofcom by 5pm on 30 April 2026.', 'comment-close 2026-04-30T17:00+09:00'],
  ['Applications must reach the agency by 30 April 2026.', 'due 2026-04-30'],
])
