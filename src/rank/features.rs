//! What is counted of a sentence, by name.

/// Declares the features: a struct to read and write them by name, and their order.
macro_rules! features {
    ($($(#[doc = $meaning:literal])+ $name:ident,)*) => {
        /// One number for each feature: what was counted of a sentence, or how much a unit of it weighs.
        ///
        /// The weights, each beside its feature's meaning, stand in [`super::weights`].
        #[derive(Clone, Copy, Debug)]
        pub(super) struct Features { $($(#[doc = $meaning])+ pub $name: f64,)* }

        impl Features {
            /// How many there are.
            pub const COUNT: usize = [$(stringify!($name)),*].len();
            /// Their names, in order.
            pub const NAMES: [&str; Self::COUNT] = [$(stringify!($name)),*];
            /// What they mean, in the same order; the trainer writes it beside the weights.
            pub const MEANINGS: [&str; Self::COUNT] = [$(concat!($($meaning),+)),*];

            /// The numbers, in the same order.
            pub fn values(&self) -> [f64; Self::COUNT] {
                [$(self.$name),*]
            }
        }
    };
}

features! {
    /// 1 / (1 + place), times the trust in places: 1 for the first sentence, near 0 for the last.
    first,
    /// ln(1 + place), times the trust in places: 0 for the first sentence, about 3 for the 20th.
    depth,
    /// The share of the article that stands before it, times the trust in places: 0 to 1.
    share,
    /// The root of that share, times the trust in places: 0 to 1.
    share_root,
    /// Its mean cosine with the other sentences: 0 to 1, about 0.03.
    links,
    /// Its cosine with the article as a whole: 0 to 1, about 0.2.
    centroid,
    /// ln(1 + how often its recurring terms stand in the article): 0 to 5.
    mass,
    /// ln(1 + how many recurring terms it is the first to use): 0 to 3.
    fresh,
    /// How many words it has over 22, in units of 20; less in a short article: 0 to 3.
    long,
    /// 1 if it opens with a quotation mark, else 0.
    opens_quoted,
    /// The share of the headline's terms that it has, rare ones counting more: 0 to 1; 0 without headline.
    title,
}
