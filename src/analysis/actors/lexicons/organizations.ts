/** Legal forms that a company's short name leaves out. */
export const companySuffixes: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh sa nv spa se oyj ab asa kk sdn bhd pte pty sarl srl'.split(
    ' ',
  ),
);

/** Words that a short form may leave off the end of an organization's name ("Ford" for "Ford Motor"). */
export const genericEndings: ReadonlySet<string> = new Set(
  `group holdings holding motor motors airlines airways air lines bank bancorp financial insurance pharmaceuticals pharma laboratories labs
  technologies technology systems software electronics energy oil gas petroleum power electric media entertainment pictures studios records
  industries international partners capital securities brothers bros stores supermarkets foods brewery breweries telecom communications
  mobile wireless computer computers steel mining chemicals chemical aircraft aerospace automotive automobiles corp inc company network
  networks news university college institute foundation party fc united city town rovers hotspur athletic wanderers albion club movement
  militia police resources enterprises worldwide global services solutions and co sons`.split(/\s+/),
);
