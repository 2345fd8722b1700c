import { describe, expect, it } from 'vitest';
import { saidDirectly } from './said.ts';

describe('direct speech', () => {
  it('is found between points that show outwards or inwards', () => {
    expect(saidDirectly('«We go on for now», Berg said. Lund called it »a very grave mistake«.')).toEqual([
      'Berg: We go on for now',
      'Lund: a very grave mistake',
    ]);
    expect(saidDirectly('‹They have no right,› Berg said.')).toEqual(['Berg: They have no right,']);
  });

  it('ends before an attribution where its own end was lost, though the next paragraph opens with a mark', () => {
    const text =
      '“We lost the field, Captain Ada Berg said on Saturday. She has 22 caps.\n\n“It was cold,” Nils Roe said.';
    expect(saidDirectly(text)).toEqual(['Captain Ada Berg: We lost the field,', 'Nils Roe: It was cold,']);
  });

  it('belongs to a body or a person whose name is spelt like a pronoun or a month', () => {
    expect(saidDirectly('“Boil the water,” said WHO spokeswoman Lena Falk.')).toEqual([
      'WHO spokeswoman Lena Falk: Boil the water,',
    ]);
    expect(saidDirectly('Trade Secretary Moira August left early. “It is over,” August said.')).toEqual([
      'August: It is over,',
    ]);
  });

  it('belongs to whom a title and a name before the colon present, but not to whom a letter goes', () => {
    expect(saidDirectly('The mayor of Lund, Anna Berg: “The pier will stay.”')).toEqual([
      'Anna Berg: The pier will stay.',
    ]);
    expect(saidDirectly('Open letter to Mayor Anna Berg: “You have let the town down.”')[0]).toMatch(/^\?:/u);
  });

  it('is found between marks that were doubled', () => {
    expect(saidDirectly('“”It was late,“” coach Nils Berg said. He left.')).toEqual(['coach Nils Berg: It was late,']);
    expect(saidDirectly('""It was late,"" Nils Berg said. ""And we lost,"" he added.')).toEqual([
      'Nils Berg: It was late,',
      'he: And we lost,',
    ]);
  });

  it('belongs to the subject of the verb behind it', () => {
    expect(saidDirectly('“The bridge will open in spring,” the mayor said.')).toEqual([
      'the mayor: The bridge will open in spring,',
    ]);
    expect(saidDirectly('"The bridge will open in spring," said Anna Berg, who runs the town.')).toEqual([
      'Anna Berg: The bridge will open in spring,',
    ]);
  });

  it('belongs, repeated in large letters, to who says it in the article', () => {
    const text =
      '"Meier let everybody down," said one farmer in the valley. "They have all been eyeing that seat for years."\n\n' +
      'Meier said he never planned to stay.\n\n"Meier let everybody down ... They have all been eyeing that seat for years."';
    expect(saidDirectly(text).at(-1)).toMatch(/^one farmer/u);
  });

  it('belongs to the subject of the verb before it', () => {
    expect(saidDirectly('Berg told reporters on Monday: “Nobody has asked us to stop.”')).toEqual([
      'Berg: Nobody has asked us to stop.',
    ]);
    expect(saidDirectly('Asked whether she would resign, Berg said, “Not before the vote is over.”')).toEqual([
      'Berg: Not before the vote is over.',
    ]);
  });

  it('keeps one speaker when the attribution splits it', () => {
    expect(saidDirectly('“We waited for a week,” Berg said, “and nobody came to the harbour.”')).toEqual([
      'Berg: We waited for a week,',
      'Berg: and nobody came to the harbour.',
    ]);
  });

  it('keeps the speaker for the next sentence in quotation marks', () => {
    expect(saidDirectly('“We waited for a week,” Berg said on the radio. “Nobody came to the harbour.”').at(-1)).toBe(
      'Berg: Nobody came to the harbour.',
    );
  });

  it('goes on in the next paragraph, where every paragraph opens and only the last one closes', () => {
    const text = '“The roof leaked for years,” Berg said. “We wrote letters.\n\n“Nobody ever answered one of them.”';
    expect(saidDirectly(text).at(-1)).toBe('Berg: Nobody ever answered one of them.');
  });

  it('belongs to whom a colon presents, not to who is named in the clause before', () => {
    expect(saidDirectly('When Lund mocked the plan, Berg went further: “It was dead before he read it.”')).toEqual([
      'Berg: It was dead before he read it.',
    ]);
  });

  it('is never given to somebody who is only named inside it', () => {
    expect(saidDirectly('Rain fell. “Anna Berg said nothing to us at all.”')).toEqual([
      '?: Anna Berg said nothing to us at all.',
    ]);
  });

  it('is not given to the hearer', () => {
    expect(saidDirectly('“We will not sell the ferry,” Berg told Lund.')).toEqual([
      'Berg: We will not sell the ferry,',
    ]);
  });

  it('stands alone when the mark is glued to the next word', () => {
    expect(saidDirectly('“We will not move the border stones.”Berg said on Friday.')).toEqual([
      'Berg: We will not move the border stones.',
    ]);
    expect(saidDirectly('“We will not move the old border stones”Berg said on Friday.')).toEqual([
      'Berg: We will not move the old border stones',
    ]);
  });

  it('ends where its closing mark was lost', () => {
    expect(saidDirectly('“The town must pay for this. It is not ours. added the mayor, who left early.')).toEqual([
      'the mayor: The town must pay for this. It is not ours.',
    ]);
  });

  it('finds the speaker behind a full stop put for a comma', () => {
    expect(saidDirectly('“The ferry is late again.” , said Anna Berg of the port authority.')[0]).toBe(
      'Anna Berg of the port authority: The ferry is late again.',
    );
    expect(
      saidDirectly('“There is smoke everywhere,” he said. Anna Lund, head of the port. “We can see nothing.”'),
    ).toEqual(['Anna Lund: There is smoke everywhere,', 'Anna Lund: We can see nothing.']);
  });

  it('does not read a quoted heading as speech', () => {
    const text = '“The harbour is closed,” Berg said.\n\n– “As long as we must wait” –\n\nThe ferry left at noon.';
    expect(saidDirectly(text)).toEqual(['Berg: The harbour is closed,', '?: As long as we must wait']);
  });

  it('does not read the name of a programme as speech', () => {
    expect(saidDirectly('In an interview on “Morning With Anna,” Berg said the ferry was sold.')).toEqual([]);
  });

  it('gives words that stand behind a gesture to whose it is, and behind a longer tale to nobody', () => {
    const opening = '“It is a shame,” Berg said.\n\n';
    expect(saidDirectly(`${opening}Lund nodded. “The ferry is not getting any better.”`).at(-1)).toBe(
      'Lund: The ferry is not getting any better.',
    );
    expect(
      saidDirectly(
        `${opening}Lund has owned three ferries and a shipyard in the north for years. “The ferry is not safe at all.”`,
      ).at(-1),
    ).toBe('?: The ferry is not safe at all.');
  });

  it('leaves a turn of a transcript inside marks to the name it carries', () => {
    const text = '“The ferry is sold,” Berg said.\n\n“LUND: Madam Mayor, let me try that again.”';
    expect(saidDirectly(text).at(-1)).toBe('?: LUND: Madam Mayor, let me try that again.');
  });

  it('reads two single marks as a double one', () => {
    expect(saidDirectly("''The tide was higher than ever,'' Ms. Berg said.")).toEqual([
      'Ms. Berg: The tide was higher than ever,',
    ]);
  });

  it('goes to the speakers of a transcript', () => {
    const text = 'BERG: We did not sell the ferry, and we never will.\n\nLUND: That is not what the papers say.';
    expect(saidDirectly(text)).toEqual([
      'BERG: We did not sell the ferry, and we never will.',
      'LUND: That is not what the papers say.',
    ]);
  });

  it('is signed by a name behind a dash', () => {
    expect(saidDirectly('“I have never seen the sea so high in my life.” — Anna Berg\n\nThe storm passed.')).toEqual([
      'Anna Berg: I have never seen the sea so high in my life.',
    ]);
  });
});
