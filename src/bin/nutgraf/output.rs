//! Where the answers go: always whole.

use std::fs::File;
use std::io::{self, Write, stdout};
use std::path::Path;
use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// Standard output or a file.
#[derive(Clone)]
pub struct Output(Arc<Mutex<Target>>);

enum Target {
    Stdout,
    /// And how many bytes of it are whole.
    File(File, u64),
}

impl Output {
    pub fn stdout() -> Self {
        Output(Arc::new(Mutex::new(Target::Stdout)))
    }

    /// An empty file of this name.
    pub fn create(path: &Path) -> io::Result<Self> {
        Ok(Self::behind(File::create(path)?, 0))
    }

    /// A file that is written from this byte on.
    pub fn behind(file: File, start: u64) -> Self {
        Output(Arc::new(Mutex::new(Target::File(file, start))))
    }

    /// Writes an answer. In one go, so that a file holds no part of one even if this process is killed. Where the disk
    /// is full, the part that still went there is taken back.
    pub fn write(&self, answer: &str) -> io::Result<()> {
        match &mut *self.0.lock().unwrap() {
            Target::Stdout => {
                let mut stdout = stdout().lock();
                stdout.write_all(answer.as_bytes())?;
                stdout.flush()
            }
            Target::File(file, whole) => {
                if let Err(error) = file.write_all(answer.as_bytes()) {
                    // A device has no length; what matters is the error before.
                    let _ = file.set_len(*whole);
                    return Err(error);
                }
                *whole += answer.len() as u64;
                Ok(())
            }
        }
    }

    /// On Ctrl-C the answer that is being written is finished, then `before` is called and the process ends with
    /// `code`. On the second one it ends at once: nobody may read what it writes.
    pub fn end_on_interrupt(
        &self,
        code: i32,
        before: impl Fn() + Clone + Send + 'static,
    ) -> Result<(), ctrlc::Error> {
        let output = self.clone();
        let is_second = AtomicBool::new(false);
        ctrlc::set_handler(move || {
            if is_second.swap(true, Ordering::Relaxed) {
                exit(code);
            }
            let (output, before) = (output.clone(), before.clone());
            thread::spawn(move || {
                let _whole = output.0.lock();
                before();
                exit(code);
            });
        })
    }
}
