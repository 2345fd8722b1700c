/** Given names that one person goes by, folded; a name may stand in several rows. */
const rows = `
william bill billy will liam willy
robert rob bob bobby robbie bert
richard rick dick ricky rich
james jim jimmy jamie
john johnny jack jon
joseph joe joey
michael mike mick mickey micky
thomas tom tommy
charles charlie chuck
edward ed eddie ted teddy ned
theodore ted teddy theo
donald don donnie
ronald ron ronnie
kenneth ken kenny
stephen steve steven
matthew matt
anthony tony antony
andrew andy drew
daniel dan danny
david dave
benjamin ben benny bibi
bernard bernie
alexander alex sasha sandy aleksandr oleksandr alexandr aliaksandr alyaksandr
alexandra alex sasha sandra aleksandra oleksandra
samuel sam sammy
timothy tim
gregory greg
jeffrey jeff geoffrey geoff
lawrence larry
gerald gerry jerry
frederick fred freddie
nicholas nick nicolas mykola nikolai nikolay
christopher chris
patrick pat paddy
peter pete petro pyotr
philip phil phillip
vincent vince
walter walt
raymond ray
katherine kate katie kathy cathy catherine kathryn ekaterina kateryna
elizabeth liz beth betsy lizzie eliza elisabeth
margaret maggie peggy meg
susan sue susie
deborah debbie deb
patricia pat patty tricia
jennifer jen jenny
barbara barb
victoria vicky
rebecca becky
jacqueline jackie
christine chris christina
vladimir volodymyr uladzimir
svetlana sviatlana svitlana
elena olena yelena alena
olga olha volha
tatiana tatyana tetiana tatsiana
natalia natalya nataliya natallia
viktor victor viktar
dmitry dmytro dmitri dmitrij
sergei serhiy sergey serhii sergej siarhei
alexei oleksiy aleksey oleksii alexey
mikhail mykhailo
pavel pavlo
yevgeny yevhen evgeny yevgeniy
igor ihor
oleg oleh
yuri yuriy iurii yury
konstantin kostyantyn
george georgy heorhiy georgi yuri
barack barry
ashton ash
juan john johann johannes jan ivan
`;

const groups = new Map<string, Set<number>>();
rows
  .trim()
  .split('\n')
  .forEach((row, index) => {
    for (const name of row.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(index));
  });

/** Names for the groups of short and full forms that a given name belongs to. */
export function givenNameGroups(name: string): readonly string[] {
  return [...(groups.get(name) ?? [])].map((index) => `g${index}`);
}

export function sameGivenName(a: string, b: string): boolean {
  const of = groups.get(b);
  if (of === undefined) return false;
  for (const index of groups.get(a) ?? []) if (of.has(index)) return true;
  return false;
}
