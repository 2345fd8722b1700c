interface Measure {
  readonly unit: string;
  readonly names: string;
  /** Only straight behind digits: as words they mean other things ("m", "in", "g"). */
  readonly signs?: string;
}

/** Units of measure: the symbol figures carry, the names in full (singular; a plural "s" is understood), the signs. */
const measures: readonly Measure[] = [
  { unit: 'mm', names: 'millimetre millimeter', signs: 'mm' },
  { unit: 'cm', names: 'centimetre centimeter', signs: 'cm' },
  { unit: 'm', names: 'metre meter', signs: 'm' },
  { unit: 'km', names: 'kilometre kilometer kilometres klick', signs: 'km kms' },
  { unit: 'nm', names: 'nanometre nanometer' },
  { unit: 'μm', names: 'micrometre micrometer micron', signs: 'μm µm' },
  { unit: 'in', names: 'inch inches' },
  { unit: 'ft', names: 'foot feet', signs: 'ft' },
  { unit: 'yd', names: 'yard', signs: 'yd yds' },
  { unit: 'mi', names: 'mile', signs: 'mi' },
  { unit: 'nmi', names: 'nautical-mile', signs: 'nmi' },
  { unit: 'ly', names: 'light-year lightyear' },
  { unit: 'ha', names: 'hectare', signs: 'ha' },
  { unit: 'acre', names: 'acre' },
  { unit: 'km2', names: '', signs: 'km2 km²' },
  { unit: 'm2', names: '', signs: 'm2 m² sqm' },
  { unit: 'ft2', names: '', signs: 'sqft' },
  { unit: 'm3', names: '', signs: 'm3 m³' },
  { unit: 'mg', names: 'milligram milligramme', signs: 'mg' },
  { unit: 'μg', names: 'microgram microgramme', signs: 'μg µg' },
  { unit: 'g', names: 'gram gramme', signs: 'g' },
  { unit: 'kg', names: 'kilogram kilogramme kilo', signs: 'kg kgs' },
  { unit: 't', names: 'tonne metric-ton' },
  { unit: 'ton', names: 'ton short-ton long-ton' },
  { unit: 'Mt', names: 'megatonne megaton', signs: 'Mt' },
  { unit: 'kt', names: 'kilotonne kiloton', signs: 'kt' },
  { unit: 'oz', names: 'ounce', signs: 'oz' },
  { unit: 'lb', names: 'pound', signs: 'lb lbs' },
  { unit: 'stone', names: '', signs: '' },
  { unit: 'ml', names: 'millilitre milliliter', signs: 'ml' },
  { unit: 'cl', names: 'centilitre centiliter', signs: 'cl' },
  { unit: 'L', names: 'litre liter', signs: 'L' },
  { unit: 'gal', names: 'gallon', signs: 'gal' },
  { unit: 'pint', names: 'pint' },
  { unit: 'cup', names: '' },
  { unit: 'tbsp', names: 'tablespoon', signs: 'tbsp' },
  { unit: 'tsp', names: 'teaspoon', signs: 'tsp' },
  { unit: 'bbl', names: 'barrel', signs: 'bbl' },
  { unit: 'bpd', names: '', signs: 'bpd b/d' },
  { unit: 'bcm', names: '', signs: 'bcm' },
  { unit: 'bushel', names: 'bushel' },
  { unit: 'W', names: 'watt', signs: 'W' },
  { unit: 'kW', names: 'kilowatt', signs: 'kW' },
  { unit: 'MW', names: 'megawatt', signs: 'MW' },
  { unit: 'GW', names: 'gigawatt', signs: 'GW' },
  { unit: 'TW', names: 'terawatt', signs: 'TW' },
  { unit: 'Wh', names: 'watt-hour', signs: 'Wh' },
  { unit: 'kWh', names: 'kilowatt-hour', signs: 'kWh' },
  { unit: 'MWh', names: 'megawatt-hour', signs: 'MWh' },
  { unit: 'GWh', names: 'gigawatt-hour', signs: 'GWh' },
  { unit: 'TWh', names: 'terawatt-hour', signs: 'TWh' },
  { unit: 'hp', names: 'horsepower', signs: 'hp' },
  { unit: 'V', names: 'volt', signs: 'V' },
  { unit: 'kV', names: 'kilovolt', signs: 'kV' },
  { unit: 'J', names: 'joule' },
  { unit: 'kcal', names: 'kilocalorie', signs: 'kcal' },
  { unit: 'cal', names: 'calorie' },
  { unit: 'eV', names: 'electronvolt', signs: 'eV' },
  { unit: 'TeV', names: 'teraelectronvolt', signs: 'TeV' },
  { unit: 'Hz', names: 'hertz', signs: 'Hz' },
  { unit: 'kHz', names: 'kilohertz', signs: 'kHz' },
  { unit: 'MHz', names: 'megahertz', signs: 'MHz' },
  { unit: 'GHz', names: 'gigahertz', signs: 'GHz' },
  { unit: 'bit', names: 'bit' },
  { unit: 'B', names: 'byte' },
  { unit: 'KB', names: 'kilobyte', signs: 'KB kB kb' },
  { unit: 'MB', names: 'megabyte', signs: 'MB mb' },
  { unit: 'GB', names: 'gigabyte', signs: 'GB gb' },
  { unit: 'TB', names: 'terabyte', signs: 'TB tb' },
  { unit: 'PB', names: 'petabyte', signs: 'PB' },
  { unit: 'EB', names: 'exabyte', signs: 'EB' },
  { unit: 'Mbps', names: '', signs: 'Mbps' },
  { unit: 'Gbps', names: '', signs: 'Gbps' },
  { unit: 'mph', names: '', signs: 'mph' },
  { unit: 'km/h', names: '', signs: 'km/h kph kmh kmph' },
  { unit: 'm/s', names: '', signs: 'm/s' },
  { unit: 'kn', names: 'knot' },
  { unit: 'Mach', names: '' },
  { unit: '°C', names: 'celsius centigrade celcius degc', signs: '°C ºC ℃' },
  { unit: '°F', names: 'fahrenheit farenheit', signs: '°F ºF ℉' },
  { unit: '°', names: 'degree deg', signs: '° º' },
  { unit: 'K', names: 'kelvin' },
  { unit: 'dB', names: 'decibel', signs: 'dB' },
  { unit: 'Pa', names: 'pascal' },
  { unit: 'psi', names: '', signs: 'psi' },
  { unit: 'carat', names: 'carat' },
  { unit: 'ppm', names: '', signs: 'ppm' },
  { unit: 'bp', names: 'basis-point', signs: 'bps' },
];

/** Lower-case names to symbols, singular and plural. */
export const measureNames: ReadonlyMap<string, string> = new Map(
  measures.flatMap(({ unit, names }) =>
    names
      .split(' ')
      .filter(Boolean)
      .flatMap((name): [string, string][] => [
        [name, unit],
        [`${name}s`, unit],
      ]),
  ),
);

/** Signs, in their own case. */
export const measureSigns: ReadonlyMap<string, string> = new Map(
  measures.flatMap(({ unit, signs = '' }) =>
    signs
      .split(' ')
      .filter(Boolean)
      .map((sign): [string, string] => [sign, unit]),
  ),
);

/** Units that "square" and "cubic" turn into areas and volumes. */
export const lengthUnits: ReadonlySet<string> = new Set(['mm', 'cm', 'm', 'km', 'in', 'ft', 'yd', 'mi']);

/** Units of time: amounts of them are durations and belong to the dates. */
export const timeUnits: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week fortnight weekend month quarter year decade century millennium millisecond ' +
    'seconds minutes hours days nights weeks fortnights weekends months quarters years decades centuries millennia milliseconds ' +
    'hrs hr mins sec secs yrs yr'
  ).split(' '),
);
