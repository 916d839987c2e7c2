import type { BriefWording } from '../brief-wording';
import type { Messages } from '../wording';

const LABEL = `{key, select, TOPIC_AVOID {Leave out} DO_NOT_DISTURB {Do not disturb} FORMALITY {Formality}
  HOURS {Good hours} DIRECTNESS {Directness} PACE {Pace} SMALL_TALK {Small talk} DETAIL_LEVEL {Detail}
  ACCESSIBILITY {Access} INTERPRETER {Interpreter} DECISION_STYLE {Decides}
  PREFERRED_CHANNEL {Reach by} AVOID_CHANNEL {Not by} TOPIC_ENJOY {Enjoys} other {Likes}}`;
const DISLIKED = `{key, select, TOPIC_AVOID {Leave out} DO_NOT_DISTURB {Do not disturb} HOURS {Bad hours}
  AVOID_CHANNEL {Not by} PREFERRED_CHANNEL {Not by} FORMALITY {Dislikes (formality)}
  DIRECTNESS {Dislikes (directness)} PACE {Dislikes (pace)} SMALL_TALK {Dislikes (small talk)}
  DETAIL_LEVEL {Dislikes (detail)} ACCESSIBILITY {Dislikes (access)} INTERPRETER {Dislikes (interpreter)}
  DECISION_STYLE {Dislikes (decisions)} other {Dislikes}}`;
const MUST = `{key, select, OTHER {Must} other {${LABEL} (must)}}`;
const PREFERENCE = `{strength, select, MUST {${MUST}} DISLIKES {${DISLIKED}} other {${LABEL}}}`;
const CHANNEL = `{channel, select, PHONE {by phone} SMS {by text message} EMAIL {by e-mail} CHAT {by chat}
  SOCIAL {by social media} POST {by post} VIDEO {by video call} other {in person}}`;

export const brief: Messages<BriefWording> = {
  'brief.name':
    'Say {name}{kind, select, SUPPLIER { (supplier)} PARTNER { (partner)} EMPLOYEE { (works here)} COMMUNITY { (community)} MEDIA { (media)} other {}}',
  'brief.name.long': 'Their name is a long one: open the contact to read it',
  'brief.died': '{name} has died ({when}). Do not call or write to them',
  'brief.bereaved': 'Bereavement ({what}): be gentle, nothing cheerful',
  'brief.pronunciation': 'Said {pronunciation}',
  'brief.pronouns': 'Pronouns: {pronouns}',
  'brief.language': 'Language: {language}',
  'brief.promise': '{promise}',
  'brief.promise.long': 'We made a longer promise ({when})',
  'brief.due': '{state, select, OVERDUE {Overdue since {when}} other {Due {when}}}',
  'brief.due.open': 'No date was set',
  'brief.pain.words': 'In their words: “{words}” Last told {when}.',
  'brief.pain.title': 'Bothers them ({when}): {title}',
  'brief.pain.long': 'They told us at length what bothers them ({when})',
  'brief.pain.state': '{status, select, FIXED_NOT_TOLD {Fixed: tell them} IN_PROGRESS {Being worked on} other {}}',
  'brief.last.spoke': '{type} with {by}, {when}',
  'brief.last.theirs': '{type} from them, {when}',
  'brief.last.ours': `{type} by {by}, {when}{outcome, select, LEFT_VOICEMAIL {, left a voicemail}
    LEFT_MESSAGE_WITH_PERSON {, left a message} NO_ANSWER {, no answer} BUSY {, busy} WRONG_NUMBER {, wrong number}
    CALL_BACK_REQUESTED {, call back requested} REFUSED {, refused} other {}}`,
  'brief.feeling': `{source, select, STAFF_OBSERVED {They seemed} CUSTOMER_STATED {They said they felt}
    SURVEY {In a survey they were} other {Suggested, not confirmed:}} {feeling, select, UPSET {upset}
    STRAINED {strained} NEUTRAL {neutral} WARM {warm} other {delighted}}`,
  'brief.preference': `${PREFERENCE}: {value}`,
  'brief.preference.channel': `{key, select,
    PREFERRED_CHANNEL {{strength, select, MUST {Only} DISLIKES {Rather not} other {Best}}}
    other {{strength, select, MUST {Never} other {Rather not}}}} ${CHANNEL}`,
  'brief.preference.long': `${PREFERENCE}: a longer note ({when})`,
  'brief.preference.stale': 'Ask whether this still holds',
  'brief.ask':
    '{about, select, CHANNEL {Ask how they like to be reached} HOURS {Ask which hours suit them} other {Ask which language they prefer}}',
  'brief.opening': '“{line}”',
};
