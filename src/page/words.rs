//! The words of class names, ids and test ids that hint at what an element is.

use super::names::Hints;

/// Words, one space between two, and what each of them hints at.
pub(super) const WORDS: &[(Hints, &str)] = &[
    (
        Hints::LEAD,
        "abstract bajada chapeau deck dek entradilla excerpt ingress intro introduction lead lede sapo \
         standfirst subhead subheadline subtitle summary vorspann",
    ),
    (
        Hints::BESIDE,
        "aside banner bookmark breadcrumb breadcrumbs carousel disclaimer dropdown factbox footer gallery \
         infobox lightbox login menu mostread nav navbar navigation noscript offcanvas outbrain overlay \
         pager pagination poll popular print rail readmore recirc recirculation recommend recommendation \
         recommendations recommended rel related share sharebar sharing sidebar skip slideshow social \
         taboola teaser teasers toc toolbar trending voting widget",
    ),
    (
        Hints::BESIDE.union(Hints::PROMO),
        "ad adbox ads advert advertisement advertising advertorial consent cookie cookies cta donate \
         donation gdpr gprd modal newsletter newsletters popup promo promobox promos promoted promotion \
         signup sponsor sponsored sponsors subscribe subscription upsell",
    ),
    (
        Hints::STORY,
        "article articlebody articles blog entry magazine news opinion politics post posts single stories story",
    ),
    (Hints::AUTHOR, "author authors autor bio biography byline contributor contributors profile reporter"),
    (Hints::CAPTION, "caption captions credit credits figcaption fotocredit imagecaption photo photocredit"),
    (
        Hints::ABOUT,
        "category copyright hidden info kicker label legend meta metadata rubric source tag tags time \
         topics updated",
    ),
    (
        Hints::COMMENTS,
        "comentario comentarios comment commentaires commentlist comments coral discussion disqus kommentar \
         kommentare kommentarer livefyre replies respond spotim",
    ),
    (Hints::ABOUT.union(Hints::DATED), "date dateline datetime published timestamp"),
    (
        Hints::FORUM,
        "board boards discussions forum forums message questions showthread thread threads topic \
         viewtopic",
    ),
    (Hints::BESIDE.union(Hints::SHOP), "shop"),
    (Hints::SHOP, "agency collections price pricing product products service services sku solutions store"),
    (Hints::DOCS, "api developer developers doc docs documentation help support"),
    (Hints::DATED, "pubdate"),
    (Hints::DENIAL, "has hide no not with without"),
];
