// Learned by benches/quality/train.py; do not edit.

/// What a sentence loses for each unit of its highest cosine with a chosen one.
pub(super) const REDUNDANCY: f64 = 2.735;

/// Name, typical value and points by unit of each feature.
pub(super) const WEIGHTS: [Weight; COUNT] = [
    ("first", 0.0882, -2.2266),
    ("depth", 1.8092, -0.5663),
    ("depth_in_long", 2.2022, -0.3320),
    ("share_root", 0.4536, -1.5779),
    ("share", 0.3422, 1.0118),
    ("textrank", -0.0654, 0.2872),
    ("lead_textrank", -0.1275, -1.0739),
    ("links", 0.2327, -2.2852),
    ("later_links", 0.2293, 0.3022),
    ("lead", 0.0369, 3.7396),
    ("centroid", 0.2273, 8.1939),
    ("mass", 2.9118, 0.5039),
    ("shared", 0.5087, 0.6439),
    ("fresh", 0.7083, 0.2091),
    ("names", 0.9163, 0.3613),
    ("names_share", 0.1115, -1.1743),
    ("length", -0.1319, -0.0233),
    ("short", 0.0739, 0.5045),
    ("long", 0.1690, -0.6587),
    ("quoted", 0.1228, -0.1386),
    ("opens_quoted", 0.1390, -0.3866),
    ("opening", 0.2405, 0.6960),
    ("next", 0.0404, -1.2234),
    ("before", 0.0403, -0.4110),
    ("title", 0.0000, 0.7500),
];
