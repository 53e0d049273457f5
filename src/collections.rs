//! Maps and sets. Never iterate over one: its order says nothing.

use rustc_hash::FxBuildHasher;

/// A map whose hash is 3.6 KB of WebAssembly smaller than a seeded one.
pub(crate) type HashMap<K, V> = hashbrown::HashMap<K, V, FxBuildHasher>;

/// A set with the same hash.
pub(crate) type HashSet<K> = hashbrown::HashSet<K, FxBuildHasher>;
