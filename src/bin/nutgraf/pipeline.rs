//! Work on all cores, in the order of the input, with a bound on what is under way.

use rayon::ThreadPool;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

/// So many records a thread are under way at most, so that none waits while a slow one is worked on …
const RECORDS_A_THREAD: usize = 32;
/// … and so many bytes of input; one longer record may be under way alone.
const BYTES: usize = 32 << 20;

/// Reads `input` on a thread of its own, does `work` on the threads of the pool, and gives what comes of it back in the
/// order of the input. `weigh` tells how many bytes a record has.
///
/// Dropping what it returns stops the reading at the next record.
pub fn run<I: Send + 'static, O: Send + 'static>(
    pool: ThreadPool,
    input: impl Iterator<Item = I> + Send + 'static,
    weigh: impl Fn(&I) -> usize + Send + 'static,
    work: impl Fn(I) -> O + Send + Sync + 'static,
) -> impl Iterator<Item = O> {
    let (queue, answers) =
        sync_channel::<(usize, Receiver<O>)>(RECORDS_A_THREAD * pool.current_num_threads());
    let budget = Arc::new(Budget::default());
    let (work, theirs) = (Arc::new(work), budget.clone());
    thread::spawn(move || {
        for record in input {
            let bytes = weigh(&record);
            theirs.take(bytes);
            let (answer, receiver) = sync_channel(1);
            if queue.send((bytes, receiver)).is_err() {
                break;
            }
            let work = work.clone();
            pool.spawn_fifo(move || {
                // Nobody waits for it any more if this fails.
                let _ = answer.send(work(record));
            });
        }
    });
    answers.into_iter().map(move |(bytes, answer)| {
        let answer = answer.recv().expect("`work` does not panic");
        budget.give_back(bytes);
        answer
    })
}

/// How many bytes of input are under way.
#[derive(Default)]
struct Budget {
    taken: Mutex<usize>,
    freed: Condvar,
}

impl Budget {
    /// Waits until there is room.
    fn take(&self, bytes: usize) {
        let taken = self.taken.lock().unwrap();
        let mut taken = self.freed.wait_while(taken, |taken| *taken > 0 && *taken + bytes > BYTES).unwrap();
        *taken += bytes;
    }

    fn give_back(&self, bytes: usize) {
        *self.taken.lock().unwrap() -= bytes;
        self.freed.notify_one();
    }
}
