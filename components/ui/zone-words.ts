/** French names of cities whose IANA name is English; the others are read from the zone itself. */
const cities: Record<string, string> = {
  'Africa/Addis_Ababa': 'Addis-Abeba',
  'Africa/Algiers': 'Alger',
  'Africa/Cairo': 'Le Caire',
  'Africa/Ndjamena': 'N’Djaména',
  'Africa/Nouakchott': 'Nouakchott',
  'America/Cayenne': 'Cayenne',
  'America/Havana': 'La Havane',
  'America/Mexico_City': 'Mexico',
  'America/Sao_Paulo': 'São Paulo',
  'Asia/Beirut': 'Beyrouth',
  'Asia/Ho_Chi_Minh': 'Hô-Chi-Minh-Ville',
  'Asia/Jerusalem': 'Jérusalem',
  'Asia/Shanghai': 'Pékin',
  'Asia/Yerevan': 'Erevan',
  'Europe/Athens': 'Athènes',
  'Europe/Brussels': 'Bruxelles',
  'Europe/Bucharest': 'Bucarest',
  'Europe/Kiev': 'Kyiv',
  'Europe/London': 'Londres',
  'Europe/Warsaw': 'Varsovie',
  'Indian/Reunion': 'La Réunion',
  'Indian/Comoro': 'Moroni',
}

/** « heure de Bamako », « heure d’Abidjan », « heure du Caire ». */
export function zoneWords(zone: string): string {
  const city = cities[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  if (city.startsWith('Le ')) return `heure du ${city.slice(3)}`
  return /^[aeiouyéèêâîô]/i.test(city) ? `heure d’${city}` : `heure de ${city}`
}
