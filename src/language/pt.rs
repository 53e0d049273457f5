//! Portuguese.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "pt",
    script: Script::Latin,
    markers: [
        "=ã da do e em que um uma é",
        "-ade -do -os as de foi mais o os para",
        "-as -nte -ou -ro -to -ém =ç =ê a como dos na no por",
        "-al -am -ar -da -em -es -ho -ia -ra -sa =á =é ao ele eu mas seu à",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "pt",
    right_to_left: false,
    plurals: PluralRule::ZeroOne,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adv alm arq av bel brig cap cel cf cit cmte cons d dep dept depto des diss dr dra dras drs ed \
        eng esc ex exa exma exmo fl gen gov ilmo ind lic ltda maj min mons mr mrs máx mín obs pe pres \
        prof profa prov pça r rev rod sarg sen sr sra sras srs srta sta sto séc tel ten trav v.exa vs íd"),
    ambiguous_abbreviations: words("a.m ca cia co corp e.u.a etc inc jr ltd ltda p.m s.a u.s"),
    closing_abbreviations: words("a.c d.c kg km"),
    numbering: words("art arts cap fig inc n n.º no nº p par pp pág págs tel vol §"),
    stop_words: words("\
        a ainda algumas alguns além ante antes ao aos apenas apesar após aquela aquele aqui as assim \
        atualmente até bem cada cerca com como conforme contra contudo cujo da daquele das de dela dele \
        deles depois desde dessa desse desta deste do dois dos durante e ela elas ele eles em embora \
        enquanto entre entretanto então era eram essa essas esse esses esta estas estava este estes está \
        estão eu faz fez finalmente foi for fora foram grande havia hoje houve há inclusive isso isto já \
        lhe logo lá mais mas mesmo meu minha muito muitos na nas nem nenhum nessa nesse nesta neste no \
        nos nossa nosso num numa nunca não nós o onde ontem os ou outra outras outro outros para pela \
        pelas pelo pelos perto pode podem pois por porque portanto porém posteriormente pouco primeiro \
        quais qual quando quanto quase que quem se segundo seja sem sempre sendo ser será seu seus sido \
        sob sobre sua suas só também tanto te tem tenha ter teve tinha toda todas todo todos tudo tão \
        têm um uma umas uns você vocês à às é"),
    boilerplate: Boilerplate {
        openings: phrases("\
            assine o|com informações d|continua após|continue lendo|inscreva-se|leia a íntegra|leia ainda|\
            leia mais|leia também|ler mais|mais sobre|matéria em atualização|ouça|participe do|partilhe|\
            receba as|saiba mais|seja o primeiro a comentar|siga a|siga o|siga-nos|sobre a autora|\
            sobre o autor|subscreva|todos os direitos reservados|usamos cookies|utilizamos cookies|\
            veja mais|veja também|ver também"),
        labels: phrases("\
            autor|correção|crédito|créditos|edição|errata|fonte|fontes|foto|fotografia|fotos|\
            galeria|ilustração|imagem|imagens|infográfico|leia|reportagem|tags|texto|veja|vídeo"),
        lines: phrases("assine|compartilhe|newsletter|partilhar|publicidade|relacionadas"),
        bylines: phrases("por"),
        authors: phrases("escreve sobre|é correspondente|é jornalista|é repórter"),
        phrases: phrases("\
            artigos gratuitos|exclusivo para assinantes|já é assinante|para continuar lendo|\
            para continuar a ler|o seu consentimento para mostrar|para ver este conteúdo|\
            para ver este vídeo|apenas para assinantes|só para assinantes|o uso de cookies|\
            nossa newsletter|nosso boletim"),
    },
    asking_labels: words("entrevistador p pergunta"),
    answering_labels: words("r resposta"),
    speech: Some(Speech {
        verbs: words("dizia disse diz disseram dizem dito afirmou afirma afirmaram acrescentou acrescenta explicou \
            explica declarou declara ressaltou destacou destaca escreveu escreve contou conta \
            comentou comenta alertou alerta avisou garantiu garante anunciou anuncia informou \
            informa reconheceu admitiu admite respondeu responde perguntou questionou lembrou lembra \
            criticou lamentou lamenta concluiu conclui observou sublinhou sublinha referiu refere \
            frisou salientou prometeu reiterou pediu relatou relata indicou argumentou defendeu \
            defende continuou completou tuitou"),
        agents: words(""),
        quoting: words(""),
        participles: words("dizendo acrescentando afirmando explicando"),
        thoughts: words("acredita pensa acha considera considerou avalia avaliou"),
        sources: words("segundo conforme"),
        hearsay: words(""),
        fillers: words("foi é era tem têm tinha havia também ainda depois já não se lhe que_também então assim"),
        he: words("ele"),
        she: words("ela"),
        they: words("eles elas eu nós"),
        relatives: words("que quem"),
        determiners: words("o a os as um uma uns umas seu sua seus suas este esta esse essa nosso nossa vários dois \
            duas três"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("de do da dos das em no na nos nas a ao à aos às com por pelo pela para sem sobre entre \
            contra desde até após durante sob"),
        joining: words("e"),
        coordinators: words("e ou mas"),
        complementizers: words("como"),
        subordinators: words("quando se enquanto embora porque"),
        male_titles: words("sr senhor dom"),
        female_titles: words("sra senhora dona"),
        neutral_titles: words("dr dra"),
        roles: words("presidente presidenta ministro ministra prefeito prefeita porta-voz diretor diretora advogado \
            advogada deputado deputada senador senadora procurador procuradora juiz juíza chefe secretário \
            secretária professor professora pesquisador pesquisadora treinador líder general autarca"),
        bodies: words("governo ministério polícia relatório comunicado empresa grupo"),
        qualifiers: words("ex então"),
        works: words("intitulado intitulada título livro filme romance canção música álbum lema programa série \
            chamado chamada"),
        signs: words("cartaz cartazes faixa faixas placa placas camiseta camisetas camisola boné adesivo \
            bandeira pichação panfleto"),
        receiving: words("recebeu receberam viu encontrou leu"),
        not_names: words("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda \
            terça quarta quinta sexta feira janeiro fevereiro março abril maio junho julho agosto \
            setembro outubro novembro dezembro"),
        inanimate_endings: words(""),
        dangling: words("ele ela eles elas isso isto esse essa e mas o lhe"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Em resumo",
        quotes: "Citações principais",
        reading_time: counted("0 min de leitura"),
        copy: "Copiar",
        copied: "Copiado",
        jump: "Ir para este trecho do artigo",
        jumped: "Destacado no artigo. Escape para voltar.",
        back: "Voltar ao resumo",
        lost: "Este trecho já não está na página.",
        method: "Escolhido palavra por palavra deste artigo por um algoritmo.",
        method_quotes: "Citações escolhidas palavra por palavra deste artigo por um algoritmo.",
        shorter: "Mais curto",
        longer: "Mais longo",
        copy_line: "Copiar esta linha",
        share: "Compartilhar",
        listen: "Ouvir",
        stop: "Parar",
        helpful: "Útil",
        not_helpful: "Não é útil",
        thanks: "Obrigado",
        about: "Como isto foi feito?",
        assurance: "Nenhuma palavra foi acrescentada ou alterada, e nada do que você lê é enviado a lugar algum.",
        more: "Saiba mais",
        keywords: "Palavras-chave",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
