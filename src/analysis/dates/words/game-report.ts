import type { Token } from '../../document.ts';

/** Words of ball games that are played in quarters; two different ones make a text a report of games. */
const ofGames = new Set(
  'touchdown touchdowns quarterback quarterbacks rebound rebounds halftime layup layups dunk dunks nba wnba nfl pointer pointers yard yards fumble fumbles interception interceptions punt punts buzzer turnover turnovers knicks lakers playoff playoffs tipoff kickoff'.split(
    ' ',
  ),
);
const enough = 2;

/** Whether a text tells of games that have quarters of their own ("the third quarter belonged to the visitors"). */
export function tellsOfGames(tokens: readonly Token[]): boolean {
  const seen = new Set<string>();
  for (const { lower } of tokens) {
    if (!ofGames.has(lower)) continue;
    seen.add(lower.replace(/s$/, ''));
    if (seen.size >= enough) return true;
  }
  return false;
}
