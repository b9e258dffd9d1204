/**
 * Parts of an address that tell the site where a reader came from and nothing else, by who has them written there; a part that a page may need (an id, a page number, a time in a video) is not in the list.
 */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  // Google Ads and Analytics: click identifiers, linker
  'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid', '_ga', '_gl',
  // Meta: Facebook and Instagram
  'fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'igshid', 'igsh', 'mibextid',
  // Microsoft Advertising, X, TikTok, LinkedIn, Yandex, Snapchat, Pinterest
  'msclkid', 'twclid', 'ref_src', 'ref_url', 'ttclid', 'li_fat_id', 'yclid', 'ysclid', 'sccid', 'epik',
  // Mailchimp, HubSpot, Marketo, Vero, Olytics, Klaviyo, Drip
  'mc_cid', 'mc_eid', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', 'mkt_tok', 'vero_id', 'vero_conv', 'oly_anon_id', 'oly_enc_id', '_kx', '__s',
  // Adobe Analytics, Wicked Reports, Branch
  's_cid', 'wickedid', '_branch_match_id', '_branch_referrer',
]);

/** Families of parts: Urchin and Google Analytics (`utm_`), Matomo (`mtm_`, `pk_`), Piwik PRO (`piwik_`). */
export const TRACKING_PREFIXES: readonly string[] = ['utm_', 'mtm_', 'pk_', 'piwik_'];

/** Sites that only pass a reader on, by the part that holds the address meant. */
export const REDIRECTS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameter: string }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'q' },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'url' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\/$/, parameter: 'url' },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, path: /^\/(?:l\.php)?$/, parameter: 'u' },
  { host: /^www\.youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameter: 'url' },
  { host: /^out\.reddit\.com$/, path: /^\//, parameter: 'url' },
];
