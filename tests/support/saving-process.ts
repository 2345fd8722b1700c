import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { sketch } from './analysed-article.ts';

/** Saves articles for ever and prints the key of each one that the archive has acknowledged. Run as `node saving-process.ts PATH START`. */
const [path = '', start = '0'] = process.argv.slice(2);
const archive = openSqliteArchive(path);
for (let number = Number(start); ; number++) {
  const key = `article-${number % 40}`;
  await archive.save([savedArticle(key, number)], number);
  process.stdout.write(`${key} ${number}\n`);
}

function savedArticle(key: string, number: number) {
  const lines = Array.from({ length: 30 }, (_, index) => `Line ${index} of number ${number} names Aino Lehtinen.`);
  return sketch({ key, sentences: lines, actors: [{ name: 'Aino Lehtinen' }] });
}
