/** What a number of Boeing's row names ("777 planes"). */
export const jetNouns: ReadonlySet<string> = new Set(
  'plane planes jet jets jetliner jetliners airliner airliners airplane airplanes aircraft jumbo freighter freighters dreamliner dreamliners max fleet'.split(
    ' ',
  ),
);

/** Numbers of the law, of telephones and of weapons that are names before certain nouns, in the plural too. */
export const designated: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['911', 'call calls caller callers operator operators dispatcher dispatchers'],
      ['999', 'call calls caller callers operator operators'],
      ['112', 'call calls'],
      ['529', 'plan plans account accounts savings college'],
      ['401', 'plan plans account accounts retirement'],
      ['1099', 'form forms worker workers contractor contractors'],
      ['1040', 'form forms'],
      ['4x4', 'truck trucks vehicle vehicles'],
      ['22', 'caliber calibre rifle'],
    ] as const
  ).map(([number, nouns]): [string, ReadonlySet<string>] => [number, new Set(nouns.split(' '))]),
);
