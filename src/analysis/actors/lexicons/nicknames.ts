/** First names that may be the same person's: short forms, and one name in several languages' spellings. */
const rows = `
alexander alex sasha aleksandr alexandr oleksandr aliaksandr alyaksandr alexandre alejandro alec sandy
alexandra sandra alex
andrew andy drew andrei andrey andriy andrii andre andrzej
anthony tony antony anton antonio
benjamin ben benny
bernard bernie
catherine kate katie cathy katherine kathryn kathy katherina ekaterina kateryna
charles charlie chuck carlos karl
christopher chris kit
daniel dan danny
david dave davy
deborah debbie deb
donald don donnie
dmitry dmitri dmytro dimitri dmitriy dima
edward ed eddie ted ned
elizabeth liz beth lizzie eliza betsy libby
francis frank franz francisco
frederick fred freddie
geoffrey geoff jeff jeffrey
george georgy jorge georgi yuri
gerald gerry jerry
gregory greg grigory
henry harry hank henri
jacob jake
james jim jimmy jamie
jennifer jen jenny
john jack johnny jon ivan ihor
jonathan jon
joseph joe joey josef jose josep
joshua josh
kenneth ken kenny
kimberly kim
lawrence larry laurence
leonard leo len lenny leonid
margaret maggie meg peggy
matthew matt
michael mike mick mickey mikhail mykhailo michel
mohammed mohammad muhammad mohamed mohamad muhammed
natalia nataliya natalya natasha natallia
olga olha volha
elena olena yelena alena
nicholas nick nicolas mykola nikolai nikolay
patricia pat patty
patrick pat paddy
peter pete petro pyotr piotr
philip phil phillip philippe
raymond ray
rebecca becky
richard rick dick richie rich ricky
robert bob rob bobby robbie bert
ronald ron ronnie
samuel sam samantha
sergei sergey serhiy serhii sergiy
stephen steve steven stefan stephan esteban
susan sue susie
svetlana sviatlana svitlana
theodore ted teddy
tatiana tatyana tetiana tatsiana
theresa teresa terry tess
thomas tom tommy
timothy tim
victor viktor
victoria vicky viktoria viktoriia
vincent vince
vladimir volodymyr vlad volodimir uladzimir
walter walt
william bill will billy willy liam
yevgeny evgeny yevgeniy yevhen evgeni
yulia julia yuliia iuliia
`;

const groups = new Map<string, number[]>();
for (const [index, row] of rows.trim().split('\n').entries()) {
  for (const name of row.split(' ')) groups.set(name, [...(groups.get(name) ?? []), index]);
}

export function areNicknames(a: string, b: string): boolean {
  const other = groups.get(b);
  return other !== undefined && (groups.get(a) ?? []).some((group) => other.includes(group));
}
