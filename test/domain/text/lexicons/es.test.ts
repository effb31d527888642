import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Spanish', () => {
  readsAs('es', {
    positive: `La aplicación es fácil de usar y el soporte es genial
      Entrega rápida y muy buena calidad
      Nada mal
      No está nada mal
      Podría ser peor
      Sin problemas hasta ahora
      Nunca he tenido ningún problema con los pagos
      No me puedo quejar
      No me arrepiento de la compra
      Un poco caro pero vale la pena
      ¡Lo recomiendo mucho!
      Muchas gracias por la ayuda
      Me encaaaanta esta app
      El mejor banco que he tenido
      La comida estaba riquísima y el personal fue muy amable
      Pensé que sería complicado, pero funciona de maravilla
      No puedo vivir sin ella, la amo
      Muy rapido y facil de usar
      Volveremos, un trato exquisito
      Nunca se cae`,
    negative: `La app no funciona desde la última actualización
      No puedo iniciar sesión
      Demasiado caro para lo que ofrece
      Estoy muy decepcionada
      No me gusta nada el nuevo diseño
      El servicio al cliente nunca responde
      No se lo recomiendo a nadie
      Quería que me encantara pero es demasiado complicado
      Genial, otra caída
      Me colgaron el teléfono, una vergüenza
      Podría mejorar
      No vale lo que cuesta
      La comida estaba fría y sin sabor
      La habitación estaba sucia y olía mal
      La aplicación se cierra cada vez que entro
      He cancelado la suscripción
      Bonito diseño, lamentablemente no sirve
      El personal no fue amable
      Llevo tres semanas esperando y sigo sin respuesta
      Bueno al principio pero ahora es pésimo
      muy malo, nunca mas
      Mienten con los precios
      Gracias por nada
      ¿Por qué va tan lento?
      Me cobraron dos veces
      Una pérdida de tiempo
      Es una estafa`,
    neutral: `La uso una vez al mes
      ¿Hay una versión para Android?
      Estaría bien poder exportar a Excel
      ¿Cómo cambio la contraseña?
      No sé
      Sin comentarios
      Me gustaría un modo oscuro
      No, gracias
      Lo compré el sábado por la tarde
      La caja está a la izquierda
      Gracias de antemano
      Buenos días, ¿hacen envíos a Canarias?`,
  })
})
