// TIMEX3 (Pustejovsky et al. 2003) writes an X for each figure that neither the text nor its day of publication tells: an October 7 of some
// year is anyYear-10-07.

export const anyYear = 'XXXX';
export const anyDecade = 'XXX';
export const anyMonth = `${anyYear}-XX`;
export const anyDay = `${anyMonth}-XX`;
export const anyQuarter = `${anyYear}-QX`;
export const anyWeek = `${anyYear}-WXX`;
export const anyWeekend = `${anyWeek}-WE`;
