/** What may become of those counted: the plain word and the forms of verbs and adjectives that say it. */
const table = `
killed: kill kills killed killing slain dead die dies died dying slew drowned executed murdered
wounded: wound wounds wounded wounding injure injures injured injuring hurt maimed
captured: capture captures captured capturing seized imprisoned jailed kidnapped abducted
released: release releases released releasing free frees freed freeing exchange exchanges exchanged exchanging swap swapped returned
arrested: arrest arrests arrested arresting detain detains detained detaining
displaced: displace displaces displaced displacing uprooted
homeless: homeless
evacuated: evacuate evacuates evacuated evacuating
missing: missing
fled: flee flees fled fleeing escaped
rescued: rescue rescues rescued rescuing saved
infected: infect infects infected infecting
destroyed: destroy destroys destroyed destroying wrecked demolished
damaged: damage damages damaged damaging
lost: lose loses lost losing
dismissed: dismiss dismissed dismissing fire fired firing sacked sacking redundant
hired: hire hires hired hiring recruit recruits recruited recruiting
`;

export const fates: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [fate = '', forms = ''] = row.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, fate]);
    }),
);
