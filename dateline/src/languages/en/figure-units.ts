/** Money: signs and codes before the number. */
export const moneyBefore: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['r$', 'BRL'],
  ['dlrs', 'dollar'],
  ['€', 'EUR'],
  ['£', '£'],
  ['¥', '¥'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ...'USD EUR GBP JPY CNY ILS INR RUB TRY UAH CHF QAR AED SAR KWD IRR IQD JOD EGP LBP SYP YER SDG PKR NGN KES ZAR'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
])

const plurals = (list: string): [string, string][] =>
  list.split(/\s+/).flatMap((word) => [
    [word, word],
    [`${word}s`, word],
  ])

/** Money: words behind the number, by ISO 4217 code where the word settles it. */
export const moneyAfter: ReadonlyMap<string, string> = new Map([
  ...plurals(
    'dollar pound dinar riyal rial lira franc peso rupee shekel ruble rouble yuan dirham naira shilling taka crown cent penny',
  ),
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['pence', 'penny'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
])

export const percentAfter: ReadonlySet<string> = new Set(['%', 'percent', 'per cent', 'pct'])
export const percentPoints: ReadonlySet<string> = new Set(['percentage points', 'percentage point'])

const unit = (symbol: string, names: string): [string, string][] =>
  names.split(',').map((name) => [name.trim(), symbol])

/** Measures, by symbol where the standards have one, else by name. */
export const measures: ReadonlyMap<string, string> = new Map([
  ...unit('km', 'kilometre, kilometres, kilometer, kilometers, km, kms'),
  ...unit('m', 'metre, metres, meter, meters, m'),
  ...unit('cm', 'centimetre, centimetres, centimeter, centimeters, cm'),
  ...unit('mm', 'millimetre, millimetres, millimeter, millimeters, mm'),
  ...unit('mile', 'mile, miles'),
  ...unit('ft', 'foot, feet, ft'),
  ...unit('in', 'inch, inches'),
  ...unit('yard', 'yard, yards'),
  ...unit('nautical mile', 'nautical mile, nautical miles'),
  ...unit('km²', 'square kilometre, square kilometres, square kilometer, square kilometers, sq km, km²'),
  ...unit('m²', 'square metre, square metres, square meter, square meters, sq m, m²'),
  ...unit('square mile', 'square mile, square miles'),
  ...unit('m³', 'cubic metre, cubic metres, cubic meter, cubic meters'),
  ...unit('hectare', 'hectare, hectares'),
  ...unit('acre', 'acre, acres'),
  ...unit('dunam', 'dunam, dunams, dunum, dunums'),
  ...unit('kg', 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs'),
  ...unit('g', 'gram, grams, gramme, grammes, g'),
  ...unit('tonne', 'tonne, tonnes, metric ton, metric tons'),
  ...unit('ton', 'ton, tons'),
  ...unit('pound', 'pound'),
  ...unit('L', 'litre, litres, liter, liters'),
  ...unit('gallon', 'gallon, gallons'),
  ...unit('barrel', 'barrel, barrels'),
  ...unit('km/h', 'kph, kmh'),
  ...unit('mph', 'mph'),
  ...unit('°C', 'degrees celsius'),
  ...unit('degree', 'degrees, degree'),
  ...unit('MW', 'megawatt, megawatts, mw'),
  ...unit('GW', 'gigawatt, gigawatts, gw'),
])

/** Weapons and their like that are named by a measure: a 155mm shell. */
export const calibres: ReadonlySet<string> = new Set(
  `shell shells mortar mortars rocket rockets round rounds gun guns pistol pistols rifle rifles howitzer howitzers cannon
  ammunition artillery calibre caliber bullet bullets machine handgun handguns projectile projectiles lens film`
    .trim()
    .split(/\s+/),
)

/** Numbers of these are times. */
export const timeUnits: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months
  quarter quarters year years decade decades century centuries millennium millennia am pm a.m. p.m. gmt utc hrs yrs mins
  eighties nineties seventies sixties fifties forties thirties twenties summer summers winter winters season seasons o'clock oclock morning evening afternoon time times occasion occasions`
    .trim()
    .split(/\s+/),
)

/** Behind a number and a hyphen these count: a 14-member delegation. */
export const hyphenCounted: ReadonlySet<string> = new Set(
  'member man woman person people vehicle truck car ship boat seat strong nation country'.split(' '),
)
