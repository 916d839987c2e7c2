import type { CadenceWording } from '../cadence-wording';
import type { Messages } from '../wording';

const STAGE = `{stage, select, LEAD {leads} PROSPECT {prospects} CUSTOMER {customers} REPEAT_CUSTOMER {repeat customers}
  ADVOCATE {advocates} FORMER {former customers} other {this stage}}`;
const KIND = `{kind, select, CUSTOMER {customers} PROSPECT {prospects} SUPPLIER {suppliers} PARTNER {partners}
  EMPLOYEE {employees} COMMUNITY {the community} MEDIA {media} other {all others}}`;

export const cadences: Messages<CadenceWording> = {
  'cadence.holds': `{days, plural, =0 {No rhythm} one {Every day} other {Every # days}}{max, plural, =0 {} other {, at most #}}: {scope, select,
    CONTACT {set for this person} TAG {set for the tag “{tag}”} STAGE {set for ${STAGE}} other {set for ${KIND}}}.`,
  'cadence.paused': 'Paused until {day}.',
};
