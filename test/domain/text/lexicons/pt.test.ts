import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Portuguese', () => {
  readsAs('pt', {
    positive: `O aplicativo é fácil de usar e o suporte é ótimo
      Entrega rápida e muito boa qualidade
      Nada mal
      Não é nada mau
      Podia ser pior
      Sem problemas até agora
      Nunca tive nenhum problema com os pagamentos
      Não tenho do que reclamar
      Não me arrependo da compra
      Um pouco caro mas vale a pena
      Recomendo muito!
      Muito obrigada pela ajuda
      Adoooro esse app
      O melhor banco que já tive
      A comida estava deliciosa e o pessoal muito simpático
      Achei que seria complicado, mas funciona perfeitamente
      Não vivo sem ele, amo demais
      Muito rapido e facil de usar
      Voltaremos com certeza, atendimento excelente
      Nunca trava`,
    negative: `O app não funciona desde a última atualização
      Não consigo entrar na minha conta
      Caro demais para o que oferece
      Estou muito decepcionada
      Não gosto nada do novo design
      O atendimento nunca responde
      Não recomendo a ninguém
      Queria muito gostar mas é complicado demais
      Ótimo, mais uma queda
      Desligaram na minha cara, que vergonha
      Podia ser melhor
      Não vale o preço
      A comida estava fria e sem sabor
      O quarto estava sujo e cheirava mal
      O aplicativo trava toda hora
      Cancelei a assinatura
      Bonito design, infelizmente não serve para nada
      O funcionário não foi simpático
      Estou esperando há três semanas e ainda sem resposta
      Bom no início mas agora é péssimo
      muito ruim, nunca mais
      Mentem sobre os preços
      Obrigado por nada
      Por que é tão lento?
      Cobraram duas vezes
      Uma perda de tempo
      É um golpe`,
    neutral: `Uso uma vez por mês
      Existe uma versão para Android?
      Seria bom poder exportar para Excel
      Como altero a minha senha?
      Não sei
      Sem comentários
      Gostaria de um modo escuro
      Não, obrigado
      Comprei no sábado à tarde
      A caixa fica à esquerda
      Desde já agradeço
      Bom dia, vocês entregam no Algarve?`,
  })
})
