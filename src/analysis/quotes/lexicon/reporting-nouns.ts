/**
 * Nouns that attribute to their possessor what follows them ("Berg's claim that the bank failed", "her vow to resign"), by what must follow:
 * a clause with "that", an infinitive, or one of the prepositions.
 */
export interface NounGroup {
  readonly that: boolean;
  readonly infinitive: boolean;
  readonly prepositions: readonly string[];
  readonly nouns: string;
}

export const nounGroups: readonly NounGroup[] = [
  {
    that: true,
    infinitive: false,
    prepositions: [],
    nouns:
      'claim assertion statement suggestion argument warning belief view allegation accusation contention insistence prediction declaration ' +
      'announcement concern fear hope worry comment remark conviction complaint admission acknowledgment acknowledgement observation ' +
      'conclusion finding testimony assurance opinion contention charge explanation revelation confession boast denial reminder ' +
      'report study analysis projection forecast estimate assessment judgment acceptance recognition insinuation position theory',
  },
  {
    that: true,
    infinitive: true,
    prepositions: [],
    nouns: 'promise pledge vow threat proposal call demand request wish desire recommendation',
  },
  {
    that: false,
    infinitive: true,
    prepositions: [],
    nouns: 'refusal intention commitment reluctance willingness unwillingness',
  },
  {
    that: false,
    infinitive: false,
    prepositions: ['of', 'against', 'about', 'over', 'for'],
    nouns:
      'criticism praise condemnation endorsement rejection denunciation mockery description characterization characterisation criticisms ' +
      'warning warnings complaint complaints accusation accusations call calls claim claims remarks critique denial prediction assertion assertions',
  },
];
