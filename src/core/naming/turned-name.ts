const surnameFirst = /^(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)?), ((?:\p{Lu}[\p{Ll}’'.-]+ ?){1,4})$/u;

/** "IVANENKO, Pyotr Sergeyevich", as a list has a person, in the order of speech: "Pyotr Sergeyevich Ivanenko". Other names as they are. */
export function turnedName(name: string): string {
  const [, surname = '', given = ''] = surnameFirst.exec(name) ?? [];
  if (surname === '') return name;
  const calm = surname.toLowerCase().replace(/(?<=^|[ ’'-])\p{L}/gu, (letter) => letter.toUpperCase());
  return `${given.trim()} ${calm}`;
}
