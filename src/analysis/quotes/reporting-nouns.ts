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
      'estimate assessment judgment acceptance recognition insinuation position theory',
  },
  {
    that: true,
    infinitive: true,
    prepositions: [],
    nouns: 'promise pledge vow threat proposal call decision demand request wish desire recommendation order',
  },
  {
    that: false,
    infinitive: true,
    prepositions: [],
    nouns: 'plan refusal intention offer commitment reluctance willingness unwillingness',
  },
  {
    that: false,
    infinitive: false,
    prepositions: ['of', 'for', 'on', 'against', 'about', 'over'],
    nouns:
      'criticism praise support opposition attack condemnation endorsement rejection denunciation defense defence mockery description ' +
      'characterization characterisation criticisms attacks warning warnings complaint complaints accusation accusations question questions ' +
      'call calls proposal view views opinion opinions fear fears concern concerns claim claims remarks comments critique disdain admiration ' +
      'denial prediction mention assessment embrace',
  },
];
