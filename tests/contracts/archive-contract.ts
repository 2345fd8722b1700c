import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive, PassageQuery } from '../../src/archive/archive.ts';
import { type ArticleSketch, sketch } from '../support/analysed-article.ts';

export interface OpenedArchive {
  readonly archive: Archive;
  /** Closes the archive and removes what it left. */
  dispose(): Promise<void>;
}

const budget: ArticleSketch = {
  key: 'budget',
  outlet: 'Northern Post',
  published: '2024-11-12',
  sentences: [
    'Prime Minister Aino Lehtinen defended the budget on Tuesday.',
    'She said 4,200 soldiers would be hired.',
    '“We will not wait for others,” Lehtinen said.',
    'The opposition called the plan reckless.',
  ],
  actors: [
    { name: 'Aino Lehtinen', as: ['Aino Lehtinen', 'Lehtinen'], roles: ['Prime Minister'], references: ['She'] },
  ],
  figures: [{ text: '4,200', counted: 'soldiers', claimant: 'She' }],
  dates: [{ text: 'Tuesday', value: '2024-11-12' }],
  quotes: [{ text: 'We will not wait for others,', speaker: 'Aino Lehtinen' }],
};

const march: ArticleSketch = {
  key: 'march',
  outlet: 'Harbour Gazette',
  published: '2024-11-14',
  sentences: [
    'About 900 troops marched through Łódź.',
    'Defence chief Olek Zieliński watched the troops’ parade with Aino Lehtinen.',
    'A second parade follows in 2025.',
  ],
  actors: [
    { name: 'Olek Zieliński', roles: ['Defence chief'] },
    { name: 'Aino Lehtinen' },
    { name: 'Łódź', kind: 'place' },
  ],
  figures: [{ text: '900', counted: 'troops' }],
  dates: [{ text: '2025', value: '2025' }],
};

const anything: PassageQuery = { groups: [], actor: null, having: null, since: null, limit: 20 };

/** What every archive does, whatever it is built on. */
export function archiveContract(name: string, open: () => Promise<OpenedArchive>): void {
  describe(name, () => {
    let opened: OpenedArchive;
    let archive: Archive;
    beforeEach(async () => {
      opened = await open();
      archive = opened.archive;
    });
    afterEach(() => opened.dispose());

    const texts = async (query: Partial<PassageQuery>) =>
      (await archive.passages({ ...anything, ...query })).map(({ text }) => text);
    const idOf = async (name: string) => (await archive.actorsNamed(name, 1))[0]?.actor.id ?? 'nobody';

    describe('articles', () => {
      it('is empty at first', async () => {
        expect(await archive.lastArrival()).toBe(0);
        expect(await archive.status()).toEqual({
          articles: 0,
          sentences: 0,
          actors: 0,
          newest: null,
          lastSaved: null,
          outlets: [],
        });
        expect(await archive.passages(anything)).toEqual([]);
        expect(await archive.actorsNamed('Kim', 5)).toEqual([]);
        expect(await archive.article('1', null)).toBeNull();
      });

      it('gives an article back as it was saved', async () => {
        const [saved] = await archive.save([sketch(budget)], 1000);
        expect(saved).toMatchObject({ revision: 1, change: 'new' });
        const stored = await archive.article(saved?.article ?? '', null);
        const { key, title, outlet, published, text } = sketch(budget).article;
        expect(stored).toMatchObject({ id: saved?.article, revision: 1, key, title, outlet, published, text });
        expect(stored?.summary).toBe(budget.sentences[0]);
      });

      it('counts what it holds', async () => {
        await archive.save([sketch(budget), sketch(march)], 1234);
        expect(await archive.status()).toEqual({
          articles: 2,
          sentences: 7,
          actors: 3,
          newest: '2024-11-14',
          lastSaved: 1234,
          outlets: [
            { outlet: 'Harbour Gazette', articles: 1 },
            { outlet: 'Northern Post', articles: 1 },
          ],
        });
      });

      it('changes nothing when the same article comes twice', async () => {
        const [first] = await archive.save([sketch(budget)], 1);
        const before = [await archive.passages(anything), await archive.actorsNamed('Lehtinen', 5)];
        expect(await archive.save([sketch(budget)], 1)).toEqual([{ ...first, change: 'unchanged' }]);
        expect([await archive.passages(anything), await archive.actorsNamed('Lehtinen', 5)]).toEqual(before);
        expect(await archive.status()).toMatchObject({ articles: 1, sentences: 4, actors: 1 });
      });

      it('replaces the facts of a changed article and keeps its old text readable', async () => {
        const [first] = await archive.save([sketch(budget), sketch(march)], 1);
        const revised = { ...budget, sentences: [...budget.sentences.slice(0, 3), 'The opposition agreed.'] };
        const [second] = await archive.save([sketch(revised)], 2);
        expect(second).toEqual({ article: first?.article, revision: 2, change: 'revised' });
        expect(await texts({ groups: [['reckless']] })).toEqual([]);
        expect(await texts({ groups: [['opposition']] })).toEqual(['The opposition agreed.']);
        const id = first?.article ?? '';
        expect((await archive.article(id, 1))?.text).toBe(sketch(budget).article.text);
        expect((await archive.article(id, null))?.text).toBe(sketch(revised).article.text);
        expect(await archive.article(id, 3)).toBeNull();
        expect(await archive.status()).toMatchObject({ articles: 2, sentences: 7, actors: 3 });
      });

      it('takes a better analysis of the same text without a new revision', async () => {
        const [first] = await archive.save([sketch({ ...budget, figures: [] })], 1);
        expect(await texts({ having: 'figure' })).toEqual([]);
        expect(await archive.save([sketch(budget)], 2)).toEqual([{ ...first, change: 'unchanged' }]);
        expect(await texts({ having: 'figure' })).toEqual([budget.sentences[1]]);
        expect(await archive.status()).toMatchObject({ sentences: 4, actors: 1, outlets: [{ articles: 1 }] });
      });

      it('forgets an actor whom no article names any more', async () => {
        await archive.save([sketch(march)], 1);
        await archive.save([sketch({ ...march, sentences: ['About 900 troops marched in 2025.'], actors: [] })], 2);
        expect(await archive.actorsNamed('Zieliński', 5)).toEqual([]);
        expect(await archive.completeNames('Ziel', 5)).toEqual([]);
        expect(await archive.status()).toMatchObject({ actors: 0 });
      });

      it('keeps ids of actors while articles are saved again', async () => {
        await archive.save([sketch(budget), sketch(march)], 1);
        const before = await idOf('Aino Lehtinen');
        await archive.save([sketch({ ...budget, title: 'Budget, updated' })], 2);
        await archive.save([sketch({ ...march, title: 'March, updated' })], 3);
        expect(await idOf('Aino Lehtinen')).toBe(before);
      });

      it('lists current articles, newest published first, undated last', async () => {
        await archive.save(
          [
            sketch({ key: 'undated', sentences: ['Nobody knows when.'], published: null }),
            sketch(budget),
            sketch({ key: 'evening', sentences: ['It was late.'], published: '2024-11-13T21:30:00+02:00' }),
            sketch({ key: 'morning', sentences: ['It was early.'], published: '2024-11-13T06:00:00Z' }),
            sketch(march),
          ],
          1,
        );
        const keys = async (since: string | null, limit: number) =>
          (await archive.articlesSince(since, limit)).map(({ key }) => key);
        expect(await keys(null, 9)).toEqual(['march', 'evening', 'morning', 'budget', 'undated']);
        expect(await keys('2024-11-13', 9)).toEqual(['march', 'evening', 'morning']);
        expect(await keys(null, 1)).toEqual(['march']);
      });

      it('tells what has arrived since, a revised article as one new arrival', async () => {
        await archive.save([sketch(budget), sketch(march)], 1);
        const first = await archive.arrivals(0, 9);
        expect(first.map(({ article }) => article.key)).toEqual(['budget', 'march']);
        const seen = first.at(-1)?.arrival ?? 0;
        expect(await archive.lastArrival()).toBe(seen);
        expect(await archive.arrivals(seen, 9)).toEqual([]);
        await archive.save([sketch(march), sketch({ key: 'budget', sentences: ['The budget was withdrawn.'] })], 2);
        const later = await archive.arrivals(seen, 9);
        expect(later.map(({ article }) => [article.key, article.revision])).toEqual([['budget', 2]]);
        expect((await archive.arrivals(0, 1)).map(({ article }) => article.key)).toEqual(['march']);
      });

      it('saves nothing of a batch with an article whose facts are not in its text', async () => {
        const sound = sketch(budget);
        const broken = sketch(march);
        const facts = { ...broken.facts, sentences: [{ start: 0, end: 99_999 }] };
        await expect(archive.save([sound, { ...broken, facts }], 1)).rejects.toMatchObject({ code: 'invalid-span' });
        expect(await archive.status()).toMatchObject({ articles: 0, sentences: 0 });
      });

      it('takes text that is no proper Unicode, without moving an offset', async () => {
        const odd = sketch({
          key: 'odd\0',
          sentences: ['Half a pair \ud83d and \0 stand here.', 'Aino Lehtinen spoke.'],
          actors: [{ name: 'Aino Lehtinen', as: ['Aino Lehtinen', '\0'] }],
        });
        const [saved] = await archive.save([odd], 1);
        expect(await archive.save([odd], 2)).toEqual([{ ...saved, change: 'unchanged' }]);
        expect(await texts({ groups: [['lehtinen']] })).toEqual(['Aino Lehtinen spoke.']);
        expect((await archive.article(saved?.article ?? '', null))?.text).toHaveLength(odd.article.text.length);
      });

      it('finds an article by its key', async () => {
        const [saved] = await archive.save([sketch(budget)], 1);
        expect(await archive.idOf('budget')).toBe(saved?.article);
        expect(await archive.idOf('nobody has this')).toBeNull();
      });

      it('remembers which raw text it has taken in', async () => {
        expect(await archive.holds('budget', 'a1')).toBe(false);
        await archive.remember('budget', 'a1');
        expect(await archive.holds('budget', 'a1')).toBe(true);
        await archive.remember('budget', 'a2');
        expect(await archive.holds('budget', 'a1')).toBe(false);
        expect(await archive.holds('budget', 'a2')).toBe(true);
      });
    });

    describe('passages', () => {
      beforeEach(() => archive.save([sketch(budget), sketch(march)], 1));

      it('carry every fact of their sentence', async () => {
        const lehtinen = await idOf('Aino Lehtinen');
        const [first, second, third] = await archive.passagesOf(
          (await archive.articlesSince(null, 2))[1]?.id ?? '',
          0,
          9,
        );
        const { facts } = sketch(budget);
        expect(first).toMatchObject({ index: 0, text: budget.sentences[0], dates: facts.dates, start: 0 });
        expect(first?.mentions).toEqual([{ start: 15, end: 28, actor: lehtinen }]);
        expect(second?.figures).toEqual([{ ...facts.figures[0], claimantActor: null }]);
        expect(third?.quotations).toEqual([{ ...facts.quotations[0], speakerActor: lehtinen }]);
      });

      it('come newest article first, sentences in order', async () => {
        expect(await texts({})).toEqual([...march.sentences, ...budget.sentences]);
        expect(await texts({ limit: 4 })).toEqual([...march.sentences, budget.sentences[0]]);
        expect(await texts({ limit: 0 })).toEqual([]);
      });

      it('hold every group, by any of its alternatives', async () => {
        expect(await texts({ groups: [['troops', 'soldiers']] })).toEqual([
          march.sentences[0],
          march.sentences[1],
          budget.sentences[1],
        ]);
        expect(await texts({ groups: [['troops', 'soldiers'], ['hired']] })).toEqual([budget.sentences[1]]);
        expect(await texts({ groups: [['second parade']] })).toEqual([march.sentences[2]]);
        expect(await texts({ groups: [['parade second']] })).toEqual([]);
        expect(await texts({ groups: [[]] })).toEqual([]);
      });

      it('are found under the other forms of a word', async () => {
        expect(await texts({ groups: [['troop']] })).toEqual(march.sentences.slice(0, 2));
        expect(await texts({ groups: [['soldier']] })).toEqual([budget.sentences[1]]);
        expect(await texts({ groups: [['marching']] })).toEqual([march.sentences[0]]);
        expect(await texts({ groups: [['parades']] })).toEqual(march.sentences.slice(1));
        expect(await texts({ groups: [['par']] })).toEqual([]);
      });

      it('are found whatever the case and the diacritics', async () => {
        expect(await texts({ groups: [['ZIELINSKI']] })).toEqual([march.sentences[1]]);
        expect(await texts({ groups: [['zieliński']] })).toEqual([march.sentences[1]]);
      });

      it('are narrowed by what they hold and by date', async () => {
        expect(await texts({ having: 'figure' })).toEqual([march.sentences[0], budget.sentences[1]]);
        expect(await texts({ having: 'date' })).toEqual([march.sentences[2], budget.sentences[0]]);
        expect(await texts({ having: 'quotation' })).toEqual([budget.sentences[2]]);
        expect(await texts({ having: 'figure', since: '2024-11-13' })).toEqual([march.sentences[0]]);
        expect(await texts({ groups: [['soldiers']], since: '2024-11-12' })).toEqual([budget.sentences[1]]);
      });

      it('are those of one actor, by name or reference', async () => {
        const actor = await idOf('Aino Lehtinen');
        expect(await texts({ actor })).toEqual([march.sentences[1], ...budget.sentences.slice(0, 3)]);
        expect(await texts({ actor, having: 'figure' })).toEqual([budget.sentences[1]]);
        expect(await texts({ actor, groups: [['troops']] })).toEqual([march.sentences[1]]);
        expect(await texts({ actor, groups: [['reckless']] })).toEqual([]);
        expect(await texts({ actor: 'no such id' })).toEqual([]);
      });

      it('are the ones where a person speaks', async () => {
        const [only, ...others] = await archive.quotationsBy(await idOf('Lehtinen'), 5);
        expect(only?.text).toBe(budget.sentences[2]);
        expect(others).toEqual([]);
        expect(await archive.quotationsBy(await idOf('Zieliński'), 5)).toEqual([]);
      });

      it('can be read on from any sentence of an article', async () => {
        const id = (await archive.articlesSince(null, 1))[0]?.id ?? '';
        const indexes = (await archive.passagesOf(id, 1, 9)).map(({ index }) => index);
        expect(indexes).toEqual([1, 2]);
        expect(await archive.passagesOf('no such id', 0, 9)).toEqual([]);
      });

      it('never throw on what somebody typed', async () => {
        const hostile = [
          '"',
          '""',
          '*',
          'a AND',
          'NEAR(',
          'x OR y NOT',
          '^a',
          '-',
          '😀',
          "'; DROP TABLE article; --",
          '\0',
          ':',
        ];
        for (const words of [...hostile, '"parade"*'.repeat(1200), 'troops '.repeat(2000), '(', 'a\u{d800}b'])
          await expect(archive.passages({ ...anything, groups: [[words]] })).resolves.toBeInstanceOf(Array);
        expect(await texts({ groups: [['😀']] })).toEqual([]);
        expect(await texts({ groups: [['"parade"*']] })).toEqual(march.sentences.slice(1));
      });

      it('reach into articles of more than a thousand sentences', async () => {
        const sentences = Array.from({ length: 1100 }, (_, index) => `Line ${index} speaks of walnuts.`);
        await archive.save([sketch({ key: 'long', sentences, published: '2024-11-20' })], 2);
        const found = await archive.passages({ ...anything, groups: [['walnut']], limit: 1100 });
        expect(found.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
        expect(found.map(({ text }) => text)).toEqual(sentences);
        const id = found[0]?.article.id ?? '';
        expect((await archive.passagesOf(id, 600, 2)).map(({ text }) => text)).toEqual(sentences.slice(600, 602));
      });
    });

    describe('roles', () => {
      it('come with the article that states them, oldest first', async () => {
        const former = {
          ...budget,
          key: 'later',
          published: '2026-02-01',
          sentences: ['The former prime minister Aino Lehtinen spoke.'],
          actors: [{ name: 'Aino Lehtinen', roles: ['former prime minister'] }],
          figures: [],
          dates: [],
          quotes: [],
        };
        await archive.save([sketch(former), sketch(budget)], 1);
        const roles = await archive.rolesOf(await idOf('Aino Lehtinen'));
        expect(roles.map(({ text, former: over, article }) => [text, over, article.published])).toEqual([
          ['Prime Minister', false, '2024-11-12'],
          ['former prime minister', true, '2026-02-01'],
        ]);
        expect(roles[0]?.sentence).toEqual({ start: 0, end: budget.sentences[0]?.length });
        const inRole = async (...words: string[]) =>
          archive.actors(
            await archive.actorsInRole(
              words.map((word) => [word]),
              9,
            ),
          );
        expect((await inRole('prime minister')).map(({ name }) => name)).toEqual(['Aino Lehtinen']);
        expect((await inRole('PRIME', 'ministers', 'former')).map(({ name }) => name)).toEqual(['Aino Lehtinen']);
        expect(await inRole('minister prime')).toEqual([]);
        expect(await inRole('former', 'chancellor')).toEqual([]);
        expect(await inRole()).toEqual([]);
        expect(await archive.actorsInRole([['minister']], 0)).toEqual([]);
      });
    });

    describe('names', () => {
      beforeEach(() => archive.save([sketch(budget), sketch(march)], 1));
      const found = async (name: string) =>
        (await archive.actorsNamed(name, 9)).map(({ actor, match }) => [actor.name, match]);

      it('are found whole, by a part and by a near miss', async () => {
        expect(await found('aino lehtinen')).toEqual([['Aino Lehtinen', 'exact']]);
        expect(await found('Lehtinen')).toEqual([['Aino Lehtinen', 'part']]);
        expect(await found('Lehtinnen')).toEqual([['Aino Lehtinen', 'near']]);
        expect(await archive.actorsNamed('Lehtinnen', 9, false)).toEqual([]);
        expect(await archive.actorsNamed('Lehtinen', 9, false)).toHaveLength(1);
        expect(await found('olek zielinski')).toEqual([['Olek Zieliński', 'exact']]);
        expect(await found('Lodz')).toEqual([['Łódź', 'exact']]);
        expect(await found('Xylander')).toEqual([]);
        expect(await found('')).toEqual([]);
      });

      it('belong to actors with all their spellings', async () => {
        const id = await idOf('Aino Lehtinen');
        expect(await archive.actors([id, 'nobody'])).toEqual([
          { id, kind: 'person', name: 'Aino Lehtinen', names: ['Aino Lehtinen', 'Lehtinen'], articles: 2 },
        ]);
      });

      it('are completed by any of their words', async () => {
        expect(await archive.completeNames('ain', 5)).toEqual(['Aino Lehtinen']);
        expect(await archive.completeNames('Leh', 5)).toEqual(['Aino Lehtinen']);
        expect(await archive.completeNames('aino l', 5)).toEqual(['Aino Lehtinen']);
        expect(await archive.completeNames('ziel', 5)).toEqual(['Olek Zieliński']);
        expect(await archive.completeNames('%', 5)).toEqual([]);
      });

      it('stand beside words of the text', async () => {
        expect(await archive.completeWords('para', 5)).toEqual(['parade']);
        expect(await archive.completeWords('parrade', 5)).toEqual(['parade']);
        expect(await archive.completeWords('soldeirs', 5)).toEqual(['soldiers']);
        expect(await archive.completeWords('xylophone', 5)).toEqual([]);
        expect(await archive.completeWords('😀', 5)).toEqual([]);
      });
    });

    describe('actors across articles', () => {
      const about = (key: string, name: string, ...roles: string[]) =>
        sketch({ key, sentences: [`${roles.join(' ')} ${name} spoke.`], actors: [{ name, roles }] });
      const found = async (name: string) => (await archive.actorsNamed(name, 9)).map(({ actor }) => actor.name);

      it('are one under every spelling', async () => {
        const spellings = ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Wolodymyr Selenskyj', 'Vladimir Zelenskiy'];
        await archive.save(
          spellings.map((name, index) => about(`z${index}`, name)),
          1,
        );
        const [match, ...others] = await archive.actorsNamed('Zelenskiy', 9);
        expect(others).toEqual([]);
        expect(match?.actor.articles).toBe(4);
        expect([...(match?.actor.names ?? [])].sort()).toEqual([...spellings].sort());
        const passages = await archive.passages({ ...anything, actor: match?.actor.id ?? null });
        expect(passages).toHaveLength(4);
      });

      it('stay two where they only share a surname, and both are listed', async () => {
        await archive.save([about('a', 'Kim Jong Un'), about('b', 'Kim Yo Jong'), about('c', 'Kim Keon Hee')], 1);
        expect((await found('Kim')).sort()).toEqual(['Kim Jong Un', 'Kim Keon Hee', 'Kim Yo Jong']);
        expect(await found('Kim Jong-un')).toEqual(['Kim Jong Un']);
      });

      it('stay two where their roles contradict each other', async () => {
        await archive.save(
          [about('a', 'Adam Tamm', 'Estonian foreign minister'), about('b', 'Adam Tamm', 'Canadian goalkeeper')],
          1,
        );
        expect(await found('Adam Tamm')).toEqual(['Adam Tamm', 'Adam Tamm']);
        const before = await archive.actorsNamed('Adam Tamm', 9);
        await archive.save([about('b', 'Adam Tamm', 'the Canadian goalkeeper')], 2);
        expect(await archive.actorsNamed('Adam Tamm', 9)).toEqual(before);
      });

      it('come people first, and a place only where it is meant', async () => {
        const city = sketch({ key: 'p', sentences: ['Lincoln froze.'], actors: [{ name: 'Lincoln', kind: 'place' }] });
        await archive.save([city, about('a', 'Abraham Lincoln')], 1);
        expect(await found('Abraham Lincoln')).toEqual(['Abraham Lincoln']);
        expect((await found('Lincoln')).sort()).toEqual(['Abraham Lincoln', 'Lincoln']);
      });

      it('keep their ids whatever comes later', async () => {
        await archive.save([about('a', 'Kaja Kallas', 'prime minister')], 1);
        const id = await idOf('Kallas');
        await archive.save([about('b', 'Kallas'), about('c', 'Kaja KALLAS'), about('a', 'Kaja Kallas')], 2);
        expect(await idOf('Kaja Kallas')).toBe(id);
        expect(await archive.status()).toMatchObject({ actors: 1 });
      });

      it('survive names that are no names', async () => {
        for (const name of ['constructor', '__proto__', '…', "O'", '😀', 'a'.repeat(5000)])
          await archive.save([about(name.slice(0, 9), name)], 1);
        expect(await found('constructor')).toEqual(['constructor']);
      });
    });

    describe('references', () => {
      it('lead back to the verbatim snippet, through revisions', async () => {
        const [saved] = await archive.save([sketch(budget)], 1);
        const [, passage] = await archive.passagesOf(saved?.article ?? '', 0, 9);
        if (passage === undefined) throw new Error('the article was not stored');
        const { article, start, end, text } = passage;
        const snippet = { article, start, end, snippet: text };
        const [ref = ''] = await archive.referTo([snippet]);
        expect(ref).toMatch(/^[a-hj-km-np-tv-z][0-9][0-9a-z]{2,}$/);
        expect(await archive.referTo([snippet])).toEqual([ref]);
        await archive.save([sketch({ ...budget, sentences: ['Corrected.', ...budget.sentences] })], 2);
        expect(await archive.resolve(ref)).toEqual(snippet);
        expect(await archive.resolve(` ${ref.toUpperCase()} `)).toEqual(snippet);
        const [, , moved] = await archive.passagesOf(article.id, 0, 9);
        if (moved === undefined) throw new Error('the revision was not stored');
        const again = { article: moved.article, start: moved.start, end: moved.end, snippet: moved.text };
        expect(await archive.referTo([again])).toEqual([ref]);
      });

      it('are refused for words that do not stand there', async () => {
        await archive.save([sketch(budget)], 1);
        const [article] = await archive.articlesSince(null, 1);
        if (article === undefined) throw new Error('the article was not stored');
        const invented = { article, start: 0, end: 5, snippet: 'wrong' };
        await expect(archive.referTo([invented])).rejects.toMatchObject({ code: 'invalid-span' });
      });

      it('resolve to nothing when nobody made them', async () => {
        for (const ref of ['k7f2', '', '2', '😀', 'x'.repeat(10_000)]) expect(await archive.resolve(ref)).toBeNull();
      });
    });
  });
}
