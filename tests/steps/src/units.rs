//! Short texts which, again and again, make one that something might look through from each of its places.

#[rustfmt::skip]
pub const UNITS: &[&str] = &[
    // Marks that open, and never close.
    "“", "« ", "(", "[", "‘a ", "\"", "'", "“a ", "“‘a ", "「", "„Ja ",
    // Marks that end.
    ".", "...", "! ", "?!", "。", "” ", ")", "’’ ", "a. ", "A. ", "Mr. ", "U.S. ", "3.5 ", "1. ",
    // White space and lines.
    " ", "\n", "a\n", "a\n\n", "• a\n", "- a\n\n", "A\n\nb. ", "\u{a0}", "\u{200d}",
    // Letters without end.
    "a", "A", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇺🇦", "桥", "สะ", "l'", "a-", "\u{ad}",
    // Speech.
    "said ", "he said ", "“a” ", "“a,” said Ada Lind. ", "Ada Lind ", "Ada ", "Mayor ", "Ada Lind, the mayor, ",
    "said Ada Lind, the mayor, and ", "“No,” said Ada and ", "“Yes,” she said. ", "\"a\" \"b ", "told Ada that ",
    "By Ada Lind\n\n", "Ada: No.\n\n", "Q: Why?\n\nA: So.\n\n",
    // What is no word.
    "http://a.b/c ", "x@y.org ", ", ", "; ", ": ", "—", "1999 ", "1,", "#a ", "@a ",
];
