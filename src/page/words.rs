//! The words of class names, ids and test ids that hint at what an element is.

use super::names::hint::*;

/// Words and their [`hint`](super::names::hint)s.
pub(super) const WORDS: &[(u16, &str)] = &[
    (
        LEAD,
        "abstract bajada chapeau deck dek entradilla excerpt ingress intro introduction lead lede sapo \
         standfirst subhead subheadline subtitle summary vorspann",
    ),
    (
        BESIDE,
        "aside banner bookmark breadcrumb breadcrumbs carousel disclaimer dropdown factbox footer gallery \
         infobox lightbox login menu mostread nav navbar navigation noscript offcanvas outbrain overlay \
         pager pagination poll popular print rail readmore recirc recirculation recommend recommendation \
         recommendations recommended rel related share sharebar sharing sidebar skip slideshow social \
         taboola teaser teasers toc toolbar trending voting widget",
    ),
    (
        BESIDE | PROMO,
        "ad adbox ads advert advertisement advertising advertorial consent cookie cookies cta donate \
         donation gdpr gprd modal newsletter newsletters popup promo promobox promos promoted promotion \
         signup sponsor sponsored sponsors subscribe subscription upsell",
    ),
    (
        STORY,
        "article articlebody articles blog entry magazine news opinion politics post posts single stories story",
    ),
    (AUTHOR, "author authors autor bio biography byline contributor contributors profile reporter"),
    (CAPTION, "caption captions credit credits figcaption fotocredit imagecaption photo photocredit"),
    (
        ABOUT,
        "category copyright hidden info kicker label legend meta metadata rubric source tag tags time \
         topics updated",
    ),
    (
        COMMENTS,
        "comentario comentarios comment commentaires commentlist comments coral discussion disqus kommentar \
         kommentare kommentarer livefyre replies respond spotim",
    ),
    (ABOUT | DATED, "date dateline datetime published timestamp"),
    (
        FORUM,
        "board boards discussions forum forums message questions showthread thread threads topic \
         viewtopic",
    ),
    (BESIDE | SHOP, "shop"),
    (SHOP, "agency collections price pricing product products service services sku solutions store"),
    (DOCS, "api developer developers doc docs documentation help support wiki"),
    (DATED, "pubdate"),
    (DENIAL, "has hide no not with without"),
];
