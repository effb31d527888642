import { pick, type Random } from './random'
import type { Language } from './texts'

/** Made-up small firms: a place, a trade and sometimes a legal form, apart by `gap`. */
interface FirmWords {
  gap: ' ' | ''
  places: string
  trades: string
  forms: string
}

const WORDS: Record<Language, FirmWords> = {
  en: {
    gap: ' ',
    places: `Birchwood,Harbour,Redgate,Millstone,Northfield,Oakhurst,Clearwater,Willow Lane,
      Stonebridge,Larkspur,Foxglove,Elmstead,Highmoor,Marigold,Copperfield,Riverside,Silverdale,
      Old Mill,Westgate,Juniper,Saltmarsh,Kingfisher,Hazelmere,Lantern Street`,
    trades: `Bakery,Plumbing,Design,Physio,Bikes,Flowers,Joinery,Electrical,Coffee,Consulting,
      Interiors,Photography,Gardens,Books,Catering,Print,Dental,Roofing`,
    forms: ',,, Ltd, LLC',
  },
  sv: {
    gap: ' ',
    places: `Björklunda,Strandvik,Norrbacka,Ekhaga,Furuvik,Stenbro,Lingonberga,Hamngatan,Älvsida,
      Kvarnby,Solgläntan,Vinterviken,Röda Ladan,Åsgård,Mossebo,Granliden,Havsvik,Tallmon`,
    trades: `Bygg,Måleri,Bageri,El,Rör,Snickeri,Cykel,Blommor,Konsult,Foto,Redovisning,Trädgård,
      Tryck,Kök,Massage,Tak,Kaffe,Design`,
    forms: ',, AB, AB, HB',
  },
  da: {
    gap: ' ',
    places: `Bøgely,Strandgård,Nordhavn,Egebjerg,Mølleå,Lyngby Vest,Skovkanten,Havnepladsen,
      Kirsebærhaven,Søbredden,Klitgården,Vesterlund,Åkanden,Solbakken`,
    trades: `Byg,VVS,Bageri,El,Tømrer,Cykler,Blomster,Rådgivning,Foto,Have,Tryk,Maler,Kaffe,
      Design`,
    forms: ',, ApS, I/S',
  },
  de: {
    gap: ' ',
    places: `Lindenhof,Am Mühlbach,Eichgrund,Nordlicht,Birkenau,Steinweg,Seeblick,Rosental,
      Waldkante,Kupferhaus,Falkenried,Hafenviertel,Sonnenfeld,Wiesengrund,Bergwinkel,Altstadt`,
    trades: `Bäckerei,Elektro,Sanitär,Tischlerei,Fahrräder,Blumen,Beratung,Fotografie,Gartenbau,
      Druckerei,Malerei,Physiotherapie,Kaffee,Design,Buchhandlung,Dachbau`,
    forms: ',, GmbH, UG, e.K.',
  },
  fr: {
    gap: ' ',
    places: `Les Tilleuls,Rive Gauche,La Lanterne,Bois Joli,Le Vieux Port,Clairval,Beauséjour,
      La Fontaine,Les Genêts,Mirabelle,Montclair,Petit Pont,Hautes Terres,Belle Étoile`,
    trades: `Boulangerie,Plomberie,Menuiserie,Électricité,Fleurs,Conseil,Photo,Jardins,Imprimerie,
      Peinture,Café,Design,Librairie,Traiteur`,
    forms: ',, SARL, SAS',
  },
  es: {
    gap: ' ',
    places: `Los Olivos,Mar Azul,La Encina,El Molino,Puente Viejo,Sol Naciente,Río Claro,
      Las Palmas,Monte Alto,La Cigüeña,Casa Roja,El Faro,Valle Verde,Tres Pinos`,
    trades: `Panadería,Fontanería,Carpintería,Electricidad,Flores,Asesoría,Fotografía,Jardines,
      Imprenta,Pinturas,Café,Diseño,Librería,Catering`,
    forms: ',, SL, SLU',
  },
  zh: {
    gap: '',
    places: '青山,东湖,星河,春风,海角,南桥,云溪,白石,竹林,金叶,晨光,远帆',
    trades: '烘焙,设计,电气,花店,咨询,摄影,印刷,装饰,咖啡,书店,贸易,园艺',
    forms: ',有限公司,工作室',
  },
}

const wordsOf = (list: string): string[] => list.split(/,\s*/)

/** The name of a firm, another one with every call as long as they last. */
export function createFirmNames(): (language: Language, random: Random) => string {
  const taken = new Set<string>()
  return (language, random) => {
    const { gap, places, trades, forms } = WORDS[language]
    const draw = () =>
      pick(random, wordsOf(places))
      + gap
      + pick(random, wordsOf(trades))
      + pick(random, forms.split(','))
    let name = draw()
    for (let attempt = 0; taken.has(name) && attempt < 20; attempt += 1) name = draw()
    taken.add(name)
    return name
  }
}

/** "Café Älvsida AB" → "cafe-alvsida-ab"; empty for names without Latin letters. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll(/[\u0300-\u036f.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
