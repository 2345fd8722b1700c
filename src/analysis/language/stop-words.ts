/** The commonest short words of each language: enough to tell one from another on a paragraph. */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as at by be this from are he his has have had not but they which their who were said an we will would about been after its or more than when what there into out all could can if so did also how may other some most last first new people against over before while during under between says because through until she her him them our your my just only',
  fr: 'le la les de des du et en un une est que qui dans pour sur par au aux avec ne pas plus ce cette ses son sa il elle ils nous vous a été ont mais ou être selon se leur après sont fait',
  de: 'der die das und in den von zu mit dem des ist nicht ein eine auf für im sich auch es an als nach wie werden bei einer aus am er sie hat dass zum zur über einen einem war wird noch nur vor',
  es: 'el la los las de del y en que un una es por con para se su sus al lo como más no ha han pero este esta entre son fue sobre desde le ya sin cuando también muy hasta según',
  pt: 'o a os as de do da dos das e em que um uma é por com para se não no na nos nas ao mais como foi pelo pela são mas ele ela seu sua ser também já entre está segundo sobre após',
  it: 'il lo la i gli le di del della dei delle e in che un una è per con non si da al alla nel nella sono come più ha hanno anche ma questo questa suo sua dal dalla sul essere stato dopo',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als die door naar bij maar uit hij wordt heeft dit worden nog ze werd tot over hun kan meer',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år sin efter eller också där hon blir under nu',
  no: 'og i det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan når år sin etter eller også der hun blir under nå ble mot',
  da: 'og i det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år sin efter eller også der hun bliver under nu blev mod',
  fi: 'ja on ei että se hän oli mutta myös kun niin joka ovat tai jos kuin sen hänen mukaan ole olla tämä mitä voi nyt sekä jo vain ollut sitä',
  pl: 'i w na z do nie się jest że to o po za od jak przez dla co ale są był oraz tym które który już tylko jego może także ich przed czy ma być',
  cs: 'a v na se je že s z do o to k za po od by pro jako ale který jeho jsou byl také má více podle nebo jen než už které při jsme',
  hu: 'a az és hogy nem is egy van volt de ez azt meg csak mint már még ki el vagy lesz után szerint amely pedig minden ha aki',
  ro: 'și de la în a cu nu că pe o un este din care pentru mai să au al se sunt fost lui sau dar prin după ca fi acest această',
  tr: 've bir bu da de için ile olarak daha çok olan ne gibi kadar sonra ama var en ya diye değil o olduğu her ise göre ki',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke adalah juga oleh saat karena ada mereka telah sebagai bisa kata tersebut lebih',
  ca: 'el la els les de del i en que un una és per amb no a al dels són ha han com més però aquest aquesta també entre sobre seva seu ser',
};

/** Scripts that alone tell the language, or nearly: the share of letters decides, the first that fits wins. */
export const scripts: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ja', letters: /[\u3040-\u30ff]/g }, // before zh: Japanese also writes Chinese characters
  { language: 'ko', letters: /[\uac00-\ud7af]/g },
  { language: 'zh', letters: /[\u3400-\u9fff]/g },
  { language: 'uk', letters: /[іїєґІЇЄҐ]/g }, // before ru: letters Russian lacks
  { language: 'ru', letters: /[\u0400-\u04ff]/g },
  { language: 'el', letters: /[\u0370-\u03ff]/g },
  { language: 'he', letters: /[\u0590-\u05ff]/g },
  { language: 'fa', letters: /[پچژگ]/g }, // before ar: letters Arabic lacks
  { language: 'ar', letters: /[\u0600-\u06ff]/g },
  { language: 'hi', letters: /[\u0900-\u097f]/g },
  { language: 'bn', letters: /[\u0980-\u09ff]/g },
  { language: 'th', letters: /[\u0e00-\u0e7f]/g },
  { language: 'ka', letters: /[\u10a0-\u10ff]/g },
  { language: 'hy', letters: /[\u0530-\u058f]/g },
];
