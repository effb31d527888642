import type { ByStrength } from './lexicon'

export const ptPhrases: ByStrength = {
  '-4': `vai se foder`,

  '-3': `a desejar | cara de pau | cilada | dinheiro jogado/deitado fora | estou farto/farta
    foge | fujam | jamais volto | jogar/deitar dinheiro fora
    não comprem/compre/caiam/presta/prestam/serve/volto/voltarei/voltaremos | não compro mais
    não pretendo voltar | não vale nada | não vale o preço/dinheiro | não valem a pena
    nem de graça | nota zero/0 | nunca mais | obrigado/obrigada por nada
    passem/fiquem/fique longe | saco cheio | sem condições/noção | uma/1 estrela | zero/0 estrelas`,

  '-2': `a toa | antes era melhor | baixa qualidade | cobrança em dobro | cobrança indevida
    como sempre | de novo | desloga | em vão | era melhor antes | fecha sozinho/sozinha
    fora de serviço/mão | fora do ar | gato por lebre | já foi melhor
    legal/boa/fantástico , mais uma | letras pequenas/miúdas | mais uma vez
    mal educado/educada/educados/educadas | mudar/trocar de operadora
    muito cara/caro/longo/longa/lento/lenta/tarde/pequeno/pequena/complicado/alto
    nada resolvido/demais | não está bem
    não funciona/funcionam/funcionou/funcionava/resolvem/resolve/resolveram/resolveu/cumpre/cumprem/cumpriu/cumpriram
    ninguém atende/responde/resolve | o que menos | olho da cara | os olhos da cara
    ótimo/parabéns/legal/maravilha/bravo/fantástico , outra
    ótimo/parabéns/maravilha/perfeito , mais | outra vez | para/pra variar
    parou/pararam/deixou/deixa de funcionar | pela hora da morte | pelas costas
    poderia/podia/podiam/poderiam/deveria/precisa/precisam/a/pode melhorar
    podia/poderia ser melhor | pouca variedade | poucas opções | precisa de melhorar
    qualidade baixa | que bom , mais/outra | se fecha | têm que melhorar | trocar de banco
    vai abaixo | vou trocar/mudar`,

  '-1': `ao invés de | assim assim | cada vez menos | deixa um pouco | deveria ter | deveriam
    em vez de | gostava de ter gostado | mais ou menos | queria amar/gostar/adorar
    queria muito adorar | queria muito/tanto gostar | queria ter gostado | razoável`,

  '0': `a sério | à/da/de/esta tarde | água fria | bem como/que/,
    boa tarde/noite/sorte/viagem/parte/pergunta/questão | boas | bom dia/, | de/mais nada
    desde já agradeço | era bom | faixa de risco | gostaria | gostaríamos | gostava de
    há/um/por pouco | longo prazo | mais cedo ou mais tarde | mensagem de erro | modo escuro
    nada a declarar/dizer/acrescentar | nada mais | não , obrigado/obrigada
    não é necessário/preciso | não faz mal | não há problema | não me importo | não se aplica
    não sei/apenas/obstante/obrigado/obrigada/importa/precisa | nem sequer | nenhum comentário
    nenhuma opinião | nova mente | obrigado/obrigada/agradeço desde já | ou/pois bem
    pouco/daqui a pouco | sem comentários/opinião/ser
    seria bom/ótimo/legal/bacana/interessante/perfeito/útil/melhor/fantástico/incrível
    tenho medo de | ter pena`,

  '1': `a tempo | continuem/continue assim | custo benefício | em dia | há pior/piores
    não há problemas | podia/poderia ser pior | tem piores | voltarei | voltaremos | voltaria
    vou voltar`,

  '2': `à vontade/altura | chegou antes | como/conforme descrito | conforme anunciado
    de qualidade/primeira | em casa | mão na roda | menos problemas/erros/barulho
    nada a reclamar/apontar/melhorar | nada de negativo | não demora nada | não é caro
    não falha/falham/trava/decepciona/desilude/decepcionou | não há o que reclamar
    não me queixo/arrependo | não posso reclamar | não tenho do/o que reclamar | não tenho queixas
    não tenho razão de queixa | nenhum problema/defeito/erro | nenhuma queixa/reclamação
    nota 10/dez/mil | nunca deu/tive problema
    nunca falha/falhou/trava/travou/cai/caiu/decepciona | nunca me deixou na mão
    nunca tive problemas | preço justo | salvou
    sem problema/problemas/falhas/erros/queixas/reclamações/complicações/esforço/defeitos/demora/espera
    tal como | tem de tudo | tudo certo/certinho | vale cada centavo | vale muito a pena
    vale o preço/que | vale/valeu a pena | vontade de voltar`,

  '3': `10 de 10 | bom/boa/lindo demais | cinco/5 estrelas | de dar água na boca
    de olhos fechados | dez de dez | do/pra caralho | fora do comum | graças a deus
    melhor impossível | mudou minha vida | não consigo viver/ficar sem | não podia estar melhor
    não podia/poderia ser melhor | não se pode pedir mais | não vivo sem | o máximo | sem igual
    supera as expectativas | superou as minhas expectativas | superou minhas/as expectativas
    te amo | uma obra prima`,
}
