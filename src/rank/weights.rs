// Learned by benches/quality/train.py; do not edit.

/// What a sentence loses for each unit of its highest cosine with a chosen one.
pub(super) const REDUNDANCY: f64 = 2.787;

/// Name, typical value and points by unit of each feature.
pub(super) const WEIGHTS: [Weight; COUNT] = [
    ("first", 0.1244, -1.8256),
    ("depth", 2.6585, -0.4917),
    ("depth_in_long", 3.2855, -0.1627),
    ("share_root", 0.6543, -1.7996),
    ("share", 0.4918, 1.2988),
    ("textrank", -0.0654, 0.3051),
    ("lead_textrank", -0.1805, -0.7149),
    ("links", 0.2327, -2.3084),
    ("later_links", 0.2294, 0.3267),
    ("lead", 0.0369, 3.3942),
    ("centroid", 0.2273, 8.1070),
    ("mass", 2.9118, 0.4821),
    ("shared", 0.5087, 0.6161),
    ("fresh", 0.7083, 0.1803),
    ("names", 0.9163, 0.3626),
    ("names_share", 0.1115, -1.2199),
    ("length", -0.1320, -0.0296),
    ("short", 0.0740, 0.4818),
    ("long", 0.1690, -0.6490),
    ("quoted", 0.1228, -0.1491),
    ("opens_quoted", 0.1390, -0.3652),
    ("opening", 0.2405, 0.6025),
    ("next", 0.0404, -1.2109),
    ("before", 0.0403, -0.4262),
    ("depth_weak_lead", 0.3110, -0.4123),
];
