/** Letters joined to "$" that tell whose dollar it is. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['USD', 'USD'],
  ['U.S.', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['Aus', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['CDN', 'CAD'],
  ['Can', 'CAD'],
  ['HK', 'HKD'],
  ['HKD', 'HKD'],
  ['NZ', 'NZD'],
  ['NZD', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
  ['Mex', 'MXN'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['FJ', 'FJD'],
  ['Z', 'ZWG'],
  ['N', 'NAD'],
  ['B', 'BSD'],
  ['G', 'GYD'],
]);

/** Signs that stand before or behind an amount. A bare "$" is read as the dollar of the United States. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['฿', 'THB'],
  ['元', 'CNY'],
  ['₭', 'LAK'],
  ['₿', 'BTC'],
  ...[...dollarPrefixes].map(([prefix, code]): [string, string] => [`${prefix}$`, code]),
]);

/** ISO 4217 codes and the abbreviations used like them, as written before or behind an amount. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD TWD INR RUB UAH KRW KPW ILS NGN VND PHP KZT AZN AMD BYN MDL PLN CZK HUF RON ' +
    'BGN RSD DKK NOK SEK ISK MXN BRL ARS CLP COP UYU BOB PYG CRC ZAR EGP TND DZD LYD KES UGX TZS GHS ETB SDG SAR AED QAR KWD BHD OMR JOD ' +
    'LBP IQD IRR SYP YER AFN PKR BDT LKR NPR MMK THB MYR IDR KHR MNT UZS XAF XOF CUC BTC'
  )
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['dlrs', 'USD'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Tk', 'BDT'],
  ['NIS', 'ILS'],
  ['SFr', 'CHF'],
  ['Fr', 'CHF'],
  ['Kčs', 'CZK'],
  ['zł', 'PLN'],
]);
