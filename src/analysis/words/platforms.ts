/** Where people post: "on Facebook Ann Roe wrote". In lower case. */
export const platforms =
  /^(?:twitter|facebook|instagram|telegram|tiktok|youtube|linkedin|whatsapp|weibo|snapchat|reddit|bluesky|mastodon|threads)$/;
