/** Types of the contract without an `id` of their own: they live inside their parent. A spec keeps this list true. */
export const KEYLESS = [
  'UserError',
  'PageInfo',
  'SetupState',
  'ContactConnection',
  'ContactEdge',
  'CompanyConnection',
  'CompanyEdge',
  'BestReach',
  'Contactability',
  'TranscriptMessage',
  'InteractionConnection',
  'InteractionEdge',
  'ProtocolStep',
  'FieldChange',
  'ChangeConnection',
  'ChangeEdge',
  'ViewerPayload',
  'SignOutPayload',
  'LinkPayload',
  'MemberPayload',
  'WorkspacePayload',
  'ApiKeyPayload',
  'ContactPayload',
  'CompanyPayload',
  'TagPayload',
  'InteractionTypePayload',
  'ProtocolPayload',
  'InteractionPayload',
  'OpenSpan',
  'Holiday',
  'BusinessCalendarPayload',
  'CadencePayload',
  'Ring',
  'SuggestedStep',
  'SilentRule',
  'RuleReport',
  'UndoPayload',
];

/**
 * Records whose other fields depend on where they stand: the same relationship is another one from its other side. The
 * cache keeps them inside their parent, though they have an `id`.
 */
export const SEEN_FROM = ['Relationship', 'Evidence'];
