//! The command `nutgraf`, run as its users run it.

mod docs;
mod formats;
mod harness;
mod inputs;
mod options;
#[cfg(unix)]
mod stops;
#[cfg(target_os = "linux")]
mod terminal;
mod unreadable;
