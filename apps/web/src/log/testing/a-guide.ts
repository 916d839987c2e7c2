/** The guide that fits: named after the type and situation that were asked for. */
export const aGuide = ({ typeId, situation, versionId }: Record<string, unknown>) => ({
  fittingProtocol: {
    __typename: 'FittingProtocol',
    id: `${String(versionId ?? typeId)}-${String(situation)}`,
    openingLine: 'Amira, Lena here.',
    missingVariables: situation === 'COMPLAINT' ? ['companyName'] : [],
    matchedBy: situation ? 'TYPE_AND_SITUATION' : 'TYPE_GENERAL',
    alternatives: [{ __typename: 'ProtocolVersionRef', id: 'other', name: 'Another one', number: 1 }],
    protocolVersion: {
      __typename: 'ProtocolVersion',
      id: `v-${String(versionId ?? typeId)}-${String(situation)}`,
      protocolId: 'p1',
      name: `Guide for ${String(versionId ?? typeId)} ${String(situation)}`,
      number: 2,
      tone: ['calm', 'specific', 'owning it'],
      soundsLike: 'Here is what happened.',
      doesNotSoundLike: 'We always try our best.',
      do: ['One date, one name'],
      dont: ['Blame the driver'],
      steps: [
        { __typename: 'ProtocolStep', purpose: 'Let her finish', say: null, ask: 'What would help?', must: true },
      ],
      responseTargetMinutes: 240,
      escalateWhen: null,
      after: null,
    },
  },
});
