import { it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { checkReferenceInvariant } from '../contracts/reference-invariant.ts';

it('a citation’s snippet equals the article’s text at its span, for ever', () =>
  checkReferenceInvariant(async () => openSqliteArchive(':memory:'), 60));
