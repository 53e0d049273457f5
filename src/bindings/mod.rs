//! The JavaScript surface: thin, converts and delegates.
