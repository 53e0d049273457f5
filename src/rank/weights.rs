// Learned by benches/quality/train.py; do not edit.

/// What a sentence loses for each unit of its highest cosine with a chosen one.
pub(super) const REDUNDANCY: f64 = 2.731;

/// Name, typical value and points by unit of each feature.
pub(super) const WEIGHTS: [Weight; COUNT] = [
    ("first", 0.0883, -2.2213),
    ("depth", 1.8114, -0.5606),
    ("depth_in_long", 2.2049, -0.3294),
    ("share_root", 0.4542, -1.5963),
    ("share", 0.3426, 1.0313),
    ("textrank", -0.0657, 0.2741),
    ("lead_textrank", -0.1280, -1.0509),
    ("links", 0.2326, -2.2587),
    ("later_links", 0.2292, 0.2925),
    ("lead", 0.0369, 3.7094),
    ("centroid", 0.2272, 8.1544),
    ("mass", 2.9082, 0.5049),
    ("shared", 0.5082, 0.6317),
    ("fresh", 0.7064, 0.2159),
    ("names", 0.9163, 0.3657),
    ("names_share", 0.1115, -1.2022),
    ("length", -0.1319, -0.0404),
    ("short", 0.0739, 0.5001),
    ("long", 0.1690, -0.6585),
    ("quoted", 0.1228, -0.1309),
    ("opens_quoted", 0.1390, -0.3873),
    ("opening", 0.2406, 0.6903),
    ("next", 0.0404, -1.2363),
    ("before", 0.0403, -0.4196),
    ("asks", 0.0217, -0.3221),
    ("title", 0.0000, 0.7500),
];
