/**
 * Abbreviations that keep their point, by what may follow them. Case matters: "Gov." is a title, "gov." is nothing.
 */

/** Stand before a name: the point never ends a sentence. */
export const titles = words(
  'Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Sgt Capt Maj Adm Cmdr Cdr Cpl Pvt Spc Brig',
  'Supt Det Insp Rev Revs Fr Msgr Rt Hon Pres Amb Atty Messrs Mme Mlle vs Vs v approx Approx ca cf al Pte Sra',
  'MR MRS MS DR PROF SEN REP GOV GEN COL LT CAPT ADM AMB REV', // the speakers of a transcript
);

/** Stand before a number. Elsewhere the word is an ordinary one ("No.", "the Sun."), and the point ends its sentence. */
export const beforeNumbers = words('No Nos no nos Art Arts Sec Secs Fig Figs Vol vol Ch Para para c p pp Sat Sun Mar');

/** May end a sentence: then the next word tells. */
export const others = words(
  'St Ste Mt Ft Inc Corp Co Cos Ltd Plc Bros Assn Dept Univ Jr Sr Esq etc est Est dept Ave Blvd Rd Rs ext incl resp',
  'Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri',
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Kan Ky Mass Md Mich Minn Mont Neb Nev Okla Ore Penn Tenn Tex Va Vt Wis Wyo',
);

/** Words that open sentences far oftener than they continue a name: after "U.S." or "Inc." they start a new one. */
export const starters = words(
  'The A An This That These Those There Here He She It They We You I My Our His Her Its Their Your',
  'In On At By For From With Without Within After Before During Since Until While When Where Who What Why How Which As If Although Though Because',
  'But And Or So Yet Nor Not No Yes Then Thus However Meanwhile Moreover Instead Still Also Earlier Later Now Today Yesterday Tomorrow',
  'Some Many Most Several Other Others Another Each Every All Both Few More Under Over Through Between Among Against Despite According About Once',
  'One Two Three Mr Mrs Ms Dr Sen Gov Rep Last Next Even Only Just Such Asked Speaking Let Is Are Was Were Do Does Did Has Have Had Will Would Can Could Should',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
