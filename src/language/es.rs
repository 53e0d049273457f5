//! Spanish.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "es",
    script: Script::Latin,
    markers: [
        "de el en la los que y",
        "-do -os =ñ con del es las no por su un una",
        "-aba -as -dad -es -nte -ro -to =ó a como fue lo para pero se",
        "-ad -al -ar -cia -go -ión -lo -ía -ón =á =é =í al más",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "es",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adm afmo apdo arq av avda bco blvd cap cdad cfr cmdte cnel col cta cte d dcho depto dir dn dr \
        dra dras dres dª dña e.g ed edo ee ej excma excmo fdo fr gob gral gte hno hnos ilma ilmo ing izq \
        izqdo lic ltda mons mr mrs mtro pbro pdte prof profa prov ptas rev rte s.a.r s.m sgto sr sra \
        sras sres srta st sta sto tel tte ud uds vd vda vs vto"),
    ambiguous_abbreviations: words("\
        a.m bros ca co corp cía dept ee.uu etc h inc jr ltd min máx p.ej p.m s.a s.l u.s uu"),
    closing_abbreviations: words("a.c d.c kg km"),
    numbering: words("ap art arts cap fig inc n.º no nro nº núm p pp pág págs párr t tel vol"),
    stop_words: words("\
        a actualmente acá además ahora al algo algunas algunos allí ambos ante antes aquel aquella \
        asimismo así aun aunque ayer aún bajo bien cada casi cerca como con contra cual cuando cuya cuál \
        cuándo cuánto cómo de del dentro desde después donde dos durante dónde e el ella ellas ellos en \
        entonces entre era eran es esa esas ese eso esos esta estaba estas este esto estos estoy está \
        están finalmente fue fuera fueron ha haber había hace hacia han hasta hay hoy incluso la las le \
        les lo los luego me mediante mi mientras mis mucho muchos muy más nada ni no nos nosotros \
        nuestra nuestro nunca o otra otras otro otros para pero poco por porque posteriormente pues que \
        quien quienes quién qué salvo se según ser será si sido siempre sin sino sobre solo son su sus \
        sí sólo también tampoco tan tanto te tenía tiene tienen toda todas todavía todo todos tras tu tú \
        un una unas uno unos usted ustedes ya yo él"),
    boilerplate: Boilerplate {
        openings: phrases("\
            entérate|le puede interesar|lea además|lea más|lea también|lee además|lee más|lee también|\
            leer más|leer también|mira también|mire también|más información|más noticias|\
            noticia en desarrollo|puedes leer|recomendamos|regístrate|relacionadas|siga leyendo|\
            sigue leyendo|sobre el autor|sobre la autora|suscríbase|suscríbete|sé el primero en comentar|\
            síguenos|te puede interesar|te recomendamos|todos los derechos reservados|usamos cookies|\
            utilizamos cookies|vea también|ver más|ver también|únete a"),
        labels: phrases("\
            autor|corrección|crédito|créditos|etiquetas|fe de errores|foto|fotografía|fotos|\
            fuente|fuentes|galería|ilustración|imagen|imágenes|infografía|publicidad|relacionado|temas|\
            texto|video|vídeo"),
        lines: phrases("comparte|compartir|newsletter|publicidad|redacción"),
        bylines: phrases("por"),
        authors: phrases("es corresponsal|es periodista|es redactor|escribe sobre"),
        phrases: phrases("\
            artículos gratis|exclusivo para suscriptores|ya eres suscriptor|para seguir leyendo|tu correo|\
            su consentimiento para mostrar|para ver este contenido|para ver este vídeo|\
            solo para suscriptores|el uso de cookies|activa javascript|active javascript|nuestro boletín"),
    },
    asking_labels: words("entrevistador entrevistadora p pregunta"),
    answering_labels: words("r respuesta"),
    speech: Some(Speech {
        verbs: words("decía rezaba dijo dice dicho dijeron afirmó afirma afirmado aseguró asegura asegurado añadió añade \
            explicó explica explicado señaló señala señalado declaró declara declarado manifestó \
            indicó indica comentó comenta advirtió advierte destacó destaca subrayó subraya escribió \
            escribe agregó agrega sostuvo sostiene anunció anuncia insistió insiste reconoció \
            reconoce admitió admite denunció denuncia respondió responde preguntó pregunta recordó \
            recuerda criticó lamentó lamenta confesó contó cuenta relató relata apuntó apunta \
            precisó precisa concluyó prometió expresó expresa exclamó pidió calificó tuiteó remarcó \
            reiteró"),
        agents: words(""),
        quoting: words(""),
        participles: words("diciendo añadiendo asegurando afirmando señalando explicando"),
        thoughts: words("cree creía piensa pensaba considera consideró opina opinó"),
        sources: words("según"),
        hearsay: words(""),
        fillers: words("ha han había habían fue es era también además luego después ya no se le les lo me aún \
            entonces así mismo"),
        he: words("él"),
        she: words("ella"),
        they: words("ellos ellas yo nosotros"),
        relatives: words("que quien quienes"),
        determiners: words("el la los las un una unos unas su sus este esta ese esa mi nuestro nuestra varios dos \
            tres"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("de del a al en con por para sin sobre entre contra desde hasta ante tras durante bajo \
            hacia"),
        joining: words("y e"),
        coordinators: words("y e o u pero"),
        complementizers: words("cómo qué"),
        subordinators: words("cuando si como aunque porque mientras pues"),
        male_titles: words("sr don señor"),
        female_titles: words("sra doña señora"),
        neutral_titles: words("dr dra"),
        roles: words("presidente presidenta ministro ministra alcalde alcaldesa portavoz director directora abogado \
            abogada diputado diputada senador senadora fiscal juez jueza jefe jefa secretario secretaria \
            profesor profesora investigador investigadora entrenador general líder"),
        bodies: words("gobierno ministerio policía informe comunicado empresa grupo"),
        qualifiers: words("ex entonces"),
        works: words("titulado titulada título libro película novela canción disco lema programa serie llamado \
            llamada denominado"),
        signs: words("pancarta pancartas cartel carteles letrero letreros camiseta camisetas gorra pegatina \
            bandera pintada placa folleto"),
        receiving: words("recibió recibieron vio encontró leyó"),
        not_names: words("lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio \
            julio agosto septiembre octubre noviembre diciembre"),
        inanimate_endings: words(""),
        dangling: words("él ella ello ellos ellas eso esto esa ese y pero lo la le"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "En breve",
        quotes: "Citas clave",
        reading_time: counted("0 min de lectura"),
        copy: "Copiar",
        copied: "Copiado",
        jump: "Ir a este pasaje del artículo",
        jumped: "Resaltado en el artículo. Pulse Escape para volver.",
        back: "Volver al resumen",
        lost: "Este pasaje ya no está en la página.",
        method: "Elegido palabra por palabra de este artículo por un algoritmo.",
        method_quotes: "Citas elegidas palabra por palabra de este artículo por un algoritmo.",
        shorter: "Más corto",
        longer: "Más largo",
        copy_line: "Copiar esta línea",
        share: "Compartir",
        listen: "Escuchar",
        stop: "Detener",
        helpful: "Útil",
        not_helpful: "No es útil",
        thanks: "Gracias",
        about: "¿Cómo se ha hecho?",
        assurance: "No se ha añadido ni cambiado ninguna palabra, y nada de lo que usted lee se envía a ningún sitio.",
        more: "Más información",
        keywords: "Palabras clave",
        quote_marks: ["«", "»"],
        comma: ", ",
    },
};
