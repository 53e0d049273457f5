//! From the arguments to the exit code.

use crate::args::{InputArgs, OnError, OutputArgs};
use crate::content::Fields;
use crate::input::{self, Files, Record};
use crate::output::Output;
use crate::progress::Progress;
use crate::resume::{self, Done};
use crate::work::{Answer, Job, Task};
use crate::{pipeline, tell};
use rayon::ThreadPoolBuilder;
use std::io::{self, IsTerminal, stdin};
use std::num::NonZeroUsize;
use std::process::ExitCode;

const SOME_FAILED: u8 = 1;
const WRONG_ARGUMENTS: u8 = 2;
pub const UNWRITABLE: u8 = 3;
const INTERRUPTED: i32 = 130;

/// Does the task with all of the input.
pub fn run(input: &InputArgs, output: &OutputArgs, task: Task) -> ExitCode {
    let fields = Fields::new(input);
    let (sink, done) = match open(output) {
        Ok(opened) => opened,
        Err(error) => return unwritable(output, &error),
    };
    let files = || Files::new(input, output.output.as_deref());
    let mut progress = Progress::new(output.output.is_some(), files);
    if input.inputs.is_empty() && stdin().is_terminal() {
        tell("reads standard input, to its end or Ctrl-D; --help tells what else it can");
    }
    let mut records = input::records(files(), input, &progress.bar);
    if let Err(why) = done.skip(&mut records, &fields) {
        tell(&format!("{}: cannot be resumed: {why}", name(output)));
        return ExitCode::from(WRONG_ARGUMENTS);
    }
    let bar = progress.bar.clone();
    let clear = move || bar.finish_and_clear();
    if let Err(error) = sink.end_on_interrupt(INTERRUPTED, clear) {
        tell(&format!("Ctrl-C will end it at once: {error}"));
    }
    let job = Job {
        task,
        fields,
        element: input.element.clone(),
        to: output.format(),
        has_heads: input::is_several(input),
    };
    let code = match write(answers(records, job, output.jobs), &sink, output.on_error, &mut progress) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(SOME_FAILED),
        // Who reads the output wants no more of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            progress.bar.finish_and_clear();
            return unwritable(output, &error);
        }
    };
    progress.finish();
    code
}

fn open(args: &OutputArgs) -> io::Result<(Output, Done)> {
    match &args.output {
        None => Ok((Output::stdout(), Done::default())),
        Some(path) if args.resume => resume::open(path),
        Some(path) => Ok((Output::create(path)?, Done::default())),
    }
}

/// What comes of each record, in order.
fn answers(
    records: impl Iterator<Item = Record> + Send + 'static,
    job: Job,
    jobs: Option<NonZeroUsize>,
) -> impl Iterator<Item = Answer> {
    // 0: as many as there are cores.
    let threads = jobs.map_or(0, usize::from);
    let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started");
    let weigh = |record: &Record| record.bytes.as_ref().map_or(0, Vec::len);
    pipeline::run(pool, records, weigh, move |record| job.answer(record))
}

/// Writes the answers, names what failed, and tells how many did.
fn write(
    answers: impl Iterator<Item = Answer>,
    sink: &Output,
    on_error: OnError,
    progress: &mut Progress,
) -> io::Result<u64> {
    let mut failed = 0;
    let mut all = 0;
    for answer in answers {
        all += 1;
        if let Some(fault) = &answer.fault {
            failed += 1;
            progress.bar.suspend(|| tell(&format!("{}: {fault}", answer.place)));
            if on_error == OnError::Fail {
                return Ok(failed);
            }
        }
        sink.write(&answer.text)?;
        progress.step();
    }
    if failed > 0 && all > 1 {
        progress.bar.suspend(|| tell(&format!("{failed} of {all} articles could not be read")));
    }
    Ok(failed)
}

fn unwritable(args: &OutputArgs, error: &io::Error) -> ExitCode {
    tell(&format!("{}: cannot be written: {error}", name(args)));
    ExitCode::from(UNWRITABLE)
}

fn name(args: &OutputArgs) -> String {
    args.output.as_ref().map_or("standard output".into(), |path| path.display().to_string())
}
