import type { SignalRules } from '../worded'

export const pt: SignalRules = {
  cancel_intent: `cancelar/cancelo/cancelei/cancelamos/cancelem/cancele/rescindir/encerrar …
    assinatura/conta/contrato/plano/subscrição/serviço,
    quero/queremos/queria/gostaria/desejo/vou/vamos/preciso … cancelar,
    quero/queremos/vou/vamos … rescindir/sair, cancelamento da/do minha/meu/nossa,
    solicito/pedido/pedir … cancelamento, como cancelo, como faço para cancelar,
    não … renovar/renovarei/renovaremos/renovamos,
    excluir/encerrar/apagar/fechar a minha/nossa conta,
    excluir/encerrar/apagar/fechar minha/nossa conta, vou embora, vamos embora,
    !fácil/simples/difícil/complicado/impossível cancelar/de cancelar,
    !pensando/penso/pensamos/considerando/estamos … em cancelar, !cancelar/cancelei/cancelaram/
    cancelado … pedido/consulta/reserva/voo/encomenda, !senão cancelo, !vou sair de férias,
    !cancelar quando`,
  churn_risk_words: `pensando/penso/pensamos/considerando/avaliando/ponderando/pensar … em/mudar/
    trocar/cancelar/sair/alternativas/outra/outro, procurando/procuro/procuramos/buscando/procura …
    alternativa/alternativas/outro/outra/opções, última chance/oportunidade/vez, gota d'água,
    cansado/cansada/farto/farta/cansei de, estou farto/farta/cansado/cansada,
    perdi/perdendo/perdemos … confiança/paciência, não confio mais,
    não sei se … continuar/continuo/renovar/ficar/fico, talvez … cancele/mude/saia,
    senão cancelo/vou/mudo, nunca mais, jamais voltarei, não volto/voltarei/voltaremos,
    nenhum motivo para ficar/continuar, vou para outro/outra/concorrente,
    não … recomendo/recomendaria/recomendarei/indico, a ponto de, me arrependo, arrependi,
    não vale a pena continuar`,
  competitor_named: `mudei/mudamos/mudámos/migrei/migramos/migrámos/passei/passamos/passámos para o/
    a ^, troquei/trocamos pelo/pela ^, melhor/barato/rápido/fácil/pior que ^,
    melhor/barato/rápido/fácil/pior do que ^, do que o/a ^, comparado com/ao ^, em comparação com ^,
    ao contrário do/da ^, uso/usamos agora ^, agora uso/usamos ^, agora uso/usamos o/a ^,
    em vez do/da/de ^, ^ é … melhor/barato/rápido/fácil, venho/viemos do/da ^,
    tão bom quanto/como ^, concorrentes como ^`,
  contact_requested: `me liguem, liguem me, ligue-me, liguem-me, me ligue, me contatem,
    contactem-me, contacte-me, entrem/entre em contato/contacto, me respondam, respondam por favor,
    entrar em contato/contacto comigo, ligar para mim, me ligar, me contatar, contactar-me,
    ligar-me, podem/poderiam/pode/poderia/alguém … ligar/ligar-me/contatar/contactar/contactar-me/
    responder/ajudar-me/retornar, favor/por favor … respondam/liguem/entrem/contactem/retornem/
    responder, falar com alguém/um/uma/atendente/humano/responsável,
    quero/queria/gostaria/preciso … falar com,
    aguardo/aguardamos/espero … resposta/contato/contacto/retorno, no aguardo, meu número/telefone,
    o meu número/telefone, agendar/marcar uma chamada/reunião, !parem de me/ligar/contactar,
    !parem de, !não … ligar/liguem/contactem, !nunca … entraram em contato`,
  urgent: `urgente*, urgência, urgentemente, o mais rápido/breve possível, quanto antes,
    imediatamente, de imediato, já hoje, asap, crítico … problema,
    problema/erro/falha crítico/crítica, não posso/podemos/pode … esperar,
    não podemos/posso/consigo/conseguimos … trabalhar/vender/faturar,
    preciso/precisamos … hoje/amanhã/imediatamente, até amanhã/hoje/segunda/sexta,
    site/sistema/loja/servidor/tudo está … fora/parado/caído, estamos parados/bloqueados,
    perdendo … dinheiro/clientes/vendas, a perder dinheiro/clientes/vendas, prioridade alta/máxima,
    !responderam/resolveram/ajudaram/atenderam … imediatamente/imediato, !resposta imediata,
    !nada urgente, !até amanhã só`,
  public_review_threat: `-deixar/deixarei/escrever/escreverei/publicar/postar/fazer … avaliação/
    avaliações/comentário/crítica/estrela/review, má/péssima/negativa avaliação,
    avaliação/avaliações negativa/negativas, -no/na/em trustpilot/google/facebook/twitter/linkedin/
    instagram/tiktok/reclame, reclame aqui,
    avisar/avisarei/alertar/alertarei … outros/todos/pessoas/amigos,
    contar/contarei/dizer/direi … todos/mundo, redes sociais, tornar público, imprensa, jornais,
    jornalist*, procon, deco, livro de reclamações, portal da queixa, defesa do consumidor,
    denunci*, denúncia, processar, processo judicial, meu/um/nosso advogado, o meu advogado,
    advogad*, ação judicial, tribunal, !li boas/ótimas avaliações, !boas/ótimas avaliações,
    !com google/facebook, !processar pedidos/pagamentos/dados`,
  complaint: `reclamação, reclamações, reclamar, queixa, queixas, inaceitável, inadmissível,
    vergonha, vergonhos*, exijo/exigimos/quero/queremos … devolução/dinheiro/reembolso/resposta/
    explicação/indemnização, -decepcion*, -desilu*, -dececion*, -ainda não/sem/estou, -continuo sem,
    -golpe, -burla, -fraude, -enganação, -ladrões, -nunca … recebi/responderam,
    -péssimo serviço/suporte/atendimento, -lamentável, -um absurdo, -absurdo,
    !sem queixas/reclamações, !nenhuma queixa/reclamação, !não … reclamar/queixas/reclamações,
    !nada a reclamar, !gestão de reclamações`,
}
