import { CALL_COMPLAINT, CALL_ENQUIRY, CALL_FOLLOW_UP, CALL_GENERAL } from './calls';
import { EMPLOYEE_ONE_TO_ONE, PARTNER_MEETING } from './colleagues';
import { EVENT_GENERAL, MEETING_DISCOVERY, MEETING_GENERAL, WALK_IN_VISIT } from './in-person';
import { CHAT_GENERAL, MESSAGE_GENERAL, OTHER_GENERAL, SMS_GENERAL, VIDEO_CALL_GENERAL } from './messages';
import { COMMUNITY_CALL, MEDIA_CALL } from './public';
import type { ShippedProtocol } from '../../../protocols/shipped-protocol';
import { SUPPLIER_CALL, SUPPLIER_DELAY } from './suppliers';
import { EMAIL_APOLOGY, EMAIL_GENERAL, FEEDBACK_GENERAL, LETTER_GENERAL } from './written';

/**
 * What a new workspace speaks by: at least the general one for every customer-facing type, and some for those who are no
 * customers. A workspace made before keeps the protocols it has: they are its own words by now.
 */
export const BASIC_PROTOCOLS: readonly ShippedProtocol[] = [
  CALL_GENERAL,
  CALL_COMPLAINT,
  CALL_ENQUIRY,
  CALL_FOLLOW_UP,
  EMAIL_GENERAL,
  EMAIL_APOLOGY,
  MEETING_GENERAL,
  MEETING_DISCOVERY,
  WALK_IN_VISIT,
  CHAT_GENERAL,
  VIDEO_CALL_GENERAL,
  SMS_GENERAL,
  MESSAGE_GENERAL,
  LETTER_GENERAL,
  EVENT_GENERAL,
  FEEDBACK_GENERAL,
  OTHER_GENERAL,
  SUPPLIER_CALL,
  SUPPLIER_DELAY,
  PARTNER_MEETING,
  EMPLOYEE_ONE_TO_ONE,
  COMMUNITY_CALL,
  MEDIA_CALL,
];
