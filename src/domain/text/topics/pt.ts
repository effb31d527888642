// Written for this project.
import type { TopicSource } from './source'

export const pt: TopicSource = {
  language: 'pt',
  words: {
    determiner: `a algum alguma algumas alguns ao aos aquela aquele as cada da das dessa desse
      desta deste do dos essa essas esse esses esta estas este estes mesma mesmo meu meus minha
      minhas muita muitas muito muitos na nas nenhum nenhuma nesta neste no nos nossa nossas nosso
      nossos num numa o os outra outras outro outros pela pelo seu seus sua suas teu toda todas
      todo todos tua um uma umas uns várias vários à às`,
    opener: `deve devem ela elas ele eles eu lhe me nunca não nós pode podem posso que se te tu
      você vocês`,
    link: `bastante bem demais era eram estar estava estavam esteve está estão foi foram mais
      menos parece parecia realmente sempre ser super são tão é`,
    joiner: `de`,
    modifier: `automático bancário cliente eletrónico eletrônico internet móvel técnico wifi`,
    thing: `acesso acomodação aeroporto alimento almoço ambiente anúncio aparelho apartamento
      aplicativo aplicação app ar arquivo artigo assento assinatura assistência atendente
      atendimento atraso atualização aula avaliação avião bagagem balcão banco banheiro banho bar
      bateria bebida biblioteca bilhete bolo bolsa botão cafeteria café caixa cama camareira canal
      cancelamento cardápio carga carne carregador carro carta cartão casa categoria celular
      cerveja chat chefe chuveiro cinema cobrança colchão comida companhia compra computador
      comunicação condições conexão configuração conta conteúdo contrato cor corredor correio
      cozinha cozinheiro crédito cupom cupão curso custo câmera código dados decoração demora
      desconto descrição desempenho design devolução documentação documento dono ducha elevador
      embalagem empresa encomenda endereço ensino entrada entrega equipa equipamento equipe erro
      escada escola espaço estacionamento estação estudante exame exercício explicação exportação
      fatura faturamento faturação ferramenta festa ficheiro filme filtro fone foto frango frete
      funcionalidade funcionário função fórum garantia garçom garçonete gerente gosto guia
      história horário hospedagem hotel iluminação imagem impressora informação ingrediente
      instalação instrutor instrução integração interface jantar jardim jogo lanche leitura
      lentidão limpeza linha lista livro lição local localização login loja luz língua mala manual
      manutenção mapa marca material memória mensagem menu mesa metrô mobília modelo motorista
      museu máquina módulo música navegação notificação oferta opção ordem padaria pagamento
      painel palestra parque passagem pasta pedido peixe pele pessoal piscina piso pizza plano
      plataforma porta portátil porção praia prato preço processador produto professor professora
      programa projeto promoção propaganda propina pré publicidade página pão qualidade quarto
      queijo rapidez recepcionista recepção receção recibo reclamação rede reembolso refeição
      relatório remédio reserva resposta restaurante resultado roupa ruído sabor sala salada salão
      sapato segurança senha serviço sessão sistema site sobremesa software sofá som sopa
      supermercado suporte tablet tamanho tarifa taxa teatro tecido teclado tela telefone
      televisão temperatura tempero terraço texto toalha trabalho tradução transporte tratamento
      trem troca tutorial táxi uso usuário utilizador validade valor velocidade vendedor
      ventilador versão vestido viagem vinho vista voz vídeo vôo água`,
    general: `abril agosto amiga amigo ano caso centro cidade coisa colega comentário conselho
      criança decepção desilusão desvantagem dezembro dia diferença dinheiro domingo escolha
      esposa estadia estrela euro exemplo experiência facto falta família fato fevereiro filha
      filho fim final forma férias gente homem hora ideia impressão início irmã irmão janeiro
      jeito julho junho lado lugar maio maneira manhã marido março meses minuto momento motivo
      mulher mundo mãe mão mês natal noite nota novembro nível número obrigada obrigado opinião
      outubro pai palavra par parte país pena pergunta pessoa ponto possibilidade pouco problema
      quantidade quarta quinta razão real resto segunda semana sensação sentido setembro sexta
      sorte surpresa sábado tarde tempo terça tipo vantagem verdade vez vida visita`,
    quality: `barato/barata/baratos barulhento caro/cara/caros/caras complicado/complicada
      confiável confuso/confusa defeituoso estável fácil/fáceis instável intuitivo/intuitiva
      lento/lenta/lentos/lentas limitado quebrado rápido/rápida/rápidos ultrapassado`,
    adjective: `alta alto antiga antigo baixa baixo brasileiro* cara cheia cheio chinês* curta
      doce* francês* grande* importante* italiano* japonês* leve* longa longo mal-educado más
      necessário novo pequena pequeno pequenos picante* primeira primeiro própria próprio próxima
      próximo quente* raro sozinho só verdadeiro última último`,
    verb: `acho adoro amo aprendi come comi compro consegue consigo custa deixa deu digo disse diz
      dá encontro espero estive faltam faz fazem faço fecha feito fez fomos fui funciona funcionam
      gosta houve há inclui incluído odeio oferece oferecem pago pedi penso permite ponho pôr põe
      quero recebi responde respondem respondeu sabe servem sinto somos tem tenho teve tinha tive
      trabalha têm usa vai veio vejo vem venho vi visto vão`,
    grammar: `agora ainda ali aliás além amanhã apenas aqui aquilo assim cem cerca cinco contra
      dez dois duas embora enquanto então exceto hoje inclusive jamais logo longe lá mim ninguém
      nove oito olá ontem perto pois porém quais qual quase quatro quê segundo seis sete sob
      talvez ti três`,
  },
  events: `trava=travamento travando=travamento travou=travamento travam=travamento queda*=queda
    caiu=queda erro*=erro falha*=falha bug=bug bugs=bug atraso*=atraso atrasou=atraso
    cobraram=cobrança desinstal*=desinstalação cancelar*=cancelamento`,
  names: `atendimento ao cliente | tempo de espera | cartão de crédito | custo
    benefício=custo-benefício | apoio ao cliente=atendimento ao cliente | ar condicionado | modo
    escuro | e mail=e-mail | wi fi=wifi | por exemplo= | em geral= | com certeza= | no entanto= |
    sobretudo=`,
  endings: [
    [/mente$/, 'grammar'],
    [/(ar|er|ir|ando|endo|indo|ava|avam|aram|eram|iram|amos|emos|imos|ria|riam|rei|ou|ei|ado|ados|ido|idos|ada|adas)$/, 'verb'],
    [/(oso|osa|osos|osas|ável|áveis|ível|íveis|ivo|iva|ivos|ivas|ante|antes|ente|entes|íssimo|íssima|ico|ica|icos|icas|al|ais)$/, 'adjective'],
  ],
  habits: { parted: true },
}
