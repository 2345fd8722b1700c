/** What somebody might write into an article to make a bot misbehave, on any platform. */
const seeds: readonly string[] = [
  '@everyone',
  '@here come and see',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<@U012AB3CD>',
  '<#C012AB3CD>',
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<!subteam^S012AB3CD>',
  '@channel',
  '[bank](https://evil.example/login)',
  '[https://bank.example](https://evil.example)',
  '<https://evil.example|bank.example>',
  'https://evil.example/?a=b',
  'http://evil.example',
  '[x]: https://evil.example',
  '](https://evil.example) [x',
  '\\](https://evil.example)',
  '\\\\[x](https://evil.example)',
  '</who:123456789012345678>',
  '<:smile:123456789012345678>',
  '<t:0:R>',
  '<id:guide>',
  '\u202e elpmaxe.live//:sptth \u202c',
  'every\u200bone @\u200beveryone @every\u2060one',
  '```\n@everyone\n```',
  '`` ` ```` `@here`',
  '**bold** __under__ ~~gone~~ ||hidden|| _it_ *it*',
  '# Heading\n## Heading\n-# small\n> quote\n>>> all\n- item\n1. item',
  '\u0000\u0001\u001b[31mred\u0007',
  '&lt;!channel&gt; &amp;lt;',
  '\ud83d alone',
  '🚢'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(40),
  'x'.repeat(300),
  '\n\n\n\n',
  'שלום עולם @everyone',
  'a\u0301'.repeat(100),
  'mailto:a@evil.example tel:+123',
  '<mailto:a@evil.example|x>',
  'discord.gg/evil https://discord.gg/evil',
  '{{x}} %s %n <script>alert(1)</script>',
  '*_~`|>#[]()<>@&\\'.repeat(5),
];

const glue = ['', ' ', '\n', '\\', '*', '`', '"', '\u200b', '](', '<', '|'];

/** So many hostile strings, always the same: the seeds, then pairs of them glued together. */
export function hostileStrings(count: number): readonly string[] {
  const all = [...seeds];
  for (let n = 0; all.length < count; n += 1) {
    const first = seeds[n % seeds.length] ?? '';
    const second = seeds[(n * 7 + 3 + Math.floor(n / seeds.length)) % seeds.length] ?? '';
    all.push(`${first}${glue[n % glue.length] ?? ''}${second}`);
  }
  return all.slice(0, count);
}
