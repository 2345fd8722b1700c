import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn, slices } from './analyse.ts';

function mentionsOf(text: string, name: string): string[] {
  return slices(text, actorNamed(actorsIn(text), name).mentions);
}

describe('people of one surname', () => {
  it('gives the first of a couple the surname that the text writes once, and each their courtesy title', () => {
    const text =
      'Chris and Sue Lomax lost their son to a drunk driver. Mr Lomax said the law was weak. Mrs Lomax wept. Mr and Mrs Lomax live in Velm.';
    expect(mentionsOf(text, 'Chris Lomax')).toEqual(['Chris', 'Lomax']);
    expect(mentionsOf(text, 'Sue Lomax')).toEqual(['Sue Lomax', 'Lomax', 'Lomax']);
  });

  it('gives nobody the surname of who only stands beside them', () => {
    const text = 'Chris and Sue Lomax opened the new tram depot in Velm. Chris drove the first tram.';
    expect(actorsIn(text).map(({ name }) => name)).not.toContain('Chris Lomax');
  });

  it('gives a surname under an office to who is named with that office', () => {
    const text =
      '“The truce is dead,” Defence Secretary Gotal Rajap, who is President Mahin Rajap’s younger brother, said. Defence Secretary Rajap added that talks were over.';
    expect(mentionsOf(text, 'Gotal Rajap')).toEqual(['Gotal Rajap', 'Rajap']);
    expect(mentionsOf(text, 'Mahin Rajap')).toEqual(['Mahin Rajap']);
  });

  it('leaves the bare surname to the other where a woman alone has a title', () => {
    const text =
      'Asghar Buk struck his wife Nasreen Buk in their home. Buk will be sentenced in June. The court heard that Mrs Buk died there. Buk went to the police.';
    expect(mentionsOf(text, 'Asghar Buk')).toEqual(['Asghar Buk', 'Buk', 'Buk']);
    expect(mentionsOf(text, 'Nasreen Buk')).toEqual(['Nasreen Buk', 'Buk']);
  });

  it('keeps a father, his daughter and their titles apart, and a brother of the surname first', () => {
    const text =
      'Former leader Dick Cheever will vote for her. Mr Cheever said so. His daughter, Liz Cheever, agreed. Vice-President Cheever was thanked. Mr Cheever left. Ms Cheever lost her seat. Mr Cheever wept.';
    expect(mentionsOf(text, 'Dick Cheever')).toEqual(['Dick Cheever', 'Cheever', 'Cheever', 'Cheever', 'Cheever']);
    expect(mentionsOf(text, 'Liz Cheever')).toEqual(['Liz Cheever', 'Cheever']);
  });

  it('does not take a parent for the child whom the words introduce', () => {
    const text = 'President Drum’s daughter Ivana Drum spoke in Bergen on Sunday. Mr. Drum said that he was proud.';
    expect(mentionsOf(text, 'Ivana Drum')).toEqual(['Ivana Drum']);
  });

  it('joins a stage name and the real one', () => {
    const text = 'Silver Jane sang in Orra. Silver Jane (real name: Ann Harlow) was born in Lund.';
    expect(mentionsOf(text, 'Silver Jane')).toContain('Ann Harlow');
  });

  it('keeps a parent who is only called by the surname apart from the child whom it is told of', () => {
    const behind = 'Tomas Riel, the son of Riel, was last seen on Sunday. Riel said the family could not sleep.';
    expect(mentionsOf(behind, 'Tomas Riel')).toEqual(['Tomas Riel']);
    const before = 'Quillon and his daughter, Mara Quillon, were on the ferry. Quillon said he held on to a rope.';
    expect(mentionsOf(before, 'Mara Quillon')).toEqual(['Mara Quillon']);
    expect(mentionsOf(before, 'Quillon')).toEqual(['Quillon', 'Quillon']);
    const known = 'Greta Stoll won. Stoll and her brother, Udo Stoll, danced. Stoll said it was late.';
    expect(mentionsOf(known, 'Greta Stoll')).toEqual(['Greta Stoll', 'Stoll', 'Stoll']);
  });

  it('takes "Mrs" for the mother, not for her daughter or who only bears the name', () => {
    const text =
      'Jess Tolley, 19, was the baby. Another Jessica Tolley, 27, is an actress. Her mother Anja Tolley took Jess to the hospital. Mrs Tolley said it was odd.';
    expect(mentionsOf(text, 'Anja Tolley')).toEqual(['Anja Tolley', 'Tolley']);
    const later =
      'Ned Tolley and his wife, Lena Tolley, shook hands all night. Years later a guest met Berta Tolley. “Mrs. Tolley,” he said, “we were late.”';
    expect(mentionsOf(later, 'Lena Tolley')).toEqual(['Lena Tolley']);
  });
});
