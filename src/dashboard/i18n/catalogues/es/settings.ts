import type { Catalogue } from '../catalogue'

export const settings: Catalogue = {
  Keys: 'Claves',
  'Secret keys open <link>the API</link> as far as their scopes go.':
    'Las claves secretas abren <link>la API</link> hasta donde llegan sus permisos.',
  'Copy the key now. It is kept as a hash only and cannot be shown again.':
    'Copia la clave ahora. Solo se guarda su hash y no se puede volver a mostrar.',
  'New key': 'Clave nueva',
  Key: 'Clave',
  May: 'Puede',
  Made: 'Creada',
  'ask and answer': 'preguntar y responder',
  'Revoke…': 'Revocar…',
  'Revoke for good': 'Revocar para siempre',
  'New secret key': 'Clave secreta nueva',
  'What will use it': 'Qué la usará',
  'It may': 'Puede hacer',
  'Make the key': 'Crear la clave',
  'Put [email], [phone] … in its place': 'Poner [email], [phone] … en su lugar',
  'Leave out the sentence it stands in': 'Omitir la frase en que está',
  'Keep it as written': 'Conservarlo como se escribió',
  Policies: 'Políticas',
  'Personal data in free text': 'Datos personales en texto libre',
  'Mail addresses, phone, card, account and personal numbers, street addresses, keys and passwords, before anything is stored. From the next answer on.':
    'Correos, teléfonos, números de tarjeta, cuenta y personales, direcciones postales, claves y contraseñas, antes de guardar nada. Desde la próxima respuesta.',
  'A pause keeps a customer for': 'Una pausa conserva al cliente durante',
  'Days. After them a pause counts as churn. Another number makes the ledger anew.':
    'Días. Después, una pausa cuenta como abandono. Otro número rehace el registro.',
  'Who is behind with a payment counts as paying':
    'Quien se retrasa en un pago cuenta como cliente de pago',
  Workspace: 'Espacio de trabajo',
  'Pages of the settings': 'Páginas de los ajustes',
  'Secret key': 'Clave secreta',
  'For your pages, once. Its publishable key can only ask and answer.':
    'Para tus páginas, una vez. Su clave publicable solo puede preguntar y responder.',
  Counters: 'Contadores',
  'Figures come from counters kept with each answer. A recount should find none wrong.':
    'Las cifras salen de contadores que se llevan con cada respuesta. Un recuento no debería hallar errores.',
  Recount: 'Recontar',
  'Days are cut in': 'Los días se cortan en',
  'Allowed origins': 'Orígenes permitidos',
  'Identity secret': 'Secreto de identidad',
  'Your server signs user ids with it (HMAC-SHA256, hex), so that answers count as verified. Keep it off your pages.':
    'Tu servidor firma con él los ids de usuario (HMAC-SHA256, hex), para que las respuestas cuenten como verificadas. No lo pongas en tus páginas.',
  'Revoked. Within seconds nobody can use that key.':
    'Revocada. En segundos nadie podrá usar esa clave.',
  'Enter the address below in your billing system.':
    'Introduce la dirección de abajo en tu sistema de facturación.',
  'Connected: what it sends is applied from now on.':
    'Conectado: lo que envíe se aplica desde ahora.',
  'Recounted: no counter differed.': 'Recontado: ningún contador difería.',
  'Recounted: {counters} differed and was put right.':
    'Recontado: {counters} difería y se corrigió.',
  '{n} counters': { one: '{n} contador', many: '{n} de contadores', other: '{n} contadores' },
  'Audit log': 'Registro de cambios',
  Never: 'Nunca',
  'In 30 days': 'En 30 días',
  'In 90 days': 'En 90 días',
  'In a year': 'En un año',
  'Last used': 'Último uso',
  Expires: 'Caduca',
  'It expires': 'Caduca',
  'tick what the key may do': 'marca lo que la clave puede hacer',
  'a pause keeps a customer for 1 to 730 whole days':
    'una pausa conserva al cliente de 1 a 730 días enteros',
  'this workspace is gone': 'este espacio ya no existe',
  'Follow-up rules': 'Reglas de seguimiento',
  'Views and segments': 'Vistas y segmentos',
  'say what to write out, and how': 'di qué exportar y cómo',
}
